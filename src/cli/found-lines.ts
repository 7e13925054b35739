import { showFact, type FoundText } from '../intake/make-article.ts';
import { toLines } from '../intake/write-markdown.ts';
import { countOf } from '../words/en/format.ts';
import { PASSAGE } from '../words/en/terms.ts';

/** The facts in the order in which they are shown, with their names. */
const FACTS = [
  ['title', 'title'],
  ['authors', 'authors'],
  ['date', 'date'],
  ['lang', 'language'],
  ['name', 'source'],
  ['url', 'address'],
  ['kind', 'kind'],
  ['rights', 'rights'],
] as const;

/** What was left out, by its kind. */
const ASIDE = {
  captions: 'captions and credits of pictures',
  tables: 'tables',
  furniture: 'what else stands between the headline and the last words',
} as const;

/** Says what was found in a page, and where. */
export function foundLines(file: string, { facts, body, omitted }: FoundText): string[] {
  const width = Math.max(...FACTS.map(([, name]) => name.length));
  const passages = toLines(body.children).filter((line) => line !== '').length;
  return [
    `Found in ${file === '-' ? 'the page' : file}:`,
    ...FACTS.map(([key, name]) => {
      const fact = facts[key];
      return `  ${name.padEnd(width)}  ${fact ? `${showFact(fact)} (${fact.where})` : '–'}`;
    }),
    `  ${'text'.padEnd(width)}  ${wordCount(toLines(body.children).join(' '))} in ${countOf(passages, PASSAGE)}`,
    ...omitted.map(({ kind, text }) => `  ${'left out'.padEnd(width)}  ${ASIDE[kind]}, ${wordCount(text)}`),
  ];
}

function wordCount(text: string): string {
  return countOf((text.match(/[\p{L}\p{N}]+/gu) ?? []).length, { one: 'word', other: 'words' });
}

/** Says what to do with a file that was written. */
export function nextLines(path: string, { facts }: FoundText): string[] {
  const missing = [
    ...(facts.title ? [] : ['title']),
    ...(facts.lang ? [] : ['lang']),
    ...(facts.name ? [] : ['source.name']),
    ...(facts.kind ? [] : ['source.kind']),
    ...(facts.date ? [] : ['date']),
    'stance',
    'topics',
    'rights',
  ];
  return [
    '',
    `Wrote ${path} and the received text. It is a draft, and in no build.`,
    `1. Read it against the page, and correct what was found. Write what the lines with TODO ask for: ${missing.join(', ')}.`,
    '2. npm run check says what is left to do. npm run edit shows the draft, and writes what you say there.',
    '3. Then write voices, positions and notes (docs/editing.md), and remove the line draft: true.',
  ];
}
