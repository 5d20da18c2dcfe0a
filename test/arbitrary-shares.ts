/** Parts of a whole for properties. Doubles of fast-check are spread over their bits: nearly all of them are next to 0. */
import fc from 'fast-check';

/** From 0 to 1, each as likely as the other. */
export const shares: fc.Arbitrary<number> = fc.nat(10_000).map((part) => part / 10_000);
