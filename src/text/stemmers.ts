import ArabicStemmer from './vendor/snowball/arabic.js';
import ArmenianStemmer from './vendor/snowball/armenian.js';
import BasqueStemmer from './vendor/snowball/basque.js';
import CatalanStemmer from './vendor/snowball/catalan.js';
import CzechStemmer from './vendor/snowball/czech.js';
import DanishStemmer from './vendor/snowball/danish.js';
import DutchStemmer from './vendor/snowball/dutch.js';
import EnglishStemmer from './vendor/snowball/english.js';
import EsperantoStemmer from './vendor/snowball/esperanto.js';
import EstonianStemmer from './vendor/snowball/estonian.js';
import FinnishStemmer from './vendor/snowball/finnish.js';
import FrenchStemmer from './vendor/snowball/french.js';
import GermanStemmer from './vendor/snowball/german.js';
import GreekStemmer from './vendor/snowball/greek.js';
import HindiStemmer from './vendor/snowball/hindi.js';
import HungarianStemmer from './vendor/snowball/hungarian.js';
import IndonesianStemmer from './vendor/snowball/indonesian.js';
import IrishStemmer from './vendor/snowball/irish.js';
import ItalianStemmer from './vendor/snowball/italian.js';
import LithuanianStemmer from './vendor/snowball/lithuanian.js';
import NepaliStemmer from './vendor/snowball/nepali.js';
import NorwegianStemmer from './vendor/snowball/norwegian.js';
import PersianStemmer from './vendor/snowball/persian.js';
import PolishStemmer from './vendor/snowball/polish.js';
import PortugueseStemmer from './vendor/snowball/portuguese.js';
import RomanianStemmer from './vendor/snowball/romanian.js';
import RussianStemmer from './vendor/snowball/russian.js';
import SerbianStemmer from './vendor/snowball/serbian.js';
import SesothoStemmer from './vendor/snowball/sesotho.js';
import SpanishStemmer from './vendor/snowball/spanish.js';
import SwedishStemmer from './vendor/snowball/swedish.js';
import TamilStemmer from './vendor/snowball/tamil.js';
import TurkishStemmer from './vendor/snowball/turkish.js';
import YiddishStemmer from './vendor/snowball/yiddish.js';
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
