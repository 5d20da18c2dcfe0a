/** The offline pack as one Markdown file, in which links lead to places of the file and nothing acts. */
import { count } from '../terminal.ts';
import { blocksMarkdown, escaped, oneLine, wholeLine } from './markdown-content.ts';
import { madeSaid, type Pack, type PackDocument } from './model.ts';
import { coverOf, replaceSaid } from './shown.ts';

export function packMarkdown(pack: Pack): string {
  const parts = [
    HEADER,
    `# Recovery pack: ${oneLine(pack.name)}`,
    `${madeSaid(pack)}. ${replaceSaid(pack)}`,
    ...coverOf(pack).flatMap(({ title, lines, more }) => [
      `**${title}**`,
      lines.length === 0
        ? 'Nothing.'
        : [
            ...lines.map((line) => `- ${wholeLine(line)}`),
            ...(more > 0 ? [`- and ${more} more: [in full](#in-full)`] : []),
          ].join('\n'),
    ]),
    ...contents(pack),
    ...contacts(pack),
    ...firstPlaces(pack),
    ...pack.documents.flatMap(document),
    ...inFull(pack),
    '---',
    `Made by DR Runbook on ${pack.date} from what the documents said. Secrets are never part of a pack.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A pack repeats what its documents say: read as one of them, it would count twice. */
const HEADER = '---\ndr-runbook: false\n---';

function contents({ firstPlaces, documents }: Pack): readonly string[] {
  const lines = [
    '- [Who to call](#contacts)',
    ...(firstPlaces.length > 0 ? ['- [Where to look first](#first)'] : []),
    ...documents.map(({ number, title, anchor }) => `- ${number}: [${oneLine(title)}](#${anchor})`),
  ];
  return ['## Contents', lines.join('\n')];
}

function contacts(pack: Pack): readonly string[] {
  if (pack.contacts.length === 0) {
    return [
      ...heading(2, 'contacts', 'Who to call'),
      'No document of this service names anybody with a way to reach them. Write them here by hand.',
    ];
  }
  const rows = pack.contacts.map(({ name, roles, ways, document: from }) => {
    const said = ways.map(({ label, text }) => (label === '' ? text : `${label}: ${text}`));
    return row([oneLine(name), oneLine(roles.join(', ')), oneLine(said.join('; ')), String(from)]);
  });
  const head = [row(['Who', 'For what', 'How', 'Document']), row(['---', '---', '---', '---'])];
  return [...heading(2, 'contacts', 'Who to call'), [...head, ...rows].join('\n')];
}

function firstPlaces({ firstPlaces }: Pack): readonly string[] {
  if (firstPlaces.length === 0) return [];
  const rows = firstPlaces.map(({ question, title, anchor, document: number }) =>
    row([question, `[${oneLine(title)}](#${encodeURI(anchor)})`, String(number)]),
  );
  const head = [row(['Question', 'Section', 'Document']), row(['---', '---', '---'])];
  return [...heading(2, 'first', 'Where to look first'), [...head, ...rows].join('\n')];
}

function document(one: PackDocument): readonly string[] {
  const { number, title, path, kind, anchor, header, edition, content, links } = one;
  const says = [
    ...(kind === undefined ? [] : [{ name: 'Kind', text: kind }]),
    { name: 'File', text: path },
    ...header,
  ];
  return [
    '---',
    ...heading(2, anchor, `${number} ${oneLine(title)}`),
    says.map(({ name, text }) => `- ${wholeLine(name)}: ${oneLine(text)}`).join('\n'),
    ...blocksMarkdown(content.blocks, links),
    `*End of document ${number}, ${escaped(edition)}.*`,
  ];
}

function inFull({ missing, stale, leftOut }: Pack): readonly string[] {
  if (missing.length + stale.length + leftOut.length === 0) return [];
  const lists: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [
      count(missing.length, 'gap'),
      missing.map(
        ({ title, state, requirement }) => `**${title}** (${state}): ${oneLine(requirement)}`,
      ),
    ],
    [
      `${count(stale.length, 'date')} overdue`,
      stale.map(
        ({ due, said, document: at }) => `${due ?? 'No day'}: ${oneLine(said)} (document ${at})`,
      ),
    ],
    ['Left out', leftOut.map(({ said }) => wholeLine(said))],
  ];
  return [
    ...heading(2, 'in-full', 'Missing, stale and left out, in full'),
    ...lists.flatMap(([title, lines]) =>
      lines.length === 0 ? [] : [`### ${title}`, lines.map((line) => `- ${line}`).join('\n')],
    ),
  ];
}

/** With a name of its own: what a viewer makes of the words of a heading differs. */
function heading(level: number, anchor: string, title: string): readonly string[] {
  return [`<a id="${anchor}"></a>`, `${'#'.repeat(level)} ${title}`];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
