import { describe, expect, it } from 'vitest';
import { readFolds, writeFolds } from './fold-state.ts';
import { keepView } from './keep-view.ts';

describe('a copied link', () => {
  it.each([
    ['', ''],
    ['?', ''],
    ['?q=buffer+zone', ''],
    ['?fold=agree,differ', '?fold=agree,differ'],
    ['?fold=agree&q=a&unfold=texts&utm_source=x', '?fold=agree&unfold=texts'],
    ['?unfolded=a&folds=b&refold=c&fold', ''],
    ['?q=fold=agree', ''],
    ['?fold=%E0%A4%A', '?fold=%E0%A4%A'],
    ['?q=x&only=b-d-f&fold=agree', '?only=b-d-f&fold=agree'],
    ['?commonly=a', ''],
    ['?marks=all&q=x', '?marks=all'],
    ['?bookmarks=all', ''],
  ])(
    'from a page with the query "%s" keeps only what is folded, left out and marked: "%s"',
    (search, kept) => {
      expect(keepView(search)).toBe(kept);
    },
  );

  it('folds the same sections as the page that it was copied from', () => {
    const [agree, texts] = [
      { id: 'agree', isFolded: false },
      { id: 'texts', isFolded: true },
    ];
    const chosen = [
      { ...agree, isFolded: true },
      { ...texts, isFolded: false },
    ];
    const written = writeFolds('?q=a', [agree, texts], chosen);
    expect(readFolds(keepView(written), [agree, texts])).toEqual(chosen);
  });
});
