import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyFixes } from './apply-fixes.ts';
import {
  OPENS,
  OPENS_RECEIVED,
  replaceIn,
  VALID_TREE,
  withTree,
  type ContentTree,
} from './content-tree.fixture.ts';
import { loadCorpus } from './load-corpus.ts';

const TEXT = 'The mayor said that ships will come again';

/** The valid tree with other words at the beginning of article A, and with a quote written in some way. */
function tree(words: string, evidence: string): ContentTree {
  let changed = replaceIn(VALID_TREE, OPENS, TEXT, `${words} for ships`);
  changed = replaceIn(changed, OPENS_RECEIVED, TEXT, `${words} for ships`);
  return replaceIn(changed, OPENS, 'ships will come again\n    - exact: no', `${evidence}\n    - exact: no`);
}

/** Loads the tree, applies the fixes, and returns the article's file and the problems that are left. */
function fix(content: ContentTree): { text: string; left: string[]; fixed: number } {
  return withTree(content, (dir) => {
    const load = () => loadCorpus(join(dir, 'content'), dir).problems;
    const fixed = applyFixes(load(), dir).length;
    return { text: readFileSync(join(dir, OPENS), 'utf8'), left: load().map(({ slug }) => slug), fixed };
  });
}

describe('a quote whose characters only look like those of the article', () => {
  it.each([
    ['plain', 'co-op ships', 'co‑op ships', 'co‑op ships'],
    ['in double quotation marks', '"co-op ships"', 'co‑op ships', '"co‑op ships"'],
    ['in single quotation marks', "'co-op ships'", 'co‑op ships', "'co‑op ships'"],
    ['over two lines', '>-\n        co-op\n        ships', 'co‑op ships', '>-\n        co‑op ships'],
    [
      'with an apostrophe that single quotation marks have to double',
      "'it’s “co-op”'",
      "it's “co‑op”",
      "'it''s “co‑op”'",
    ],
    ['with quotation marks that have to be escaped', '"the “co-op”"', 'the "co-op"', '"the \\"co-op\\""'],
    ['that is no plain value any more', '“Co-op”', '"Co-op"', `'"Co-op"'`],
    ['with a letter of another script', 'pаy', 'pay', 'pay'],
    ['with a ligature in the text', 'fishing', 'ﬁshing', 'ﬁshing'],
  ])('is written into the file, and nothing else: %s', (_, written, words, right) => {
    const content = tree(`They said: ${words} now`, written);
    const { text, left, fixed } = fix(content);
    expect({ left, fixed }).toEqual({ left: [], fixed: 1 });
    expect(text).toBe(String(content[OPENS]).replace(`- exact: ${written}\n`, () => `- exact: ${right}\n`));
  });

  it('is not written where it is not clear which words are meant', () => {
    const content = tree('One co‑op, two co‑op', 'co-op');
    expect(fix(content)).toEqual({ text: content[OPENS], left: ['quote-looks-alike'], fixed: 0 });
  });

  it('leaves the byte order mark, the line ends and the rights of the file as they are, and no other file', () => {
    const content = tree('They said: co‑op now', 'co-op');
    const windows = `\ufeff${String(content[OPENS]).replaceAll('\n', '\r\n')}`;
    withTree({ ...content, [OPENS]: windows }, (dir) => {
      const path = join(dir, OPENS);
      chmodSync(path, 0o640);
      const files = readdirSync(dirname(path));
      expect(applyFixes(loadCorpus(join(dir, 'content'), dir).problems, dir)).toHaveLength(1);
      expect(readFileSync(path, 'utf8')).toBe(windows.replace('exact: co-op', 'exact: co‑op'));
      expect(statSync(path).mode & 0o777).toBe(0o640);
      expect(readdirSync(dirname(path))).toEqual(files);
    });
  });
});
