/** Tells a secret from what stands in its place: references to a vault, variables, blanks, samples and plain names. */

/** A password as people make them: letters with digits, or both cases with a sign. Plain words are too often prose. */
export function isPassword(value: string): boolean {
  if (value.length < SHORTEST_PASSWORD || value.length > LONGEST || isStandIn(value)) return false;
  if (isName(value) || MEASURE.test(value) || DAY.test(value)) return false;
  if (!/[a-z]/i.test(value)) return false;
  return /\d/.test(value) || (/[a-z]/.test(value) && /[A-Z]/.test(value) && SIGN.test(value));
}

/** A key that a machine has made: long, with letters and digits, and without a pattern. */
export function isKey(value: string): boolean {
  if (value.length < SHORTEST_KEY || value.length > LONGEST || isStandIn(value)) return false;
  if (!/^[\w+/=.~:-]+$/.test(value) || !/\d/.test(value) || !/[a-z]/i.test(value)) return false;
  return !isName(value) && !UUID.test(value) && isVaried(value);
}

/**
 * Not a secret, but what a document writes in its place, or one that everybody knows: a variable, a path in a
 * vault, asterisks, a sample of a vendor's manual.
 */
export function isStandIn(value: string): boolean {
  if (REFERENCE.test(value) || TEMPLATE.test(value) || FILE.test(value)) return true;
  if (MASKED.test(value) || SEQUENCE.test(value)) return true;
  const lower = value.toLowerCase();
  if (SAMPLES.some((word) => lower.includes(word))) return true;
  return WORDS.has(lower.replace(/[^a-z]{1,4}$/, '').replace(/[^a-z]/g, ''));
}

/** Enough different characters that nobody has typed it as a sample. */
export function isVaried(value: string): boolean {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) {
    const share = count / value.length;
    bits -= share * Math.log2(share);
  }
  return counts.size >= 8 && bits >= LEAST_BITS;
}

const SHORTEST_PASSWORD = 6;
const SHORTEST_KEY = 16;
const LONGEST = 400;

/** Of information in a character: hexadecimal keys have nearly 4, words of a language below 3. */
const LEAST_BITS = 2.9;

const SIGN = /[!@#$%^&*+=?~]/;

/** `90days`, `24h`: how long a secret is valid. */
const MEASURE = /^\d{1,6}[a-z]{1,10}$/i;

const DAY = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}/;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Where a secret is kept, and not the secret: addresses, paths, schemes of secret stores. */
const REFERENCE =
  /^(?:[$%@]|[~.]{0,2}\/|[a-z][a-z0-9+.-]{1,20}:\/\/|arn:|vault[:/]|op:|ssm:|secrets?[:/]|kv\d?\/|env[:.]|file:|pass:|process\.env|os\.|ENC\[|!|\{[A-Z0-9]{2,12}\}|sops|sha\d)/i;

const TEMPLATE = /\$\{|\$\(|\{\{|\}\}|<|>|%\(|\[[A-Z _-]{2,40}\]|\\\(/;

const FILE =
  /\.(?:txt|pem|key|crt|p12|pfx|jks|json|ya?ml|gpg|asc|age|kdbx|enc|md|html?|sh|py|env|conf|cfg|ini|sql|tf|local|internal|com|org|net)$/i;

/** The same sign three times, or an ellipsis. */
const MASKED = /([*x#?_.•·-])\1{2}|…/i;

const SEQUENCE = /^(?:0?123456|abcdef|abc123|qwert|deadbeef|1q2w3e)/i;

const SAMPLES = [
  'example',
  'sample',
  'dummy',
  'placeholder',
  'redacted',
  'removed',
  'changeme',
  'change-me',
  'change_me',
  'changethis',
  'replaceme',
  'replace-me',
  'replace_me',
  'yourpass',
  'your-',
  'your_',
  'my-secret',
  'my_secret',
  'mysecret',
  'foobar',
  'notarealkey',
  'fake',
  // The key pair, the token and the account that manuals print.
  'eyjzdwiioiixmjm0nty3odkwi',
  'bpxrficy',
  'eby8vdm02xnocqflqu',
];

/** Passwords that manuals print, managers that keep them, and ways to log in. */
const WORDS: ReadonlySet<string> = new Set(
  'pass password passwd passphrase passcode pwd secret secretpassword supersecret mysecretpassword mypassword mypass token mytoken apikey key value string test testing admin root user username none null empty unset default keypass password bitwarden vaultwarden lastpass keepass keepassxc keeper dashlane passbolt onepassword cyberark hashicorp vault oauth saml ldap kerberos totp otp mfa webauthn fido yubikey bcrypt argon scrypt pbkdf'.split(
    ' ',
  ),
);

/** Words and small numbers with separators between them: the name of a secret, and not the secret. */
function isName(value: string): boolean {
  const parts = value.split(/[-_/.:@]/).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => NAME_PART.test(part));
}

const NAME_PART = /^(?:[A-Z]?[a-z]{0,40}|[A-Z]{1,40})\d{0,4}$/;
