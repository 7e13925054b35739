import { foldCanonically } from '../../text/comparable.ts';
import { findDifferences, findStarts, type KeptWord } from '../../text/differences.ts';
import { findClosest, findInPassages, makeQuotable } from '../../text/find-quote.ts';
import { removeUnprintable } from '../../text/unprintable.ts';
import { splitWords } from '../../text/white-space.ts';
import type { LocatedArticle, LocatedWord } from '../located.ts';
import { foldLookAlikes, looksAlike, sayWhatDiffers } from '../look-alikes.ts';
import { escapeMarks, moveEmphasisInside, withoutEmphasis } from '../markdown-marks.ts';
import { problem, type Problem } from '../problem.ts';
import { findLineBlocks } from '../received-lines.ts';

/** The number of words that a message shows of each text, beginning at their difference. */
const WORDS_SHOWN = 6;

/** The number of lines that a message shows. */
const LINES_SHOWN = 3;

/** A word, and what it is compared as. */
interface ComparedWord extends LocatedWord {
  key: string;
  isTitle?: boolean;
}

type ReceivedText = NonNullable<LocatedArticle['received']>;

/**
 * Checks that an article's own title, its body and its omitted texts are together exactly the received words,
 * and that its lines are kept.
 */
export function checkWords(article: LocatedArticle): Problem[] {
  const {
    data: { title, titleBasis, omitted },
    received,
    bodyWords,
  } = article;
  if (
    !received ||
    bodyWords.length === 0 ||
    title === undefined ||
    titleBasis === undefined ||
    omitted === undefined
  )
    return [];
  const titleWords = titleBasis === 'editor' ? [] : splitWords(title);
  const titleLine = article.placeOf(['title']).line;
  const kept = toCompared<LocatedWord & { isTitle?: boolean }>([
    // A title is on one line, however it was received.
    ...titleWords.map((word) => ({ word, line: titleLine, isBegun: true, isTitle: true })),
    ...bodyWords,
  ]);
  const receivedWords = toCompared(wordsWithLines(received.text));
  const receivedKeys = receivedWords.map(({ key }) => key);

  const problems: Problem[] = [];
  // An omitted text that was copied wrongly is one problem, so the comparison uses the text that was meant.
  const meant = omitted.flatMap((entry, index) => {
    if (entry?.text === undefined) return [];
    const { text } = entry;
    const path = ['omitted', index, 'text'];
    const place = article.placeOf(path);
    if (findStarts(receivedKeys, keysOf(text)).size > 0) return [{ text, place }];
    const right = findAlike(received.text, text);
    if (right !== null) {
      const differs = sayWhatDiffers(right, text, 'the entry');
      const found = problem(place, 'omitted-looks-alike', text, received.file, differs, right);
      problems.push({ ...found, fix: { path, value: right } });
      return [{ text: right, place }];
    }
    const closest = findClosestOmission(received.text, text);
    problems.push(problem(place, 'omitted-not-found', text, received.file, closest));
    return closest === null ? [] : [{ text: closest, place }];
  });

  const { differences, unused, receivedOf } = findDifferences(
    receivedKeys,
    kept.map(({ key, mark }): KeptWord => (mark ? { mark } : key)),
    meant.map(({ text }) => keysOf(text)),
  );
  const notLeftOut = unused === null ? undefined : meant[unused];
  if (notLeftOut) problems.push(problem(notLeftOut.place, 'omitted-not-left-out', notLeftOut.text));
  return [
    ...problems,
    ...differences.map((at) => explainDifference(article, received, at, kept, receivedWords)),
    ...(receivedOf ? checkLines(article, received, kept, receivedWords, receivedOf) : []),
  ];
}

/** Says what kind of difference it is, and what to write. */
function explainDifference(
  { file, lines }: LocatedArticle,
  received: ReceivedText,
  at: { received: number; kept: number },
  kept: readonly ComparedWord[],
  receivedWords: readonly ComparedWord[],
): Problem {
  const words = kept.slice(at.kept).filter(({ mark }) => !mark);
  const [here] = words;
  const there = receivedWords[at.received];
  const line = (here ?? kept.at(-1))?.line ?? 1;
  const place = { file, line };
  const receivedAt = `${received.file}:${(there ?? receivedWords.at(-1))?.line ?? 1}`;

  if (there) {
    const before = kept[at.kept - 1];
    const from = before && !before.isTitle ? before.line : line;
    const escaped = escapeMarks(there.word);
    const eaten = findEaten(lines, from, here ? line : lines.length, there.word);
    if (eaten !== null && escaped !== null)
      return problem({ file, line: eaten }, 'mark-eaten', there.word, escaped);
  }
  if (here && there && looksAlike(here.word, there.word)) {
    const differs = sayWhatDiffers(there.word, here.word, 'the article');
    return problem(place, 'characters-differ', here.word, there.word, receivedAt, differs);
  }
  if (here && isBrokenEmphasis(here.key, there?.key))
    return problem(place, 'emphasis-broken', here.word, moveEmphasisInside(here.word));
  const parts = [wordsFrom(words), wordsFrom(receivedWords.slice(at.received))] as const;
  return problem(place, 'words-differ', ...parts, receivedAt);
}

