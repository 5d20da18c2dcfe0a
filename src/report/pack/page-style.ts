/** The style of the pack: made for paper, with the number of the document and its edition on each page. */
import type { Pack } from './model.ts';
import { madeSaid } from './model.ts';

/** A footer holds so many letters beside the number of the page. */
const LONGEST_FOOTER = 95;

export function packStyle(pack: Pack): string {
  const pages = pack.documents.map(({ number, title, edition }) => {
    const foot = `${number}  ${short(title, LONGEST_FOOTER - edition.length)}, ${edition}`;
    return `.d${number} { page: d${number}; }
@page d${number} { @bottom-left { content: ${cssString(foot)}; } }`;
  });
  return `${STYLE}
@page { @top-left { content: ${cssString(`Recovery pack: ${short(pack.name, 70)}`)}; }
  @top-right { content: ${cssString(madeSaid(pack))}; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); } }
${pages.join('\n')}
`;
}

function short(text: string, most: number): string {
  const longest = Math.max(20, most);
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}

/** Every character that could end the string, or the style sheet, is written as its number. */
function cssString(text: string): string {
  const escaped = [...text.replace(/\p{M}{3,}/gu, '')].map((letter) =>
    /[A-Za-z0-9 ,.:-]/.test(letter) ? letter : `\\${codeOf(letter)} `,
  );
  return `"${escaped.join('')}"`;
}

/** A control or half a pair is none that a style sheet may hold. */
function codeOf(letter: string): string {
  const code = /[\p{Cc}\p{Cf}\p{Surrogate}]/u.test(letter)
    ? 0xfffd
    : (letter.codePointAt(0) ?? 0xfffd);
  return code.toString(16);
}

