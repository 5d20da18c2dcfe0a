/** Secrets that are known by their form: the prefixes that issuers give their keys, as their manuals document them. */
import type { Secret } from './secret.ts';
import { isStandIn, isVaried } from './values.ts';

/** Keys and tokens of known issuers, and private keys. */
export function secretsByForm(text: string): Secret[] {
  const found: Secret[] = [];
  for (const { index: start } of text.matchAll(STARTS)) {
    if (/[A-Za-z0-9_]/.test(text.charAt(start - 1))) continue;
    for (const [what, form] of FORMS) {
      form.lastIndex = start;
      const match = form.exec(text);
      if (match === null || isStandIn(match[0].replace('https://', '')) || !isVaried(match[0]))
        continue;
      const span = { start, end: start + match[0].length };
      found.push({ span, covers: span, what });
      break;
    }
  }
  return [...found, ...privateKeys(text)];
}

/** What any of the forms begins with: only there they are tried. */
const STARTS =
  /A(?:KIA|SIA|BIA)|AGE-SECRET|AIza|ATATT|dapi|dckr_pat|do[opr]_v1|eyJ|gh[opsru]_|github_pat|gl(?:pat|rt|dt|cbt|ptt)-|gl(?:sa|c)_|GOCSPX|hf_|https:\/\/hooks\.|hv[sbr]\.|npm_|NRAK|ops_eyJ|pypi-|rk_live|shp(?:at|ss|ca)_|sk_live|sk-|SG\.|xapp-|xox[abeoprs]-/g;

const FORMS: readonly (readonly [what: string, form: RegExp])[] = [
  ['an AWS access key', /A(?:KIA|SIA|BIA)[A-Z2-7]{16}(?![A-Za-z0-9])/y],
  ['a private key', /AGE-SECRET-KEY-1[0-9A-Z]{50,60}/y],
  ['a Google API key', /AIza[\w-]{35}(?![\w-])/y],
  ['an Atlassian token', /ATATT3[\w=-]{60,300}/y],
  ['a Databricks token', /dapi[0-9a-f]{32}(?![0-9a-z])/y],
  ['a Docker token', /dckr_pat_[\w-]{20,60}/y],
  ['a DigitalOcean token', /do[opr]_v1_[0-9a-f]{64}/y],
  ['a signed token', /eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{16,1000}/y],
  ['a GitHub token', /gh[opsru]_[A-Za-z0-9]{36,255}/y],
  ['a GitHub token', /github_pat_\w{60,255}/y],
  ['a GitLab token', /gl(?:pat|rt|dt|cbt|ptt)-[\w.-]{20,255}/y],
  ['a Grafana token', /gl(?:sa|c)_[\w+/=]{32,400}/y],
  ['a Google client secret', /GOCSPX-[\w-]{28}/y],
  ['a Hugging Face token', /hf_[A-Za-z0-9]{34}(?![A-Za-z0-9])/y],
  ['a webhook address', /https:\/\/hooks\.slack\.com\/services\/T\w{6,14}\/B\w{6,14}\/\w{20,30}/y],
  ['a Vault token', /hv[sbr]\.[\w-]{24,300}/y],
  ['an npm token', /npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/y],
  ['a New Relic key', /NRAK-[A-Z0-9]{27}/y],
  ['a 1Password token', /ops_eyJ[\w-]{60,2000}/y],
  ['a PyPI token', /pypi-AgE[\w-]{50,300}/y],
  ['a Stripe key', /(?:rk|sk)_live_[A-Za-z0-9]{20,200}/y],
  ['a Shopify token', /shp(?:at|ss|ca)_[0-9a-f]{32}/y],
  ['an API key', /sk-(?:[a-z]{2,10}\d{0,3}-){0,3}[A-Za-z0-9_]{32,200}/y],
  ['a SendGrid key', /SG\.[\w-]{16,32}\.[\w-]{32,64}/y],
  ['a Slack token', /x(?:app|ox[abeoprs])-[0-9A-Za-z-]{16,255}/y],
];

function* privateKeys(text: string): Generator<Secret> {
  let from = 0;
  for (;;) {
    const start = text.indexOf('-----BEGIN ', from);
    if (start < 0) return;
    from = start + 11;
    HEADER.lastIndex = start;
    const header = HEADER.exec(text);
    if (header === null) continue;
    const body = start + header[0].length;
    const closing = text.slice(body, body + LONGEST_BODY).indexOf('-----END');
    const end = closing < 0 ? openEnd(text, body) : body + closing;
    const key = text.slice(body, end);
    from = end;
    // The header alone is what people search for, and three dots stand for a key in a manual.
    if (!KEY_LINE.test(key) || /\.{3}|…|\*{3}/.test(key)) continue;
    yield { span: { start, end: body }, covers: { start: body, end }, what: 'a private key' };
  }
}

const HEADER = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/y;

/** Four times an RSA key of 8192 bits. */
const LONGEST_BODY = 30_000;

const KEY_LINE = /[A-Za-z0-9+/=]{40}/;

/** Where the lines of a key that was cut off end. */
function openEnd(text: string, body: number): number {
  let end = body;
  for (let line = 0; line < 200; line += 1) {
    const found = text.indexOf('\n', end + 1);
    const next = found < 0 ? text.length : found;
    if (
      !/^[\s>|]{0,20}[A-Za-z0-9+/=\\]{0,200}\s{0,4}$/.test(
        text.slice(end, Math.min(next, end + 240)),
      )
    )
      break;
    end = next;
    if (found < 0) break;
  }
  return end;
}
