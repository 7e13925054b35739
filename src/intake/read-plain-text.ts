import type { PhrasingContent, Root } from 'mdast';
import { findLineBlocks } from '../corpus/received-lines.ts';
import { isSame } from './same-words.ts';
import { collapseWhiteSpace } from '../text/white-space.ts';

/** The most characters of a first line that is taken for a title. */
const MAX_TITLE = 200;

/** A plain text's title, if its first line is one, and its paragraphs as a body. */
export interface PlainText {
  title: string | null;
  body: Root;
}

/**
 * Reads a plain text: paragraphs are parted by empty lines, or are one line each if the text has none. Lines
 * that are begun on purpose stay lines.
 * @param ownTitle the title that the editor gives it; it is the text's own if it is the first paragraph
 */
export function readPlainText(text: string, ownTitle?: string): PlainText {
  const begun = new Set(findLineBlocks(text).flatMap((block) => [...block.begun]));
  const lines = text
    .split(/\r\n?|\n/)
    .map((line, index) => ({ words: collapseWhiteSpace(line), number: index + 1 }));
  const isParted = /\S[^\S\n]*(?:\r?\n[^\S\n]*){2,}\S/.test(text.replace(/\r\n?/g, '\n'));
  const paragraphs = lines
    .reduce<(typeof lines)[]>(
      (all, line) => {
        if (line.words === '' || !isParted) all.push(line.words === '' ? [] : [line]);
        else all.at(-1)?.push(line);
        return all;
      },
      [[]],
    )
    .filter((paragraph) => paragraph.length > 0);
  const [first, ...others] = paragraphs;
  const headline = (first ?? []).map((line) => line.words).join(' ');
  const isTitle =
    others.length > 0 &&
    (ownTitle === undefined
      ? first?.length === 1 && headline.length <= MAX_TITLE && !/[.,;:]$/u.test(headline)
      : isSame(headline, ownTitle));
  return {
    title: isTitle ? headline : null,
    body: {
      type: 'root',
      children: (isTitle ? others : paragraphs).map((paragraph) => ({
        type: 'paragraph',
        children: paragraph.flatMap(({ words, number }, index): PhrasingContent[] => [
          ...(index === 0
            ? []
            : [begun.has(number) ? { type: 'break' as const } : { type: 'text' as const, value: ' ' }]),
          { type: 'text', value: words },
        ]),
      })),
    },
  };
}
