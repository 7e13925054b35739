import { join } from 'node:path';
import { expect, it } from 'vitest';
import { VALID_TREE, withTree, type ContentTree } from '../corpus/content-tree.fixture.ts';
import { leftOutDrafts } from './left-out-drafts.ts';

const drafted = (notes: string): ContentTree => ({
  ...VALID_TREE,
  'content/harbour/draft.md': `---\ntitle: A draft\nsiglum: C\ndraft: true\n${notes}---\n\nWords of a draft.\n`,
  'content/harbour/received/draft.txt': 'A draft\n\nWords of a draft.\n',
});

const list = (tree: ContentTree) =>
  withTree(tree, (dir) => leftOutDrafts({ CONTENT_DIR: join(dir, 'content') }, dir));

it('a draft with a wrong quote is listed with the line and the words that it has to mend', () => {
  const notes = 'notes:\n  - exact: nowhere\n    type: prediction\n    why: It is.\n';
  expect(list(drafted(notes))).toMatchObject([
    {
      file: 'content/harbour/draft.md',
      problems: [{ line: 6, message: expect.stringContaining('"nowhere" is not in the article') as string }],
    },
  ]);
});

it('a draft that only lacks something is shown, and so not listed', () => {
  expect(list(drafted(''))).toEqual([]);
});
