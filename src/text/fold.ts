import { deburr } from 'es-toolkit/string';
import { withoutUnseen } from './unseen.ts';

/** Matches letters with marks in scripts whose marks are accents or vowel points, not letters. */
const MARKED = /([\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Hebr}\p{sc=Arab}\p{N}])\p{M}+/gu;

/**
 * Folds a word for comparing: capitals, compatibility forms such as ligatures (NFKD), Latin letters that
 * don't decompose (ø, ł, ß, æ), and the marks of Latin, Greek, Cyrillic, Hebrew and Arabic letters. Signs of
 * other scripts stay, since they are letters there: vowel signs in Devanagari, voicing marks in Kana.
 */
export function fold(word: string): string {
  if (/^[a-z\d]*$/.test(word)) return word;
  const decomposed = lower(word)
    .normalize('NFKD')
    // The tatweel only lengthens a word; the final sigma is a sigma.
    .replace(/ـ/g, '')
    .replaceAll('ς', 'σ')
    .replace(MARKED, '$1')
    // NFKD can bring capitals back, as in ℌ.
    .toLowerCase();
  return deburrLatin(decomposed).normalize('NFC');
}

/** Returns a word in lower case and composed, without characters that are never shown; its marks stay. */
export function lower(word: string): string {
  return withoutUnseen(word).toLowerCase().normalize('NFC');
}

/** Replaces Latin letters only: `deburr` would also take voicing marks from Kana. */
function deburrLatin(word: string): string {
  return word.replace(/\p{sc=Latn}+/gu, deburr);
}
