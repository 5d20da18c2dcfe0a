/** The head of every page that is written as a file of its own. */
import { type Content, html, written } from '../core/html.ts';

/**
 * Nothing may be loaded and nothing run, whatever a document holds.
 *
 * @param style of the page, in our own words: it is written as it is.
 */
export function pageHead(title: Content, style: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${written(html`${title}`)}</title>
<style>${style}</style>
</head>
`;
}