/**
 * Finds the line on which a received word stands although the page does not have it, since Markdown takes it
 * for a mark of its own; `null` if it is nowhere between two lines.
 */
function findEaten(lines: readonly string[], from: number, to: number, word: string): number | null {
  const index = lines.slice(from - 1, to).findIndex((line) => splitWords(line).includes(word));
  return index === -1 ? null : from + index;
}

/** Whether a word has asterisks or underscores that were meant as emphasis, which Markdown did not find. */
function isBrokenEmphasis(here: string, there: string | undefined): boolean {
  const bare = withoutEmphasis(here);
  return bare !== here && (bare === '' || bare === there);
}

/** Checks that lines which the received text begins on purpose are lines or passages of the page. */
function checkLines(
  { file, data }: LocatedArticle,
  received: ReceivedText,
  kept: readonly ComparedWord[],
  receivedWords: readonly ComparedWord[],
  receivedOf: readonly number[],
): Problem[] {
  if (data.receivedLines !== undefined) return [];
  const keptOf = new Map(receivedOf.map((at, index) => [at, index]));
  const firstOfLine = new Map<number, number>();
  receivedWords.forEach(({ line }, at) => {
    if (!firstOfLine.has(line)) firstOfLine.set(line, at);
  });
  return findLineBlocks(received.text).flatMap(({ firstLine, lines, begun }): Problem[] => {
    const joined = [...begun].flatMap((line) => {
      const at = keptOf.get(firstOfLine.get(line) ?? -1);
      // If the line before was left out, something else ends there.
      const isJoined =
        at !== undefined && !kept[at]?.isBegun && receivedOf[at - 1] === (receivedOf[at] ?? 0) - 1;
      return isJoined ? [{ line, at }] : [];
    });
    const [first] = joined;
    if (!first) return [];
    const last = joined.at(-1)?.line ?? first.line;
    const shown = lines.slice(first.line - 1 - firstLine, last - firstLine + 1).map((line) => line.trim());
    return [
      problem(
        { file, line: kept[first.at]?.line ?? 1 },
        'lines-joined',
        `${received.file}:${first.line - 1}–${last}`,
        shown.slice(0, LINES_SHOWN).join(' / ') + (shown.length > LINES_SHOWN ? ' / …' : ''),
      ),
    ];
  });
}

function wordsFrom(words: readonly LocatedWord[]): string {
  const shown = words.slice(0, WORDS_SHOWN).map(({ word }) => word);
  if (shown.length === 0) return '(the end)';
  return `${shown.join(' ')}${WORDS_SHOWN < words.length ? ' …' : ''}`;
}

function wordsWithLines(text: string): LocatedWord[] {
  return text
    .split('\n')
    .flatMap((line, index) => splitWords(line).map((word) => ({ word, line: index + 1 })));
}

/** Returns words in the form in which they are compared, without those of which nobody sees anything. */
function toCompared<Word extends LocatedWord>(words: readonly Word[]): (Word & { key: string })[] {
  let isBegun = false;
  return words.flatMap((word) => {
    const key = keyOf(word.word);
    isBegun ||= word.isBegun === true;
    if (key === '' && !word.mark) return [];
    const compared = { ...word, key, isBegun };
    // The mark of an item stands before its first word.
    isBegun = false;
    return [compared];
  });
}

/** Characters that can't be shown are a problem of their own. */
function keyOf(word: string): string {
  return foldCanonically(removeUnprintable(word));
}

function keysOf(text: string): string[] {
  return splitWords(text)
    .map(keyOf)
    .filter((key) => key !== '');
}

/** Returns the only words of a received text that look like an omitted text, or `null`. */
function findAlike(received: string, text: string): string | null {
  const passages = makeQuotable([received], foldLookAlikes);
  const result = findInPassages(passages, { exact: text });
  if (result.kind !== 'found') return null;
  return (passages.texts[0] ?? '').slice(result.place.start, result.place.end);
}

function findClosestOmission(received: string, text: string): string | null {
  return findClosest(makeQuotable([received]), text)?.text ?? null;
}
