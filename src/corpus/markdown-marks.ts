import type { Nodes } from 'mdast';
import { remark } from 'remark';

const markdown = remark().freeze();

/**
 * Returns what to write for a word so that Markdown leaves it as it is, wherever it stands: `1986\.` for
 * "1986."; `null` if it has no mark.
 */
export function escapeMarks(word: string): string | null {
  const attempts = [
    // A number with a full stop, or a row of signs, begins or underlines something.
    word.replace(/^(\d+)(?=[.)]$)|^(?=[-+#>=]+$)|^(?=[<&[])/, '$1\\'),
    word.replace(/[\\*_`[\]<>&#]/g, '\\$&'),
    word.replace(/[!-/:-@[-`{-~]/g, '\\$&'),
  ];
  return attempts.find((each) => each !== word && isShownAs(each, word)) ?? null;
}

/** Whether Markdown shows what is written as a word, at the beginning of a line and inside one. */
function isShownAs(written: string, word: string): boolean {
  return (
    plainText(markdown.parse(`${written} x\n\nx\n${written}\n\nx ${written} x`)) ===
    `${word} xx\n${word}x ${word} x`
  );
}

function plainText(node: Nodes): string {
  if ('value' in node && node.type === 'text') return node.value;
  return 'children' in node && (node.type === 'root' || node.type === 'paragraph')
    ? node.children.map((child) => plainText(child)).join('')
    : '';
}

/** Returns a word without the asterisks and underscores that were meant as emphasis. */
export function withoutEmphasis(word: string): string {
  return word.replace(/[*_]+/g, '');
}

/** Emphasis that has punctuation marks directly inside it, at both ends. */
const AROUND_PUNCTUATION = /([*_]+)((?:(?![*_])\p{P})+)([^*_]+?)((?:(?![*_])\p{P})+)\1/u;

/** Returns a word with its emphasis inside the punctuation marks: `「**水**」` for `**「水」**`; or `null`. */
export function moveEmphasisInside(word: string): string | null {
  const moved = word.replace(AROUND_PUNCTUATION, '$2$1$3$1$4');
  return moved === word ? null : moved;
}
