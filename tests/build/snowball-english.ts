/** Words with irregular stems, and words that only look like plurals. */
const WHOLE_WORDS: ReadonlyMap<string, string> = new Map([
  ['skis', 'ski'],
  ['skies', 'sky'],
  ['idly', 'idl'],
  ['gently', 'gentl'],
  ['ugly', 'ugli'],
  ['early', 'earli'],
  ['only', 'onli'],
  ['singly', 'singl'],
  ...['sky', 'news', 'howe', 'atlas', 'cosmos', 'bias', 'andes'].map((word) => [word, word] as const),
]);
/** Beginnings after which R1 begins. */
const BEGINNINGS = 'gener commun arsen past univers later emerg organ inter'.split(' ');
/** The beginnings of words that keep their -ing, and of those that keep their -eed. */
const BEFORE_ING = 'inn out cann herr earr even'.split(' ');
const BEFORE_EED = 'proc exc succ'.split(' ');

const STEP_2: Readonly<Record<string, string>> = {
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  abli: 'able',
  entli: 'ent',
  izer: 'ize',
  ization: 'ize',
  ational: 'ate',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  aliti: 'al',
  alli: 'al',
  fulness: 'ful',
  ousli: 'ous',
  ousness: 'ous',
  iveness: 'ive',
  iviti: 'ive',
  biliti: 'ble',
  bli: 'ble',
  ogist: 'og',
  ogi: 'og',
  fulli: 'ful',
  lessli: 'less',
  li: '',
};
const STEP_3: Readonly<Record<string, string>> = {
  tional: 'tion',
  ational: 'ate',
  alize: 'al',
  icate: 'ic',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
  ative: '',
};
const STEP_4 = 'al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize ion'.split(' ');

const isVowel = (letter: string | undefined): boolean => letter !== undefined && /[aeiouy]/.test(letter);

/**
 * Stems a word by Snowball's rules for English as of release 3.1. It is written only from their description
 * and shares no code with the site: https://snowballstem.org/algorithms/english/stemmer.html
 * @param word in lower case, without apostrophes
 */
export function snowballStem(word: string): string {
  const known = WHOLE_WORDS.get(word);
  if (known !== undefined) return known;
  if (word.length < 3) return word;
  // A y that is a consonant is written as a capital until the end.
  const marked = word.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y');
  const r1 = BEGINNINGS.find((each) => marked.startsWith(each))?.length ?? regionFrom(marked, 0);
  const regions = { r1, r2: regionFrom(marked, r1) };
  return [cutPlural, cutPast, turnY, stepTwo, stepThree, stepFour, stepFive]
    .reduce((stem, step) => step(stem, regions), marked)
    .replaceAll('Y', 'y');
}

interface Regions {
  r1: number;
  r2: number;
}

/** Returns where the region after the first consonant that follows a vowel begins. */
function regionFrom(word: string, from: number): number {
  for (let at = from + 1; at < word.length; at += 1)
    if (isVowel(word[at - 1]) && !isVowel(word[at])) return at + 1;
  return word.length;
}

/** Cuts off the longest of the endings that a word has; `null` if it has none. */
function cut(word: string, endings: readonly string[]): { before: string; ending: string } | null {
  const [ending] = endings.filter((each) => word.endsWith(each)).sort((a, b) => b.length - a.length);
  return ending === undefined ? null : { before: word.slice(0, -ending.length), ending };
}

function endsInShortSyllable(word: string): boolean {
  const [last = '', middle, first] = [...word].reverse();
  if (word.endsWith('past')) return true;
  if (word.length === 2) return isVowel(middle) && !isVowel(last);
  return !isVowel(first) && first !== undefined && isVowel(middle) && !/[aeiouywxY]/.test(last);
}

/** Step 1a. */
function cutPlural(word: string): string {
  const { before, ending } = cut(word, ['sses', 'ied', 'ies', 's', 'us', 'ss']) ?? {};
  if (before === undefined) return word;
  if (ending === 'sses') return `${before}ss`;
  if (ending === 'ied' || ending === 'ies') return before + (before.length > 1 ? 'i' : 'ie');
  return ending === 's' && [...before].slice(0, -1).some(isVowel) ? before : word;
}

/** Step 1b. */
function cutPast(word: string, { r1 }: Regions): string {
  const { before, ending } = cut(word, ['eed', 'eedly', 'ed', 'edly', 'ing', 'ingly']) ?? {};
  if (before === undefined) return word;
  if (ending === 'eed' || ending === 'eedly')
    return before.length >= r1 && !BEFORE_EED.includes(before) ? `${before}ee` : word;
  if (ending === 'ing' && before.length === 2 && before.endsWith('y') && !isVowel(before[0]))
    return before.replace('y', 'ie');
  if ((ending === 'ing' && BEFORE_ING.includes(before)) || ![...before].some(isVowel)) return word;
  if (/(?:at|bl|iz)$/.test(before)) return `${before}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(before))
    return before.length === 3 && /^[aeo]/.test(before) ? before : before.slice(0, -1);
  return before.length === r1 && endsInShortSyllable(before) ? `${before}e` : before;
}

/** Step 1c. */
function turnY(word: string): string {
  return word.length > 2 && /[yY]$/.test(word) && !isVowel(word.at(-2)) ? `${word.slice(0, -1)}i` : word;
}

function stepTwo(word: string, { r1 }: Regions): string {
  const { before = '', ending } = cut(word, Object.keys(STEP_2)) ?? {};
  if (ending === undefined || before.length < r1) return word;
  if (ending === 'ogi' && !before.endsWith('l')) return word;
  if (ending === 'li' && !/[cdeghkmnrt]$/.test(before)) return word;
  return before + (STEP_2[ending] ?? '');
}

function stepThree(word: string, { r1, r2 }: Regions): string {
  const { before = '', ending } = cut(word, Object.keys(STEP_3)) ?? {};
  if (ending === undefined || before.length < (ending === 'ative' ? r2 : r1)) return word;
  return before + (STEP_3[ending] ?? '');
}

function stepFour(word: string, { r2 }: Regions): string {
  const { before = '', ending } = cut(word, STEP_4) ?? {};
  const isCut = ending !== undefined && before.length >= r2 && (ending !== 'ion' || /[st]$/.test(before));
  return isCut ? before : word;
}

function stepFive(word: string, { r1, r2 }: Regions): string {
  const before = word.slice(0, -1);
  const isInR2 = before.length >= r2;
  if (word.endsWith('e'))
    return isInR2 || (before.length >= r1 && !endsInShortSyllable(before)) ? before : word;
  return word.endsWith('ll') && isInR2 ? before : word;
}
