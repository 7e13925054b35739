import { join } from 'node:path';
import {
  DOSSIER,
  LABELED_TREE,
  OPENS,
  OPENS_RECEIVED,
  replaceIn,
  withTree,
  type ContentTree,
} from '../../src/corpus/content-tree.fixture.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';

// npm run bench:check [longest]: how long the check takes with one long input of each kind, from a thousand
// characters to a million, in seconds. What is refused by a limit is followed by the name of the problem.
const LONGEST = Number(process.argv[2] ?? 1_000_000);
const SIZES = [1_000, 10_000, 100_000, 1_000_000].filter((size) => size <= LONGEST);

/** Words that differ, of the given length in all. */
function prose(length: number, seed = 1): string {
  let state = seed;
  const words: string[] = [];
  for (let written = 0; written < length; written += words.at(-1)?.length ?? 0) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    words.push(`w${(state >> 8).toString(36)}${words.length % 17 === 16 ? '.' : ''} `);
  }
  return words.join('').trim();
}

/** Prose in paragraphs of at most a thousand characters. */
const paragraphs = (length: number, seed = 1) => prose(length, seed).replace(/(.{900}\S*) /g, '$1\n\n');

const fields = (path: string, lines: string): ContentTree =>
  replaceIn(LABELED_TREE, path, '\n---\n', `\n${lines}\n---\n`);
const body = (text: string, received = text): ContentTree => ({
  ...replaceIn(LABELED_TREE, OPENS, '\n---\n\nThe mayor', `\n---\n\n${text}\n\nThe mayor`),
  [OPENS_RECEIVED]: String(LABELED_TREE[OPENS_RECEIVED]).replace(
    'The mayor',
    () => `${received}\n\nThe mayor`,
  ),
});
const repeat = (what: string, length: number) => what.repeat(Math.ceil(length / what.length));

