import ArabicStemmer from './snowball/arabic.js';
import ArmenianStemmer from './snowball/armenian.js';
import BasqueStemmer from './snowball/basque.js';
import CatalanStemmer from './snowball/catalan.js';
import CzechStemmer from './snowball/czech.js';
import DanishStemmer from './snowball/danish.js';
import DutchStemmer from './snowball/dutch.js';
import EnglishStemmer from './snowball/english.js';
import EsperantoStemmer from './snowball/esperanto.js';
import EstonianStemmer from './snowball/estonian.js';
import FinnishStemmer from './snowball/finnish.js';
import FrenchStemmer from './snowball/french.js';
import GermanStemmer from './snowball/german.js';
import GreekStemmer from './snowball/greek.js';
import HindiStemmer from './snowball/hindi.js';
import HungarianStemmer from './snowball/hungarian.js';
import IndonesianStemmer from './snowball/indonesian.js';
import IrishStemmer from './snowball/irish.js';
import ItalianStemmer from './snowball/italian.js';
import LithuanianStemmer from './snowball/lithuanian.js';
import NepaliStemmer from './snowball/nepali.js';
import NorwegianStemmer from './snowball/norwegian.js';
import PersianStemmer from './snowball/persian.js';
import PolishStemmer from './snowball/polish.js';
import PortugueseStemmer from './snowball/portuguese.js';
import RomanianStemmer from './snowball/romanian.js';
import RussianStemmer from './snowball/russian.js';
import SerbianStemmer from './snowball/serbian.js';
import SesothoStemmer from './snowball/sesotho.js';
import SpanishStemmer from './snowball/spanish.js';
import SwedishStemmer from './snowball/swedish.js';
import TamilStemmer from './snowball/tamil.js';
import TurkishStemmer from './snowball/turkish.js';
import YiddishStemmer from './snowball/yiddish.js';
import { languageOf, makeReading, type Reading } from './words.ts';

/** The languages that Snowball stems, by their BCP 47 tags, each with the name of its algorithm. */
const ALGORITHMS: Readonly<Record<string, string>> = {
  ar: 'arabic',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  eo: 'esperanto',
  es: 'spanish',
  et: 'estonian',
  eu: 'basque',
  fa: 'persian',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hi: 'hindi',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  nb: 'norwegian',
  ne: 'nepali',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pl: 'polish',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  st: 'sesotho',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
  yi: 'yiddish',
};

const STEMMERS: Readonly<Record<string, new () => { stemWord: (word: string) => string }>> = {
  arabic: ArabicStemmer,
  armenian: ArmenianStemmer,
  basque: BasqueStemmer,
  catalan: CatalanStemmer,
  czech: CzechStemmer,
  danish: DanishStemmer,
  dutch: DutchStemmer,
  english: EnglishStemmer,
  esperanto: EsperantoStemmer,
  estonian: EstonianStemmer,
  finnish: FinnishStemmer,
  french: FrenchStemmer,
  german: GermanStemmer,
  greek: GreekStemmer,
  hindi: HindiStemmer,
  hungarian: HungarianStemmer,
  indonesian: IndonesianStemmer,
  irish: IrishStemmer,
  italian: ItalianStemmer,
  lithuanian: LithuanianStemmer,
  nepali: NepaliStemmer,
  norwegian: NorwegianStemmer,
  persian: PersianStemmer,
  polish: PolishStemmer,
  portuguese: PortugueseStemmer,
  romanian: RomanianStemmer,
  russian: RussianStemmer,
  serbian: SerbianStemmer,
  sesotho: SesothoStemmer,
  spanish: SpanishStemmer,
  swedish: SwedishStemmer,
  tamil: TamilStemmer,
  turkish: TurkishStemmer,
  yiddish: YiddishStemmer,
};

/** Returns the name of Snowball's algorithm for a language, as its file is called; `null` if it has none. */
export function algorithmOf(lang: string): string | null {
  return ALGORITHMS[languageOf(lang)] ?? null;
}

const readings = new Map<string, Reading>();

/**
 * Returns how words of a language are read, with Snowball's stems (https://snowballstem.org) where it has an
 * algorithm for the language. For use while the site is built and checked: it imports all algorithms.
 * @param lang a BCP 47 tag
 */
export function readingOf(lang: string): Reading {
  const language = languageOf(lang);
  const known = readings.get(language);
  if (known) return known;
  const Stemmer = STEMMERS[algorithmOf(language) ?? ''];
  const stemmer = Stemmer && new Stemmer();
  const reading = makeReading(language, stemmer ? (word) => stemmer.stemWord(word) : (word) => word);
  readings.set(language, reading);
  return reading;
}
