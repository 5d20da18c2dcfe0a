/** Practice: what the protection costs, what a recovery may cost, and who may spend it at night. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'dr-cost',
  title: 'Cost and authority to spend',
  titles: { de: 'Kosten', fr: 'Coûts', es: 'Costes' },
  group: 'Objectives',
  requirement:
    'State what the standing protection costs, what a recovery may cost, and who may approve spending out of hours.',
  why: 'Recoveries wait for a credit limit, and a standby is cut when nobody knows what it buys.',
  goodEvidence: [
    'an amount per month for the protection',
    'a limit for each event',
    'who may spend it without asking',
  ],
  severity: { missing: 'info', vague: 'info' },
  applies: { 'dr-plan': 'optional' },
  controls: ['nist-800-34r1:3.4.5', 'dora:11(10)', 'aws-waf:REL13-BP02'],
  signals: {
    en: {
      headings: [
        'cost|budget|funding|expense',
        'cost consideration|estimate|of|benefit|overview|summary|and',
        'dr|recovery|standby cost|budget',
        'spending|financial authority|limit|approval',
        'emergency procurement|purchase|spending',
        'cost .. authority|budget|spending',
        'money|spending|budget|price|prices',
        'what it costs',
        'cost .. recovery|standby|protection|backup|outage',
        'purchase|buying|spending .. emergency|recovery|night',
        'who may spend|buy|order',
        'financial|budgetary provision|cover|means',
      ],
      topics: [
        'dr|disaster|disaster_recovery|standby|replica|recovery cost|costs|budget|spending|spend|expenses',
        'cost|costs of dr|disaster|standby|recovery|protection|backup|replication',
        'spending limit|authority|approval|approved|cap',
        'spend|purchase|buy|procure .. without approval|recovery|emergency|disaster|event|up',
        'emergency procurement|purchase|purchasing|spending|budget|order',
        'budget .. recovery|dr|disaster|standby|emergency|approved',
        'financial authority|approval',
        'standing cost',
        'approve|approves|approval|authorise|authorises|authorize|authorizes .. spending|expenditure|purchase|cost',
        'cost|costs|spending|expenses|expenditure|purchases .. approved|approval|authorised|authorized|agreed|signed',
        'budget|money|funds set|put aside|reserved',
        'may|can|allowed spend',
        'insurance .. covers|pays|cover',
        'monthly|yearly|annual|running cost|costs|bill|fee',
        'dr|disaster_recovery|standby|second_site .. expensive|cheap|costly',
      ],
      evidence: [
        '<number>|<size> eur|usd|gbp|chf|sek|dollars|euros|pounds|euro|dollar|k',
        '<number> per|a|each month|year|event|hour',
        'month|year|monthly|yearly <number>|<size>',
        'may|can spend|approve .. <number>',
        '<size> per|a|each month|year|event',
        '<number> eur|usd|gbp|chf|sek|nok|dkk|dollars|euros|pounds|euro|dollar|pound|k',
        'eur|usd|gbp|chf|sek|nok|dkk|dollars|euros|pounds|euro|dollar|pound|k <number>',
        '<size>|<number> month|year|day|hour',
        'without asking|approval|signature|order|permission',
        'limit|ceiling|cap|maximum|up .. <number>',
        'approved|signed|released by .. <person>',
      ],
      proof: [
        '<role> .. may|can? .. spend|approve|purchase|order|buy .. <number>',
        'cost|costs|budget|limit .. <number> eur|usd|gbp|chf|sek|dollars|euros|pounds .. month|year|event|recovery|standby|dr',
        'standby|dr|replica|recovery|protection|backup .. cost|costs .. <number> eur|usd|gbp|chf|dollars|euros|pounds|per|a',
        'spend|spending .. up|limit|most .. <number> eur|usd|gbp|chf|dollars|euros|pounds|per|without',
        'may|can|authorised|authorized|allowed spend|buy|order|purchase|commit|sign .. <number>|<size> eur|usd|gbp|chf|sek|nok|dkk|dollars|euros|pounds|euro|dollar|pound|k|without',
        '<role> .. spend|spends|buy|order|purchase|approve|approves|sign|signs .. <number>|<size> eur|usd|gbp|chf|sek|nok|dkk|dollars|euros|pounds|euro|dollar|pound|k|without|per',
        'standby|second_site|recovery_site|dr_site|replica|copy|copies|replication|backup|backups|protection|spare|contract|drill|exercise .. cost|costs|priced|billed .. <number>|<size> eur|usd|gbp|chf|sek|nok|dkk|dollars|euros|pounds|euro|dollar|pound|k|<number>|per|a|month|year',
        'cost|costs|budget|price|fee .. standby|recovery|dr|replica|backup|second|protection|spare|drill .. <number>|<size>',
        'budget|reserve|fund .. <number>|<size> eur|usd|gbp|chf|sek|nok|dkk|dollars|euros|pounds|euro|dollar|pound|k|<number>|per .. recovery|emergency|disaster|year|event|dr',
        'item|what|service|component .. cost|price|amount .. month|year|monthly|yearly .. <number>|<size>',
        'limit|ceiling|cap .. <number>|<size> .. per|without|event|emergency|recovery|order',
        'insurance|insurer|policy .. covers|pays|cover .. <number>|<size> eur|usd|gbp|chf|sek|nok|dkk|dollars|euros|pounds|euro|dollar|pound|k|recovery|replacement',
        'over|above|beyond|exceeding .. <number>|<size> eur|usd|gbp|chf|sek|nok|dkk|dollars|euros|pounds|euro|dollar|pound|k .. cfo|ceo|approval|approved|approves|signature|signs|signed|board|director|needs',
        'emergency|recovery|disaster purchase|purchases|procurement|spending|order|orders ... <number>|<size> eur|usd|gbp|chf|sek|nok|dkk|dollars|euros|pounds|euro|dollar|pound|k',
        'up <number>|<size> eur|usd|gbp|chf|sek|nok|dkk|dollars|euros|pounds|euro|dollar|pound|k .. incident|event|own|signature|without|alone|emergency|night',
        'bill|costs|cost|price|fee|budget|paid .. <number>|<size> .. month|year|quarter',
        '<number>|<size> .. month|year .. replica|standby|second|contract|site',
        'restore|recovery|retrieval|failover|restoration|rebuild|drill from|of|to? .. runs|costs|cost|comes|priced|billed|charged .. <number>|<size>',
        'company|corporate|emergency|business credit? card .. limit|held|up .. <number>|<size>|<role>',
        'credit card .. emergency|hardware|recovery ... <number>|limit|<role>',
        '<number> usd|eur|gbp|chf|dollars|euros|pounds .. retrieval|egress|restore|standby|recovery fee|fees|cost|costs|traffic',
        'rent|renting|rental|replacement|standby|recovery|failover|dr|secondary|warm .. cost|costs|capped|cap|fee|fees|price|budget|bill|priced .. <number>|<size>',
        'rent|renting|rental|replacement|standby|recovery|failover|dr|secondary|warm .. <number>|<size> .. cost|costs|capped|cap|fee|fees|price|budget|bill|priced',
        'cost|costs|capped|cap|fee|fees|price|budget|bill|priced .. rent|renting|rental|replacement|standby|recovery|failover|dr|secondary|warm .. <number>|<size>',
        'cost|costs|capped|cap|fee|fees|price|budget|bill|priced .. <number>|<size> .. rent|renting|rental|replacement|standby|recovery|failover|dr|secondary|warm',
        '<number>|<size> .. rent|renting|rental|replacement|standby|recovery|failover|dr|secondary|warm .. cost|costs|capped|cap|fee|fees|price|budget|bill|priced',
        '<number>|<size> .. cost|costs|capped|cap|fee|fees|price|budget|bill|priced .. rent|renting|rental|replacement|standby|recovery|failover|dr|secondary|warm',
      ],
      not: [
        'credit card transaction|transactions|payment|payments|data|number|numbers',
        'cost based|optimizer|optimiser|function|model|estimate_of_the_query',
        'query|planner|path|ospf|stp|computational cost',
        'at all costs',
        'cost of downtime|outage',
        'cost .. planner|optimizer|optimiser|query',
        'planner|optimizer|optimiser .. cost',
        'annual report',
        'catalogue|ticket|shipping|entry|customer|product|order price|prices|cost|costs',
        'error|latency|memory budget',
      ],
    },
    de: {
      headings: [
        'kosten|budget|finanzierung|ausgaben|beschaffung|mittel',
        'kosten|budget der|für .. notfall*|wiederherstell*|vorsorge|ausweich*|standby',
        'notbeschaffung|eilbeschaffung|notfallbeschaffung|freigabegrenze|ausgabenfreigabe',
        'wer darf .. ausgeben|bestellen|kaufen',
      ],
      topics: [
        'kosten|ausgaben|budget|mittel|beschaffung* .. genehmigt|freigegeben|bewilligt|freigabe|genehmigung',
        'kosten .. notfall*|wiederherstell*|standby|ausweich*|replik*|vorsorge|zweit*|sicherung*',
        'darf|dürfen .. ausgeben|bestellen|kaufen|beschaffen|beauftragen',
        'notbeschaffung|notfallbudget|eilbeschaffung|ausgabengrenze|freigabegrenze',
      ],
      evidence: [
        '<number> eur|euro|chf|franken|tsd',
        'eur|chf <number>',
        'monat|jahr|monatlich|jährlich|tag|fall|ereignis .. <number>',
        'ohne rückfrage|genehmigung|freigabe|unterschrift',
        '<role>|leitung|geschäftsführ* .. genehmigt|gibt|entscheidet|darf',
      ],
      proof: [
        'darf|dürfen ... <number>|<size> ... ausgeben|bestellen|kaufen|beschaffen|beauftragen|freigeben|verfügen',
        'bis .. <number>|<size> .. eur|euro|chf|franken .. ohne|allein|selbst|leitung|entscheidet|freigabe|genehmigung',
        'kosten|kostet|budget|betrag|grenze|rahmen ... <number>|<size> eur|euro|chf|franken|tsd',
        'notfallbudget|notbeschaffung|eilbeschaffung|freigabegrenze|ausgabengrenze ... <number>|<size>',
      ],
      not: ['kostenstelle|kostenlos', 'kosten .. planer|optimierer|abfrage'],
      min: 1,
    },
    fr: {
      headings: [
        'coûts|coût|budget|financement|dépenses|achats',
        'coût|coûts|budget reprise|secours|pra|continuité|protection',
        'achats|dépenses urgence|exceptionnels|exceptionnelles',
        'qui peut .. dépenser|acheter|commander|engager',
      ],
      topics: [
        'coûts|coût|dépenses|budget .. approuvé*|validé*|autorisé*|accord',
        'coût|coûts|budget .. pra|reprise|secours|réplique|continuité|sauvegarde*',
        'peut|peuvent .. dépenser|engager|acheter|commander',
        "achats|dépenses d'urgence|urgence",
      ],
      evidence: [
        '<number> euros|eur|k|chf|francs',
        'mois|an|jour|sinistre|événement|mensuel|annuel .. <number>',
        'sans accord|validation|bon|signature',
        'responsable|directeur|directrice|direction|dsi|maire .. valide|autorise|approuve|engage',
      ],
      proof: [
        'peut|peuvent|autorisé* .. dépenser|engager|acheter|commander .. <number>|<size>',
        "jusqu'à|plafond|limite .. <number>|<size> ... euros|eur|sans|accord|sinistre|événement",
        'coûte|coûtent|coût|coûts|budget|montant|enveloppe ... <number>|<size> euros|eur|k|chf|francs',
        'coûte|coûtent|coût|coûts|budget|montant|enveloppe ... <number> <number> euros|eur|chf|francs',
      ],
      not: ['coût .. requête|planificateur|optimiseur'],
      min: 1,
    },
    es: {
      headings: [
        'costes|coste|costos|costo|presupuesto|gastos|compras',
        'coste|costes|costos|presupuesto recuperación|contingencia|continuidad|respaldo|protección',
        'compras|gastos emergencia|urgentes',
        'quién puede .. gastar|comprar|pedir',
      ],
      topics: [
        'costes|costos|gastos|presupuesto .. aprobad*|autorizad*|aprueba|autoriza',
        'coste|costes|costo|presupuesto .. recuperación|contingencia|réplica|continuidad|copias',
        'puede|pueden .. gastar|comprar|pedir|contratar',
        'compras|gastos emergencia|urgentes|urgencia',
      ],
      evidence: [
        '<number> euros|eur|usd|dólares|pesos',
        'mes|año|día|incidente|mensual|anual .. <number>',
        'sin aprobación|autorización|firma|consultar',
        'responsable|director*|dirección|gerente .. aprueba|autoriza|decide',
      ],
      proof: [
        'puede|pueden|autorizad* .. gastar|comprar|pedir|contratar .. <number>|<size>',
        'hasta|límite|tope|máximo .. <number>|<size> ... euros|eur|sin|incidente|autorización .. gast*|compr*|aprob*|autoriz*',
        'cuesta|cuestan|coste|costes|costo|presupuesto|importe ... <number>|<size> euros|eur|usd|dólares|pesos',
      ],
      not: ['coste .. consulta|planificador|optimizador'],
      min: 1,
    },
  },
  fields: ['spec.cost', 'budget', 'spending_limit'],
  falseFriends: [
    {
      text: 'Billing takes credit card transactions at 14:00 and 18:00.',
      why: 'a means of payment',
    },
    { text: 'The cost-based optimizer picks another index.', why: 'a database' },
    { text: 'The error budget is spent by the middle of the month.', why: 'a measure of service' },
    { text: 'The link has an OSPF cost of 20.', why: 'a network' },
    { text: 'Catalogue costs are shown in the annual report.', why: 'the business' },
    { text: 'The cost-based planner of the warehouse needs fresh statistics.', why: 'a database' },
    { text: 'Customers may order up to 20 items per day.', why: 'a shop' },
  ],
  scaffold: {
    markdown: `## Cost and authority to spend

- Standing protection costs \${1:TBD: amount} per month.
- \${2:TBD: role} may spend up to \${3:TBD: amount} per event without asking.
- More than that is approved by \${4:TBD: role}, at night too.
`,
    yaml: `cost:
  standing_per_month:
    amount: \${1:0}
    currency: \${2:EUR}
  spending_limit_per_event:
    amount: \${3:0}
    currency: \${4:EUR}
  approver: \${5:head-of-platform}
`,
  },
  examples: [
    {
      name: 'a limit in a sentence',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Order service

Nobody is woken for a purchase order: the recovery lead may spend 20000 EUR per event.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list of amounts',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## DR cost

- Replica and storage: 1900 EUR per month
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
- A recovery of a week: about 6000 EUR
`,
    },
    {
      name: 'approved by someone',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

DR spending is approved by management.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a cost inside a database',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Tuning

The optimizer estimates a cost of 20000 for the recovery query.
`,
    },
  ],
} satisfies Practice;
