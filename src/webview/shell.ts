/** The page of the panel before anything is in it: what may run and load there, and the words that it shows. */
import { type Html, html, written } from '../core/html.ts';
import type { PanelWords } from './words.ts';

export interface Shell {
  /** Addresses of what the build has made. */
  readonly script: string;
  readonly style: string;
  /** Where style sheets may come from, as the editor names it. */
  readonly source: string;
  /** Of one use: only the script that carries it runs. */
  readonly nonce: string;
  /** A language tag of the editor. */
  readonly language: string;
  readonly words: PanelWords;
}

/** Nothing loads but one style sheet and one script; no image, no font, no request, no form, no frame. */
export function shell({ script, style, source, nonce, language, words }: Shell): string {
  const policy = `default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  const page: Html = html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>${words.panel}</title>
</head>
<body data-words="${JSON.stringify(words)}">
<main id="panel"><p class="empty">${words.loading}</p></main>
<div id="said" class="unseen" role="status" aria-live="polite"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
  return written(page);
}

/** Of random bytes letters that may stand in a policy. */
export function nonce(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
