import { findDifferences } from '../../text/differences.ts';
import { findQuote } from '../../text/find-quote.ts';
import { removeUnprintable } from '../../text/unprintable.ts';
import { splitWords } from '../../text/white-space.ts';
import type { LocatedArticle, LocatedWord } from '../located.ts';
import { problem, type Problem } from '../problem.ts';

/** The number of words that a message shows of each text, beginning at their difference. */
const WORDS_SHOWN = 6;

/**
 * Checks that an article's own title, its body and its omitted texts are together exactly the received words.
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
  // Characters that can't be shown are a problem of their own.
  const kept = [...titleWords.map((word): LocatedWord => ({ word, line: titleLine })), ...bodyWords].flatMap(
    ({ word, line }) => {
      const shown = removeUnprintable(word);
      return shown === '' ? [] : [{ word: shown, line }];
    },
  );
  const receivedWords = wordsWithLines(received.text);

  const problems: Problem[] = [];
  // An omitted text that was copied wrongly is one problem, so the comparison uses the text that was meant.
  const meant = omitted.flatMap((entry, index) => {
    if (entry?.text === undefined) return [];
    const { text } = entry;
    const place = article.placeOf(['omitted', index, 'text']);
    if (hasWords(receivedWords, splitWords(text))) return [{ text, place }];
    const closest = findClosestOmission(received.text, text);
    problems.push(problem(place, 'omitted-not-found', text, received.file, closest));
    return closest === null ? [] : [{ text: closest, place }];
  });

  const { differences, unused } = findDifferences(
    receivedWords.map(({ word }) => word),
    kept.map(({ word }) => word),
    meant.map(({ text }) => splitWords(text)),
  );
  const notLeftOut = unused === null ? undefined : meant[unused];
  if (notLeftOut) problems.push(problem(notLeftOut.place, 'omitted-not-left-out', notLeftOut.text));
  return [
    ...problems,
    ...differences.map((at) => {
      const line = (kept[at.kept] ?? kept.at(-1))?.line ?? 1;
      const receivedLine = (receivedWords[at.received] ?? receivedWords.at(-1))?.line ?? 1;
      const parts = [wordsFrom(kept, at.kept), wordsFrom(receivedWords, at.received)] as const;
      return problem(
        { file: article.file, line },
        'words-differ',
        ...parts,
        `${received.file}:${receivedLine}`,
      );
    }),
  ];
}

function wordsFrom(words: readonly LocatedWord[], at: number): string {
  const shown = words.slice(at, at + WORDS_SHOWN).map(({ word }) => word);
  if (shown.length === 0) return '(the end)';
  return `${shown.join(' ')}${at + WORDS_SHOWN < words.length ? ' …' : ''}`;
}

function wordsWithLines(text: string): LocatedWord[] {
  return text
    .split('\n')
    .flatMap((line, index) => splitWords(line).map((word) => ({ word, line: index + 1 })));
}

function hasWords(words: readonly LocatedWord[], wanted: readonly string[]): boolean {
  return words.some((_, at) => wanted.every((word, index) => words[at + index]?.word === word));
}

function findClosestOmission(received: string, text: string): string | null {
  const result = findQuote([received], { exact: text });
  return result.kind === 'missing' ? (result.closest?.text ?? null) : null;
}
