/** Stems of words that the rules get wrong. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  skis: 'ski',
  skies: 'sky',
  dying: 'die',
  lying: 'lie',
  tying: 'tie',
  idly: 'idl',
  gently: 'gentl',
  ugly: 'ugli',
  early: 'earli',
  only: 'onli',
  singly: 'singl',
};
const UNCHANGED = new Set(['sky', 'news', 'howe', 'atlas', 'cosmos', 'bias', 'andes']);
const UNCHANGED_LATER = new Set([
  'inning',
  'outing',
  'canning',
  'herring',
  'earring',
  'evening',
  'proceed',
  'exceed',
  'succeed',
]);

const VOWEL = '[aeiouy]';
const REGION = new RegExp(`^.*?${VOWEL}[^aeiouy]`);
const SHORT_END = /(?:^|[^aeiouy])[aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$/;

const STEP_2: readonly [RegExp, string][] = [
  [/ational$/, 'ate'],
  [/tional$/, 'tion'],
  [/enci$/, 'ence'],
  [/anci$/, 'ance'],
  [/abli$/, 'able'],
  [/entli$/, 'ent'],
  [/i[sz](?:er|ation)$/, 'ize'],
  [/at(?:ion|or)$/, 'ate'],
  [/al(?:ism|iti|li)$/, 'al'],
  [/fulness$/, 'ful'],
  [/ous(?:li|ness)$/, 'ous'],
  [/iv(?:eness|iti)$/, 'ive'],
  [/(?:biliti|bli)$/, 'ble'],
  [/ogi$/, 'og'],
  [/fulli$/, 'ful'],
  [/lessli$/, 'less'],
  [/li$/, ''],
];
const STEP_3: readonly [RegExp, string][] = [
  [/ational$/, 'ate'],
  [/tional$/, 'tion'],
  [/alize$/, 'al'],
  [/ic(?:ate|iti|al)$/, 'ic'],
  [/ative$/, ''],
  [/(?:ful|ness)$/, ''],
];
const STEP_4 = /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ism|ate|iti|ous|ive|ize|(?<=[st])ion)$/;

/** Stems found so far: texts repeat their words, and each search goes through the same texts. */
const knownStems = new Map<string, string>();

/**
 * Returns the stem of an English word by the Snowball algorithm
 * (https://snowballstem.org/algorithms/english/stemmer.html). Pagefind stems with it too, so the same words
 * match in a text and in Pagefind's index. Porter's older algorithm would not do: it gives "us" and "use" the
 * same stem.
 * @param word a word in lower case, without an apostrophe
 */
export function englishStem(word: string): string {
  const known = knownStems.get(word);
  if (known !== undefined) return known;
  const stem = findStem(word);
  knownStems.set(word, stem);
  return stem;
}

function findStem(word: string): string {
  if (word.length <= 2 || UNCHANGED.has(word)) return word;
  const exception = EXCEPTIONS[word];
  if (exception !== undefined && Object.hasOwn(EXCEPTIONS, word)) return exception;
  // A y that acts as a consonant becomes Y, which no rule takes for a vowel.
  let stem = word.replace(/^y|(?<=[aeiouy])y/g, 'Y');
  const r1 =
    /^(?:gener|commun|arsen|past|univers|later|emerg|organ|inter)/.exec(stem)?.[0].length ??
    REGION.exec(stem)?.[0].length ??
    stem.length;
  const r2 = r1 + (REGION.exec(stem.slice(r1))?.[0].length ?? stem.length);
  const ending = (pattern: RegExp, region: number): string | null => {
    const found = pattern.exec(stem);
    return found && found.index >= region ? found[0] : null;
  };

  // 1a: plurals
  if (stem.endsWith('sses')) stem = stem.slice(0, -2);
  else if (/ie[ds]$/.test(stem)) stem = stem.slice(0, stem.length > 4 ? -2 : -1);
  else if (/[aeiouy].+s$/.test(stem) && !/[us]s$/.test(stem)) stem = stem.slice(0, -1);
  if (UNCHANGED_LATER.has(stem)) return stem;

  // 1b: -ed and -ing
  const past = /(?:eed|eedly|ed|edly|ing|ingly)$/.exec(stem);
  if (past?.[0].startsWith('ee')) stem = past.index >= r1 ? stem.slice(0, past.index + 2) : stem;
  else if (past && /[aeiouy]/.test(stem.slice(0, past.index))) {
    stem = stem.slice(0, past.index);
    if (/(?:at|bl|iz)$/.test(stem)) stem += 'e';
    else if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(stem))
      stem = /^[aeo]..$/.test(stem) ? stem : stem.slice(0, -1);
    else if (stem.length <= r1 && SHORT_END.test(stem)) stem += 'e';
  }

  // 1c: y after a consonant
  if (/.[^aeiouy][yY]$/.test(stem)) stem = `${stem.slice(0, -1)}i`;

  // 2 and 3: long endings are shortened
  const two = STEP_2.find(([pattern]) => pattern.test(stem));
  if (two && ending(two[0], r1) !== null) {
    const rest = stem.replace(two[0], '');
    if (two[1] === 'og' ? rest.endsWith('l') : two[1] !== '' || /[cdeghkmnrt]$/.test(rest))
      stem = rest + two[1];
  }
  const three = STEP_3.find(([pattern]) => pattern.test(stem));
  if (three && ending(three[0], three[0].source.startsWith('ative') ? r2 : r1) !== null)
    stem = stem.replace(three[0], three[1]);

  // 4 and 5: endings are removed
  if (ending(STEP_4, r2) !== null) stem = stem.replace(STEP_4, '');
  const isLong =
    stem.endsWith('e') &&
    (stem.length - 1 >= r2 || (stem.length - 1 >= r1 && !SHORT_END.test(stem.slice(0, -1))));
  if (isLong || (stem.endsWith('ll') && stem.length - 1 >= r2)) stem = stem.slice(0, -1);
  return stem.toLowerCase();
}
