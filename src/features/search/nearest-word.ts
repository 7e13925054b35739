import { editDistance } from '../../text/edit-distance.ts';
import { formsOf } from './list-words.ts';
import { type Term, writeTerms } from './query-terms.ts';
import { charactersOf, formOf, isUnspaced } from '../../text/words.ts';

/** The minimum length of a word that gets suggestions, and of a suggestion. */
const MIN_LENGTH = 4;
/**
 * In a word shorter than this, changing a letter usually makes a different word. Suggestions may only add or
 * leave out one letter, after the first.
 */
const MEDIUM = 6;
/** From this length on, two letters may differ if the first letter is the same. */
const LONG = 8;

/**
 * Finds the word nearest to one that no article has; `null` if none is near.
 * @param words of the articles, the most frequent first
 */
export function nearestWord(written: string, words: readonly string[]): string | null {
  const wanted = formOf(written);
  if (wanted.length < MIN_LENGTH) return null;
  let nearest: { word: string; far: number } | null = null;
  const forms = formsOf(words);
  for (const [at, word] of words.entries()) {
    const plain = forms[at] ?? word;
    const longer = Math.abs(plain.length - wanted.length);
    if (longer > 2 || plain.length < MIN_LENGTH || /^\p{N}+$/u.test(plain)) continue;
    const far = editDistance(plain, wanted);
    const isAlike = plain.at(0) === wanted.at(0);
    const isNear =
      wanted.length < MEDIUM
        ? isAlike && far === 1 && longer === 1
        : far === 1 || (far === 2 && isAlike && wanted.length >= LONG);
    if (isNear && far < (nearest?.far ?? Infinity)) nearest = { word, far };
  }
  return nearest?.word ?? null;
}

/** At most so many candidates for a run of characters are looked up. */
const MAX_LOOKED_UP = 20;

/**
 * Replaces each term of a query that no article has with the nearest that one has: a word, or a run of
 * characters in a script without spaces. Returns `null` if any of them has none near.
 * @param unknown the terms that no article has
 * @param words of the articles, the most frequent first
 * @param has tells whether any article has a run of characters
 */
export async function nearestQuery(
  terms: readonly Term[],
  unknown: readonly Term[],
  words: readonly string[],
  has: (run: string) => Promise<boolean>,
): Promise<string | null> {
  const nearest: Term[] = [];
  for (const term of terms) {
    if (!unknown.includes(term)) nearest.push(term);
    else {
      const shown =
        (term.words.length === 1 ? nearestWord(term.shown, words) : null) ??
        (await firstThat(has, runsNear(term.words, words)));
      if (shown === null) return null;
      nearest.push({ ...term, shown });
    }
  }
  return writeTerms(nearest);
}

/**
 * Lists runs of characters that differ from one by a character changed, left out or added, and whose pairs of
 * characters all occur in the articles, if not necessarily in a row.
 * @param pairs the run's overlapping pairs; of other words there are no runs
 * @param words of the articles, the most frequent first; in a script without spaces they are pairs
 */
function* runsNear(pairs: readonly string[], words: readonly string[]): Generator<string> {
  const run = pairs.flatMap((pair, at) => charactersOf(pair).slice(at === 0 ? 0 : 1));
  const isRun = pairs.every((pair, at) => isUnspaced({ form: pair }) && pair === `${run[at]}${run[at + 1]}`);
  if (!isRun) return;
  // Another character in a pair would make almost any word.
  const changes = pairs.length > 1 ? [1, 0] : [0];
  const known = new Set(formsOf(words).filter((form) => isUnspaced({ form })));
  const offered = new Set<string>();
  for (const removed of changes)
    for (let at = 0; at + removed <= run.length; at++) {
      const [head, tail] = [run.slice(0, at), run.slice(at + removed)];
      const [before, after] = [head.at(-1), tail[0]];
      const fillers = [...known].flatMap((pair) => {
        const [first, second] = charactersOf(pair);
        return before === undefined ? (second === after ? first : []) : first === before ? second : [];
      });
      for (const filler of removed === 1 ? [...fillers, ''] : fillers) {
        const near = [...head, ...(filler === undefined || filler === '' ? [] : [filler]), ...tail];
        const text = near.join('');
        const isChained = near.every((character, i) => i === 0 || known.has(`${near[i - 1]}${character}`));
        if (near.length < 2 || !isChained || offered.has(text)) continue;
        offered.add(text);
        yield text;
      }
    }
}

async function firstThat(
  test: (text: string) => Promise<boolean>,
  texts: Iterable<string>,
): Promise<string | null> {
  let lookedUp = 0;
  for (const text of texts) {
    if (await test(text)) return text;
    if (++lookedUp === MAX_LOOKED_UP) break;
  }
  return null;
}
