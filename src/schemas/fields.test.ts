import { describe, expect, it } from 'vitest';
import { SiglumSchema } from './fields.ts';

describe('a siglum', () => {
  it.each(['A', 'AB', 'É', 'Д', 'Ω', 'ΑΣ', 'Ա', 'Ა', 'Ꭰ', 'Ł'])(
    'may be %s, which an address has in small letters and a script makes again of them',
    (siglum) => {
      expect(SiglumSchema.parse(siglum)).toBe(siglum);
      expect(siglum.toLowerCase().toUpperCase()).toBe(siglum);
    },
  );

  it('is the same however its accent is written', () => {
    expect(SiglumSchema.parse('E\u0301')).toBe('\u00C9');
  });

  it.each([
    ['a small letter', 'д'],
    ['a letter of a script without capitals', 'ب'],
    ['an ideograph', '北'],
    ['a digit', '1'],
    ['three letters', 'ABC'],
    ['a letter with a mark that no single character has', 'Д\u0301'],
    ['a capital whose small letter is two characters', 'İ'],
    ['a capital whose small letter has a capital of two characters', 'ẞ'],
    ['a capital that is another’s double', '\u03F4'],
    ['a letter of mathematics', '𝐀'],
    ['nothing', ''],
  ])('can’t be %s', (_, letters) => {
    expect(SiglumSchema.safeParse(letters).success).toBe(false);
  });
});
