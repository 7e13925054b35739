import { describe, expect, it } from 'vitest';
import { makeDossier, type ArticleSketch } from '../../views/view.fixture.ts';
import { feedItems, type FeedItem } from './feed-items.ts';

const dated = (value: string): ArticleSketch => ({
  fields: { date: { value, basis: 'stated: in the byline.' } },
});
const itemsOf = (articles: Record<string, ArticleSketch>): FeedItem[] =>
  feedItems([makeDossier({ articles })], (url) => `https://example.org${url}`);

describe('the items of the feed', () => {
  it('have siglum, title, source, date, summary and an absolute address', () => {
    expect(itemsOf({ A: dated('2022-01-29') })).toEqual([
      {
        title: 'A: Title A',
        description: 'Source A, 29 January 2022. Welcomes it.',
        link: 'https://example.org/harbour/article-a/',
        pubDate: new Date('2022-01-29'),
      },
    ]);
  });

  it.each(['2022-01-29?', '2022-01-29~', '2022-01-29%', '2022-01', '2022', '2022-12~', '2022?'])(
    'have no date if it is %s, which is no certain day',
    (value) => {
      expect(itemsOf({ A: dated(value) })[0]).not.toHaveProperty('pubDate');
    },
  );

  it('have a supplied title in brackets', () => {
    expect(itemsOf({ A: { fields: { titleBasis: 'editor' } } })[0]?.title).toBe('A: [Title A]');
  });

  it('are the articles of all dossiers, newest first', () => {
    const dossiers = [
      makeDossier({ articles: { A: dated('2020-05-01'), B: dated('2024') } }),
      makeDossier({ articles: { C: dated('2022-01?') } }),
    ];
    expect(feedItems(dossiers, (url) => url).map(({ title }) => title[0])).toEqual(['B', 'C', 'A']);
  });

  it('are as new as the site published them, where that is known', () => {
    const items = itemsOf({
      A: { fields: { date: { value: '2024-05-01', basis: 'stated: in the byline.' } } },
      B: {
        fields: { date: { value: '2020~', basis: 'inferred: from it.' }, publishedOn: '2026-11-02' },
      },
    });
    expect(items.map(({ title, pubDate }) => [title[0], pubDate])).toEqual([
      ['B', new Date('2026-11-02')],
      ['A', new Date('2024-05-01')],
    ]);
  });

  it('are also the corrections, each with an address of its own that stays when others are added', () => {
    const first = { what: 'The date was wrong.', when: '2026-11-04', why: 'It was misread.' };
    const corrected = (...corrections: (typeof first)[]) =>
      feedItems(
        [makeDossier({ corrections: [first], articles: { A: { fields: { corrections } }, B: {} } })],
        (url) => `https://example.org${url}`,
      ).filter(({ title }) => title.startsWith('Correction'));
    const before = corrected(first);
    expect(before.map(({ title, description, pubDate }) => [title, description, pubDate])).toEqual(
      ['Correction: The harbour', 'Correction: A: Title A'].map((title) => [
        title,
        'Corrected on 4 November 2026. The date was wrong. It was misread.',
        new Date('2026-11-04'),
      ]),
    );
    const after = corrected({ ...first, when: '2026-11-05' }, { ...first, what: 'The name.' }, first);
    const links = after.map(({ link }) => link);
    expect(new Set(links).size).toBe(4);
    for (const { link } of before) expect(links).toContain(link);
  });
});
