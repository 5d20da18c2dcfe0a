/** Paths as other programs read them: as they are, or as relative URIs. */

/** The path itself. A lone surrogate, which no UTF-8 can hold, becomes the replacement character. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/**
 * A relative URI: what is no letter, digit or one of `-._~!'()*` is percent-encoded, but for the `/` between
 * folders.
 */
export function relativeUri(path: string): string {
  return wellFormed(path)
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
}
