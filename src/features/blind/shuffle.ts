/** The step of the generator's counter: 2^32 divided by the golden ratio, rounded to an odd number. */
const GOLDEN_STEP = 0x9e3779b9;
const TWO_TO_32 = 2 ** 32;

/**
 * Returns a shuffled copy whose order depends only on the seed. It is a Fisher–Yates shuffle, which draws
 * each item from those left (Durstenfeld's Algorithm 235, https://doi.org/10.1145/364520.364540, does so in
 * place), with numbers from a small seeded generator.
 */
export function shuffle<T>(things: readonly T[], seed: number): T[] {
  const random = seededRandom(seed);
  const left = [...things];
  const shuffled: T[] = [];
  while (left.length > 0) shuffled.push(...left.splice(Math.floor(random() * left.length), 1));
  return shuffled;
}

/**
 * Makes a generator of numbers from 0 up to but excluding 1: a 32-bit SplitMix
 * (https://doi.org/10.1145/2660193.2660195), that is, a counter whose bits are mixed by MurmurHash3's
 * finalizer (https://github.com/aappleby/smhasher), so that adjacent seeds give unrelated numbers.
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
