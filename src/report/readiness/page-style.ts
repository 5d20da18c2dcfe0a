/** The style of the readiness page: light and dark by what the reader prefers, and a printed one. */

/** Colours hold 4.5 to 1 against what they stand on, in both. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1b2733; --soft: #4d5b69; --paper: #ffffff; --card: #f4f6f8;
  --line: #cfd6dd; --link: #0b5394; --good: #1b6e3c; --good-back: #e3f3e8; --fair: #7a4b00;
  --fair-back: #fdf0d5; --bad: #a1201c; --bad-back: #fde6e4; --quiet-back: #eceff2; --bar: #2e7d4f;
  --chart-fair: #d99a1c; --chart-bad: #c4453f; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #e4e9ee; --soft: #aab6c2; --paper: #14191f; --card: #1d242c; --line: #38434e;
    --link: #8cc4ff; --good: #8fd9a8; --good-back: #173323; --fair: #f2c66d; --fair-back: #382a0c;
    --bad: #ff9d96; --bad-back: #421c1a; --quiet-back: #262f38; --bar: #5fb880;
    --chart-fair: #d9a63c; --chart-bad: #e0736c; } }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); }
body { font: 15px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "DejaVu Sans", sans-serif;
  margin: 0 auto; max-width: 76rem; padding: 1.5rem; overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { border-bottom: 2px solid var(--line); font-size: 1.35rem; margin: 2.5rem 0 1rem; padding-bottom: .25rem; }
h3 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p { margin: .5rem 0; max-width: 50rem; }
h1, h2, h3, h4, p, li, td, th { overflow: hidden; }
.soft { color: var(--soft); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: 1rem 0; padding: 0; }
.totals { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); margin: 1.25rem 0; }
.totals div { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; }
.totals dt { color: var(--soft); }
.totals dd { font-size: 1.7rem; font-weight: 650; line-height: 1.2; margin: 0; }
.warning { background: var(--bad-back); border-left: 4px solid var(--bad); padding: .5rem 1rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; margin: .5rem 0 1rem; width: 100%; }
th, td { border-bottom: 1px solid var(--line); min-width: 4.5rem; padding: .4rem .6rem; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid var(--line); color: var(--soft); font-weight: 600; }
tbody th { font-weight: 600; }
tbody th[scope="rowgroup"] { background: var(--card); color: var(--soft); }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
td.text { min-width: 14rem; }
.state { border-radius: .25rem; display: inline-block; padding: 0 .4rem; }
.good { background: var(--good-back); color: var(--good); }
.fair { background: var(--fair-back); color: var(--fair); }
.bad { background: var(--bad-back); color: var(--bad); }
.quiet { background: var(--quiet-back); color: var(--soft); }
.bar { display: block; height: .6rem; margin-top: .3rem; max-width: 14rem; min-width: 6rem; width: 100%; }
.bar .all { fill: var(--line); }
.bar .met { fill: var(--bar); }
.charts { display: grid; gap: .4rem 1rem; grid-template-columns: minmax(7rem, 12rem) minmax(5rem, 1fr) minmax(9rem, 16rem); align-items: center; margin: .75rem 0; }
.charts dt, .charts dd { margin: 0; min-width: 0; overflow: hidden; }
.chart { display: block; height: 1.1rem; width: 100%; }
.chart .missing { fill: var(--chart-bad); }
.chart .half { fill: var(--chart-fair); }
.chart .met { fill: var(--bar); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: .5rem 0; padding: 0; }
.legend svg { display: inline-block; height: .8rem; margin-right: .35rem; vertical-align: -.05rem; width: .8rem; }
@media (max-width: 40rem) { .charts { grid-template-columns: 1fr; } .charts dt { margin-top: .4rem; } }
.place { font-size: .85em; }
:target { outline: 3px solid var(--link); outline-offset: 2px; }
footer { border-top: 1px solid var(--line); color: var(--soft); margin-top: 3rem; padding-top: .75rem; }
@page { margin: 16mm 14mm; size: A4; }
@media print {
  body { font-size: 9pt; max-width: none; padding: 0; }
  nav { display: none; }
  h1 { font-size: 20pt; }
  h2 { break-after: avoid; font-size: 13pt; }
  h3, h4, p:has(+ .wide), thead { break-after: avoid; }
  .wide { overflow: visible; }
  thead { display: table-header-group; }
  tr, .totals { break-inside: avoid; }
  th, td { min-width: 0; padding: 2pt 4pt; }
  td.text, .bar { min-width: 0; }
  .fresh { break-before: page; }
  a { color: inherit; text-decoration: none; }
  .state, .bar, .chart, .legend, .totals div { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
