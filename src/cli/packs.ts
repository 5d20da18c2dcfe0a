/** The offline pack: the bundle that only `export` loads, and that is handed what it needs of the engine. */
export { default as markdown } from 'markdown-it';
export { collectPack } from '../report/pack/collect.ts';
export { packHtml } from '../report/pack/html.ts';
export { packMarkdown } from '../report/pack/markdown.ts';
