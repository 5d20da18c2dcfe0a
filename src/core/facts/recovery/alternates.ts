/** Where systems run when their place is lost, and the losses that such a place is meant for. */
import type { Runbook } from '../../runbook.ts';
import { type Located, located } from '../../text.ts';
import { at, itemsAt, textAt, textsAt } from '../../yaml/look.ts';
import { cuesOf, withCue } from '../cues.ts';
import type { SetFacts } from '../set-facts.ts';
import { column, isStated, plain } from '../statements.ts';
import { type Place, placeIn } from '../systems/places.ts';
import { isFirm } from '../weight.ts';

export interface Alternate {
  readonly name: string;
  readonly place: Place;
  /** The losses of the data model that it is meant for, where they are written. */
  readonly covers: readonly Located<string>[];
}

/** The alternates of a YAML plan that say where they are. */
export function alternatesOf(runbook: Runbook): Alternate[] {
  if (runbook.syntax !== 'yaml' || !runbook.metadata.declared) return [];
  return itemsAt(runbook.data, 'spec', 'alternates').flatMap((item) => {
    const place = placeIn(at(item, 'location'));
    const name = textAt(item, 'id')?.value ?? 'the alternate';
    return place === undefined ? [] : [{ name, place, covers: textsAt(item, 'covers') }];
  });
}

/** Something inside one region that is offered as the answer to the loss of the region. */
export interface ZonesAsAnswer {
  readonly written: Located<string>;
  /** Where the loss is named, if that is another place. */
  readonly loss: Located<string> | undefined;
}

export function zonesAsAnswer(runbook: Runbook, { members }: SetFacts): ZonesAsAnswer[] {
  if (runbook.syntax === 'yaml') return inData(runbook);
  const own = members.find((member) => member.runbook === runbook);
  const { said = [], rows = [] } = own?.facts.statements ?? {};
  const fromRows = rows.flatMap(({ cells, isReal }): ZonesAsAnswer[] => {
    const [first, ...others] = cells;
    if (!isReal || first === undefined || !LOSS_HEADER.test(first.header)) return [];
    if (!REGION_LOSS.test(first.text.value) || !isFirm(first.text.value)) return [];
    const whole = others.map(({ text }) => text.value).join(' | ');
    const answer = others.find(({ text }) => MULTI_ZONE.test(text.value) && isFirm(text.value));
    if (answer === undefined || OTHER_PLACE.test(whole) || CONTRAST.test(whole)) return [];
    return [{ written: answer.text, loss: first.text }];
  });
  const fromSaid = withCue(runbook, said, REGIONS).flatMap((statement): ZonesAsAnswer[] => {
    const written = located(runbook.source, statement.span);
    const text = written.value;
    if (text.length > 400 || !MULTI_ZONE.test(text) || !REGION_LOSS.test(text)) return [];
    if (!isStated(statement) || !ANSWERS.test(text) || OTHER_PLACE.test(text)) return [];
    return CONTRAST.test(text) ? [] : [{ written, loss: undefined }];
  });
  return [...fromRows, ...fromSaid];
}

function inData(runbook: Runbook): ZonesAsAnswer[] {
  if (!runbook.metadata.declared) return [];
  const scenarios = itemsAt(runbook.data, 'spec', 'scenarios').flatMap((item): ZonesAsAnswer[] => {
    const loss = textAt(item, 'scenario');
    const note = textAt(item, 'note');
    if (loss?.value !== 'region-loss' || note === undefined || OTHER_PLACE.test(note.value))
      return [];
    return MULTI_ZONE.test(note.value) && isFirm(note.value) ? [{ written: note, loss }] : [];
  });
  const systems = itemsAt(runbook.data, 'spec', 'systems').flatMap((item): ZonesAsAnswer[] => {
    const tolerance = at(item, 'fault_tolerance');
    const mechanism = textAt(tolerance, 'mechanism');
    const loss = textsAt(tolerance, 'survives').find(({ value }) => value === 'region-loss');
    if (loss === undefined || mechanism === undefined) return [];
    if (!MULTI_ZONE.test(mechanism.value) || OTHER_PLACE.test(mechanism.value)) return [];
    return [{ written: loss, loss: mechanism }];
  });
  return [...scenarios, ...systems];
}

