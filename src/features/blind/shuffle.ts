/** The step of the generator's counter: 2^32 divided by the golden ratio, made odd. */
const GOLDEN_STEP = 0x9e3779b9;
const TWO_TO_32 = 2 ** 32;

/**
 * The same things in an order that the seed alone decides: Fisher–Yates, each drawn from those that are left
 * (as Durstenfeld's Algorithm 235 does in place, https://doi.org/10.1145/364520.364540), with the numbers of
 * a small seeded generator.
 */
export function shuffle<T>(things: readonly T[], seed: number): T[] {
  const random = seededRandom(seed);
  const left = [...things];
  const shuffled: T[] = [];
  while (left.length > 0) shuffled.push(...left.splice(Math.floor(random() * left.length), 1));
  return shuffled;
}

/**
 * Numbers from 0 up to 1: SplitMix (https://doi.org/10.1145/2660193.2660195) in 32 bits, a counter whose bits
 * are mixed by the finalizer of MurmurHash3 (https://github.com/aappleby/smhasher), so that seeds beside each
 * other have nothing in common.
 */
function seededRandom(seed: number): () => number {
  let counter = seed;
  return () => {
    counter = (counter + GOLDEN_STEP) | 0;
    let bits = counter;
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return ((bits ^ (bits >>> 16)) >>> 0) / TWO_TO_32;
  };
}
