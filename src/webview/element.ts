/** Makes elements. Text becomes text and nothing else: there is no way here to hand in markup. */

export type Child = Node | string | undefined;

/** With classes, and with children of which `undefined` is left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  classes = '',
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (classes !== '') made.className = classes;
  for (const child of children) if (child !== undefined) made.append(child);
  return made;
}

/** Touches the document only where it says something else. */
export function setText(node: Element, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

export function setAttribute(node: Element, name: string, value: string | undefined): void {
  if (value === undefined) node.removeAttribute(name);
  else if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}

/** Puts the children into this order, and takes out the others; what stays in its place is not touched. */
export function arrange(parent: Element, children: readonly Element[]): void {
  const wanted = new Set(children);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  let next = parent.firstElementChild;
  for (const child of children) {
    if (child === next) next = next.nextElementSibling;
    else parent.insertBefore(child, next);
  }
}

const SVG = 'http://www.w3.org/2000/svg';

const SHAPES = {
  sheets: 'M5.5 2.5h7v9h-7zM10.5 11.5v2h-7v-9h2',
  check: 'M3 8.5l3.2 3.2L13 4.5',
  back: 'M6 3.5L2.5 7 6 10.5M2.8 7h6.7a4 4 0 0 1 0 8H8',
  person:
    'M8 8a2.75 2.75 0 1 0 0-5.5A2.75 2.75 0 0 0 8 8zM2.75 14c.4-2.6 2.5-3.9 5.25-3.9s4.85 1.3 5.25 3.9',
  warning: 'M8 2.5l6 11H2zM8 6.5v3.2M8 11.4v.6',
} as const;

const drawn = new Map<string, SVGElement>();

/** A drawing beside words that say the same, so that nobody has to see it. */
export function icon(name: keyof typeof SHAPES): Node {
  const known = drawn.get(name) ?? draw(name);
  drawn.set(name, known);
  // A copy is made much faster than the thing itself.
  return known.cloneNode(true);
}

function draw(name: keyof typeof SHAPES): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', `icon ${name}`);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SHAPES[name]);
  svg.append(path);
  return svg;
}