const STYLE = `
:root { color-scheme: light dark; --ink: #14202b; --soft: #4d5b69; --paper: #ffffff; --card: #f3f5f7;
  --line: #c3ccd4; --link: #0b5394; --bad: #a1201c; --fair: #7a4b00; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #e4e9ee; --soft: #aab6c2; --paper: #14191f; --card: #1d242c; --line: #3d4854;
    --link: #8cc4ff; --bad: #ff9d96; --fair: #f2c66d; } }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); }
body { font: 15px/1.45 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "DejaVu Sans", sans-serif;
  margin: 0 auto; max-width: 56rem; overflow-wrap: anywhere; padding: 1.25rem; }
a { color: var(--link); }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
h1, h2, h3, h4, h5, h6, p, li, td, th, dt, dd, pre { max-width: 100%; overflow: hidden; }
h1 { font-size: 2rem; line-height: 1.15; margin: 0; }
h2 { border-bottom: 3px solid var(--ink); font-size: 1.5rem; line-height: 1.2; margin: 0 0 .5rem; padding-bottom: .3rem; }
h3 { border-bottom: 1px solid var(--line); font-size: 1.2rem; margin: 1.6rem 0 .5rem; padding-bottom: .15rem; }
h4 { font-size: 1.05rem; margin: 1.2rem 0 .4rem; }
h5, h6 { font-size: 1rem; margin: 1rem 0 .3rem; }
p { margin: .45rem 0; }
ul, ol { margin: .45rem 0; padding-left: 1.6rem; }
li { margin: .2rem 0; overflow: visible; }
li.ticked { padding-left: 1.9rem; position: relative; }
ul > li.ticked { list-style: none; margin-left: -1.4rem; }
li.ticked > .box { left: 0; position: absolute; top: .1rem; }
li > div > p:first-child { margin-top: 0; }
li li li li ul, li li li li ol { list-style-position: inside; padding-left: .2rem; }
li li li li li.ticked { margin-left: 0; padding-left: 0; }
li li li li li.ticked > .box { position: static; }
.box { border: 1.5px solid var(--ink); border-radius: 2px; display: inline-block; height: 1.15em; vertical-align: text-bottom; width: 1.15em; }
.box.done { background: linear-gradient(45deg, transparent 45%, var(--ink) 45% 55%, transparent 55%),
  linear-gradient(-45deg, transparent 45%, var(--ink) 45% 55%, transparent 55%); }
td.tick { width: 2.2rem; }
code { font-family: ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace; font-size: .9em; }
p > code, td > code { background: var(--card); border-radius: 3px; padding: 0 .2em; }
pre { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--soft); margin: .4rem 0; padding: .35rem .75rem; white-space: pre-wrap; }
pre code { background: none; display: block; font-size: .88em; padding: 0; }
.line { display: block; min-height: 1.45em; padding-left: 3ch; text-indent: -3ch; }
.word { display: inline-block; max-width: 100%; text-indent: 0; }
blockquote { border-left: 4px solid var(--line); margin: .5rem 0; padding: .05rem .9rem; }
table { border-collapse: collapse; margin: .5rem 0 .9rem; width: 100%; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
@media print, (min-width: 46rem) { .whole th, .whole td { overflow-wrap: normal; } }
thead th, thead td { background: var(--card); }
.fields { margin: .4rem 0; }
.fields > div:not(.long) { display: grid; gap: 0 .9rem; grid-template-columns: minmax(5rem, 8rem) minmax(0, 1fr); padding: .1rem 0; }
.fields > .long > dd { padding-left: 1rem; }
dt { color: var(--soft); }
dd { margin: 0; }
dd > :first-child { margin-top: 0; }
dd > :last-child { margin-bottom: .1rem; }
.records p { border-bottom: 1px solid var(--line); }
.record { margin-right: .8rem; }
.soft, .to, .address, .picture { color: var(--soft); }
.to { font-size: .8em; }
header, article, .part { margin-bottom: 2.5rem; }
.state { border: 1px solid currentColor; border-radius: 3px; font-size: .85em; padding: 0 .3em; white-space: nowrap; }
.bad { color: var(--bad); }
.fair { color: var(--fair); }
.two { display: grid; gap: .75rem 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); margin: 1rem 0; }
.two section { border: 2px solid var(--line); border-radius: 6px; min-width: 0; padding: .5rem .9rem; }
.two section.warn { border-color: var(--bad); }
.two h2 { border: 0; font-size: 1.1rem; margin: 0; }
.two ul { padding-left: 1.1rem; }
.contents .sections { display: block; font-size: .9em; }
.head { background: var(--card); border: 1px solid var(--line); border-radius: 6px; margin: .5rem 0 1rem; padding: .4rem .9rem; }
.head .fields { columns: 2 16rem; column-gap: 1.5rem; }
.head .fields > div:not(.long) { break-inside: avoid; grid-template-columns: 7.5rem minmax(0, 1fr); }
.log { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: .6rem 0 .2rem; }
.end { border-top: 1px solid var(--line); color: var(--soft); font-size: .85em; margin-top: 1.5rem; padding-top: .3rem; }
.who { font-weight: 600; }
.way { display: block; }
.call td:nth-child(3) { width: 48%; }
@media screen and (max-width: 36rem) { .call thead { display: none; }
  .call, .call tbody, .call tr, .call th, .call td { display: block; width: auto; }
  .call tr { margin-bottom: .6rem; } .call td:nth-child(3) { width: auto; } }
@media screen and (max-width: 24rem) { .fields > div:not(.long), .head .fields > div:not(.long) { display: block; }
  .fields dd { padding-left: 1rem; }
  li li li ul, li li li ol { list-style-position: inside; padding-left: 0; }
  li li li li ul, li li li li ol { padding-left: 0; } }
@media (forced-colors: active) { .box.done { --ink: CanvasText; background-color: Canvas; forced-color-adjust: none; } }
footer { color: var(--soft); }
@page { margin: 18mm 15mm 17mm; size: A4;
  @top-left { color: #444; font: 8pt sans-serif; } @top-right { color: #444; font: 8pt sans-serif; }
  @bottom-left { color: #444; font: 8pt sans-serif; } @bottom-right { color: #444; font: 8pt sans-serif; white-space: nowrap; } }
@media print {
  body { font-size: 10pt; max-width: none; padding: 0; }
  header, article, .part { margin-bottom: 0; }
  footer { display: none; }
  .together { break-inside: avoid; }
  article, .part { break-before: page; }
  h1 { font-size: 22pt; }
  h2 { font-size: 16pt; }
  h3 { font-size: 13pt; }
  h2, h3, h4, h5, h6 { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  thead { display: table-header-group; }
  tr, .box, .two section, .fields > div:not(.long), .head { break-inside: avoid; }
  li.ticked, pre { break-inside: avoid; }
  th, td { padding: 2pt 4pt; }
  td, th { font-size: 9pt; }
  a { color: inherit; text-decoration: none; }
  pre, thead th, thead td, .head, .box { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
