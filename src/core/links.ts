/** Resolves the targets of links between documents; pure text, for paths and for URIs alike. */

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * The address that `target`, written in the document `from`, stands for. `undefined` when it leaves the
 * workspace (another scheme, `//host`) or names only a place in the same document (`#heading`).
 */
export function resolveLink(from: string, target: string): string | undefined {
  const bare = target.split(/[#?]/, 1)[0] ?? '';
  if (bare === '' || SCHEME.test(bare) || bare.startsWith('//')) return undefined;
  // A document that has no place yet, as `untitled:1`, has nothing beside it.
  if (SCHEME.test(from) && !/^[a-z][a-z0-9+.-]*:\/\//i.test(from)) return undefined;
  const root = SCHEME.exec(from) ? (/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i.exec(from)?.[0] ?? '') : '';
  const base = from.slice(root.length).split('/').slice(0, -1);
  const absolute = bare.startsWith('/');
  const parts = absolute ? [] : base;
  const resolved = [...parts];
  for (const part of decode(bare).split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (resolved.length > 0 && resolved.at(-1) !== '' && resolved.at(-1) !== '..') resolved.pop();
      else if (root === '' && resolved.at(-1) !== '') resolved.push('..');
      continue;
    }
    resolved.push(part);
  }
  const path = resolved.join('/');
  if (root !== '' || from.startsWith('/'))
    return `${root}${path.startsWith('/') ? '' : '/'}${path}`;
  return path;
}

/** How a document writes a link to another one: the shortest path, with spaces encoded. */
export function relativeLink(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) {
    shared += 1;
  }
  const path = [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
  return path.replaceAll(' ', '%20').replaceAll('(', '%28').replaceAll(')', '%29');
}

/** The last part of an address, without its endings: what people name a document by. */
export function baseName(uri: string): string {
  const name = decode(uri.split('/').at(-1) ?? uri);
  return name
    .replace(/(?:\.(?:md|markdown|mdx|mdwn|erb|tmpl|ya?ml|runbook)){1,3}$/i, '')
    .toLowerCase();
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
