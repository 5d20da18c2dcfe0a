/** The offline pack as one HTML file that needs nothing else: no script, no font, no network. */
import { type Html, html, written } from '../../core/html.ts';
import { pageHead } from '../page-head.ts';
import { brief } from '../readiness/html-parts.ts';
import { count } from '../terminal.ts';
import { contentHtml } from './html-content.ts';
import { type LeftOut, madeSaid, type Pack, type PackDocument } from './model.ts';
import { packStyle } from './page-style.ts';
import { type CoverList, coverOf, replaceSaid } from './shown.ts';

export function packHtml(pack: Pack): string {
  const body = html`<body>
<header>
<p class="soft">Offline recovery pack</p>
<h1>${brief(pack.name)}</h1>
<p>${madeSaid(pack)}. ${replaceSaid(pack)}</p>
</header>
<main>
${cover(pack)}
${contents(pack)}
${contacts(pack)}
${firstPlaces(pack)}
${pack.documents.map(document)}
${inFull(pack)}
</main>
<footer><p>Made by DR Runbook on ${pack.date} from what the documents said. Secrets are never part of a pack.</p></footer>
</body>
</html>
`;
  const head = pageHead(html`Recovery pack: ${brief(pack.name)}`, packStyle(pack));
  return `${head}${written(body)}`;
}

function cover(pack: Pack): Html {
  return html`<div class="two">${coverOf(pack).map(
    ({
      title,
      lines,
      more,
      isWarning,
    }: CoverList) => html`<section class="${isWarning ? 'warn' : ''}">
<h2>${title}</h2>
${lines.length === 0 ? html`<p>Nothing.</p>` : html`<ul>${lines.map((line) => html`<li>${brief(line)}</li>`)}</ul>`}
${more > 0 && html`<p>and ${more} more: <a href="#in-full">in full</a> on the last pages.</p>`}
</section>
`,
  )}</div>
`;
}

function contents(pack: Pack): Html {
  return html`<nav class="contents" aria-labelledby="contents">
<h2 id="contents">Contents</h2>
<ul>
<li><a href="#contacts">Who to call</a></li>
${pack.firstPlaces.length > 0 && html`<li><a href="#first">Where to look first</a></li>`}
</ul>
<ol>${pack.documents.map(
    ({ anchor, title, content }) => html`<li><a href="#${anchor}">${brief(title)}</a>
<span class="sections">${content.landmarks
      .filter(({ depth, title: name }) => depth === 0 && name !== '')
      .slice(0, MOST_SECTIONS)
      .map(
        ({ anchor: place, title: name }, at) =>
          html`${at > 0 && ' · '}<a href="#${place}">${brief(name, 60)}</a>`,
      )}</span></li>
`,
  )}</ol>
</nav>
`;
}

const MOST_SECTIONS = 40;

function contacts(pack: Pack): Html {
  const rows = pack.contacts.map(
    ({
      name,
      roles,
      ways,
      document: from,
    }) => html`<tr><th scope="row" class="who">${brief(name)}</th><td>${brief(roles.join(', '))}</td>
<td>${ways.map(({ label, text }) => html`<span class="way">${label !== '' && `${brief(label, 40)}: `}${brief(text)}</span> `)}</td><td><a href="#d${from}">${from}</a></td></tr>
`,
  );
  const table = html`<table class="whole call">
<thead><tr><th scope="col">Who</th><th scope="col">For what</th><th scope="col">How</th><th scope="col">Document</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`;
  return html`<section class="part" aria-labelledby="contacts">
<h2 id="contacts">Who to call</h2>
${rows.length === 0 ? html`<p class="bad"><strong>No document of this service names anybody with a way to reach them.</strong> Write them here by hand before this pack goes into a binder.</p>` : table}
</section>
`;
}

function firstPlaces({ firstPlaces }: Pack): Html | undefined {
  if (firstPlaces.length === 0) return undefined;
  const rows = firstPlaces.map(
    ({
      question,
      document: number,
      title,
      anchor,
    }) => html`<tr><th scope="row">${question}</th><td><a href="#${anchor}">${brief(title)}</a></td><td>${number}</td></tr>
`,
  );
  return html`<section class="together" aria-labelledby="first">
<h2 id="first">Where to look first</h2>
<table>
<thead><tr><th scope="col">Question</th><th scope="col">Section</th><th scope="col">Document</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
<p class="soft">The number of the document stands at the foot of each of its pages.</p>
</section>
`;
}

function document(one: PackDocument): Html {
  const { number, title, path, kind, anchor, header, edition } = one;
  const says = [
    ...(kind === undefined ? [] : [{ name: 'Kind', text: kind }]),
    { name: 'File', text: path },
    ...header,
  ];
  return html`<article class="d${number}" aria-labelledby="${anchor}">
<h2 id="${anchor}">${number} ${brief(title)}</h2>
<div class="head"><dl class="fields">${says.map(({ name, text }) => html`<div><dt>${brief(name)}</dt><dd>${brief(text)}</dd></div>`)}</dl>
${kind === 'restore-procedure' && html`<p class="log"><span>Started ______________</span><span>Done ______________</span><span>By ____________________</span></p>`}</div>
${contentHtml(one)}
<p class="end">End of document ${number}, ${brief(title)}, ${edition}.</p>
</article>
`;
}

function inFull(pack: Pack): Html | undefined {
  const { missing, stale, leftOut } = pack;
  if (missing.length + stale.length + leftOut.length === 0) return undefined;
  return html`<section class="part" aria-labelledby="in-full">
<h2 id="in-full">Missing, stale and left out, in full</h2>
${
  missing.length > 0 &&
  html`<h3>${count(missing.length, 'gap')}</h3>
<ul>${missing.map(({ title, state, requirement }) => html`<li><strong>${title}</strong> <span class="state fair">${state}</span> ${brief(requirement)}</li>`)}</ul>`
}
${
  stale.length > 0 &&
  html`<h3>${count(stale.length, 'date')} overdue</h3>
<ul>${stale.map(({ due, said, document: number }) => html`<li>${due ?? 'no day'}: ${brief(said)} (document ${number})</li>`)}</ul>`
}
${leftOut.length > 0 && html`<h3>Left out</h3><ul>${leftOut.map(leftOutHtml)}</ul>`}
</section>
`;
}

function leftOutHtml({ said }: LeftOut): Html {
  return html`<li>${brief(said)}</li>`;
}