/** The place that a label or a column calls the one for recovery. */
export function recoveryPlaces(
  runbook: Runbook,
  { members }: SetFacts,
): { readonly place: Place; readonly primary: Place | undefined }[] {
  const own = members.find((member) => member.runbook === runbook);
  const { said = [], rows = [] } = own?.facts.statements ?? {};
  const labelled = withCue(runbook, said, PLACES).flatMap((statement) => {
    const { label, value } = statement;
    if (label === undefined || !RECOVERY_LABEL.test(plain(label.value))) return [];
    const place = isStated(statement) ? placeIn(value) : undefined;
    return place === undefined ? [] : [{ place, primary: undefined }];
  });
  const inRows = rows.flatMap((row) => {
    const [there, here] = [recoveryColumn(row), primaryColumn(row)];
    const place = row.isReal && there && isFirm(there.text.value) ? placeIn(there.text) : undefined;
    const primary = here && placeIn(here.text);
    return place === undefined || primary === undefined ? [] : [{ place, primary }];
  });
  return [...labelled, ...inRows];
}

const LOSS_HEADER =
  /\b(?:scenario|event|disaster|loss|failure|what (?:fails|is lost)|incident|threat|risk|szenario|sc[ée]nario|escenario)\b/;

const REGIONS = cuesOf('regi rég');

const REGION_LOSS =
  /\b(?:(?:loss|outage|failure|destruction) of (?:the |a |an |our )?(?:entire |whole |aws |azure |gcp |cloud |primary )?region|region(?:al|-wide)? (?:loss|outage|failure|disaster|is (?:lost|down|gone|unavailable))|(?:entire|whole) region|region[- ]?ausfall|ausfall der region|perte de (?:la )?r[ée]gion|p[ée]rdida de (?:la )?regi[oó]n)\b/i;

const MULTI_ZONE =
  /\b(?:multi[- ]?az|multi[- ]?zone|(?:two|three|several|multiple|other|another|different|second) (?:availability )?(?:zones?|azs?)|across (?:availability )?(?:zones|azs)|zonal (?:standby|replicas?)|zone[- ]redundan\w{1,3})\b/i;

const OTHER_PLACE =
  /\b(?:another region|other region|second(?:ary)? region|cross[- ]region|multi[- ]region|dr region|recovery region|paired region|different region|two regions|geo[- ]?(?:redundan\w{1,3}|replicat\w{1,4})|global (?:database|table)s?|rebuil[dt]|restored?|off-?site|(?:us|eu|ap|ca|sa|me|af)-[a-z]{4,9}-\d|(?:north|west)europe|manual\w{0,2})\b/i;

const ANSWERS =
  /\b(?:takes? over|fails? over|failover|cover(?:s|ed)|protects?|protected|surviv\w{1,3}|handle[sd]?|mitigat\w{1,3}|tolerat\w{1,3}|keeps? (?:running|working)|absorb\w{0,2}|guard\w{0,2})\b/i;

/** Two cases in one sentence: nobody knows which answer is for which. */
const CONTRAST =
  /[;]|\b(?:but|while|whereas|however|only|zone (?:loss|failure|outage)|loss of (?:a|one) zone)\b/i;

const PLACES = cuesOf('regi site loca data');

const RECOVERY_LABEL =
  /^(?:standby|secondary|dr|disaster recovery|recovery|failover|fallback|alternate|backup) (?:region|site|location|data ?cent(?:er|re))$/;

const PRIMARY_LABEL = /^(?:primary|main|production) (?:region|site|location|data ?cent(?:er|re))$/;

const recoveryColumn = column(RECOVERY_LABEL);
const primaryColumn = column(PRIMARY_LABEL);