/** Makes content with one long input, by what it is. */
const INPUTS: Readonly<Record<string, (length: number) => ContentTree>> = {
  'an article': (length) => body(paragraphs(length)),
  'an article in one paragraph': (length) => body(prose(length)),
  'another received text': (length) => body(paragraphs(length), paragraphs(length, 2)),
  'a received text with every tenth word changed': (length) =>
    body(paragraphs(length), paragraphs(length).replace(/((?:\S+\s+){9})\S+/g, '$1other')),
  'a received text in another order': (length) =>
    body(paragraphs(length), paragraphs(length).split('\n\n').reverse().join('\n\n')),
  'a quote that is not there': (length) =>
    replaceIn(
      body(paragraphs(length)),
      OPENS,
      'exact: ships will come again by the summer',
      `exact: ${prose(length / 10, 3)}`,
    ),
  'a hundred quotes that are not there': (length) =>
    replaceIn(
      body(paragraphs(length)),
      OPENS,
      'notes:\n',
      `notes:\n${Array.from({ length: 100 }, (_, at) => `  - type: prediction\n    why: So.\n    exact: ${prose(100, at + 5)}\n`).join('')}`,
    ),
  'many quotes': (length) => {
    const text = paragraphs(length);
    const quotes = text.split('\n\n').map((each) => each.slice(0, 60).trimEnd());
    return replaceIn(
      body(text),
      OPENS,
      'notes:\n',
      `notes:\n${quotes.map((exact) => `  - type: prediction\n    why: So.\n    exact: ${exact}\n`).join('')}`,
    );
  },
  'omitted words that are not there': (length) =>
    replaceIn(
      body(paragraphs(length)),
      OPENS,
      'omitted:\n',
      `omitted:\n  - text: ${prose(length / 10, 4)}\n    reason: So.\n`,
    ),
  'omitted words that repeat': (length) =>
    replaceIn(
      body('a b', repeat('a b ', length).trim()),
      OPENS,
      'omitted:\n',
      `omitted:\n  - text: ${repeat('a b ', length / 2).trim()}\n    reason: So.\n`,
    ),
  'one word again and again': (length) => body(repeat('the ', length).trim()),
  'one word once more than received': (length) =>
    body(repeat('the ', length).trim(), repeat('the ', length).slice(4).trim()),
  'a long topic term': (length) =>
    replaceIn(body(prose(length)), DOSSIER, 'terms: [danger]', `terms: [danger, ${prose(length)}]`),
  'many topic terms': (length) =>
    replaceIn(
      body(paragraphs(length)),
      DOSSIER,
      'terms: [danger]',
      `terms: [danger, ${prose(length / 10, 8).replaceAll(/\.? /g, ', ')}]`,
    ),
  'a long word': (length) => body('x'.repeat(length)),
  'marks of emphasis': (length) => body('*'.repeat(length)),
  'a line of list marks': (length) => body(repeat('- ', length)),
  'a line of quotation marks': (length) => body(repeat('> ', length)),
  'lists inside each other': (length) =>
    body(Array.from({ length: Math.sqrt(length) }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n')),
  brackets: (length) => body(repeat('[a](b) ', length)),
  'open comments': (length) => body(repeat('a <!-- ', length)),
  backslashes: (length) => body(repeat('\\', length)),
  'character references': (length) => body(repeat('&amp; ', length)),
  'hard line breaks': (length) => body(repeat('a\\\n', length)),
  'short paragraphs': (length) => body(repeat('a\n\n', length)),
  'unknown fields': (length) =>
    fields(OPENS, Array.from({ length: length / 10 }, (_, at) => `key${at}: 1`).join('\n')),
  'anchors of YAML': (length) =>
    fields(OPENS, `more: [${Array.from({ length: length / 10 }, (_, at) => `&a${at} b`).join(', ')}]`),
  'empty lines in YAML': (length) => fields(OPENS, '\n'.repeat(length)),
  'lists of YAML inside each other': (length) => fields(OPENS, `more: ${'['.repeat(length)}`),
  'a long text in YAML': (length) => fields(OPENS, `more: ${prose(length)}`),
  'a folded text in YAML': (length) => fields(OPENS, `more: >\n  ${prose(length).replaceAll(' ', '\n  ')}`),
  'many expressions': (length) =>
    fields(
      DOSSIER,
      `referents:\n  - id: it\n    name: It\n    expressions:\n${Array.from({ length: length / 40 }, (_, at) => `      - words: word number ${at}`).join('\n')}`,
    ),
  'many voices': (length) =>
    replaceIn(
      LABELED_TREE,
      OPENS,
      'voices:\n',
      `voices:\n${Array.from({ length: length / 60 }, (_, at) => `  - name: Voice ${at}\n    speaks: directly`).join('\n')}\n`,
    ),
  'many claims': (length) =>
    replaceIn(
      LABELED_TREE,
      DOSSIER,
      'propositions:\n',
      `propositions:\n${Array.from({ length: length / 120 }, (_, at) => `  - id: claim-${at}\n    claim: Claim ${at}\n    text: So ${at}.\n    topic: trade\n    wordedBy: Us`).join('\n')}\n`,
    ),
};

const only = process.argv[3];
const rows = Object.entries(INPUTS)
  .filter(([what]) => only === undefined || what.includes(only))
  .map(([what, make]) => [
    what,
    Object.fromEntries(
      SIZES.map((size) => [
        size.toLocaleString('en'),
        withTree(make(size), (dir) => {
          const start = performance.now();
          const { problems } = loadCorpus(join(dir, 'content'), dir);
          const seconds = (performance.now() - start) / 1000;
          const limit = problems.find(({ slug }) => /^(?:text-too|frontmatter-too|file-too)/.test(slug));
          return `${seconds.toFixed(2)}${limit ? ` ${limit.slug}` : ''}`;
        }),
      ]),
    ),
  ]);
console.table(Object.fromEntries(rows));
