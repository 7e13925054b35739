import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../schemas/article.ts';
import { comparisonSections } from '../../views/comparison-sections.ts';
import { articleOf, found, makeDossier } from '../../views/view.fixture.ts';
import type { DossierView } from '../../views/views.ts';
import { blindComparison, predictableKinds } from './blind-comparison.ts';

const SOURCE = {
  name: 'The Harbour Times',
  url: 'https://times.example/a',
  kind: 'NewsArticle',
  authors: [{ family: 'Greco', given: 'Luna' }],
  basis: 'Found at times.example.',
} satisfies Article['source'];

/** Two articles; the first has its names wherever an article can have words. */
const DOSSIER = makeDossier({
  propositions: ['open'],
  articles: {
    A: {
      passages: [
        'The Harbour Times asks',
        'By Luna Greco',
        'We of the Harbour Times say on 29 January 2022 that it opens.',
        'It opens.',
      ],
      positions: [
        { on: 'open', quotes: ['We of the Harbour', 'it opens'] },
        { on: 'open', voice: 'Harbour Times', stance: 'against', quotes: ['Luna Greco'] },
      ],
      voices: [{ name: 'Harbour Times', role: 'Luna Greco’s paper', via: 'Luna Greco', speaks: 'directly' }],
      notes: [{ type: 'prediction', why: 'Luna Greco says so.', exact: 'it opens' }],
      fields: { source: SOURCE },
    },
    B: {
      passages: ['A title', 'As Luna Greco wrote on 29 January 2022.'],
      fields: {
        examined: [
          { proposition: 'open', why: 'Only names Luna Greco.', evidence: [{ exact: 'Luna Greco' }] },
        ],
        source: { name: 'B Weekly', kind: 'BlogPosting', basis: 'B.' },
        date: { value: '2023', basis: 'stated: B.' },
      },
    },
  },
  annotatedOn: '2026-01-01',
});

const blindOf = (dossier: DossierView, slug: string) =>
  blindComparison(found(dossier.comparisons.find((each) => each.slug === slug)), dossier);
const textOf = (siglum: string) =>
  found(blindOf(DOSSIER, 'a-b').texts.find(({ original }) => original.siglum === siglum));

/** Returns every string in a value, without the names of fields. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

describe('a blinded article', () => {
  const { article, replaced } = textOf('A');

  it('keeps its layout and its words, except names and its date', () => {
    expect(article.passages.map(({ text }) => text).slice(0, 4)).toEqual([
      '[publisher] asks',
      'By [author]',
      'We of [publisher] say on [date] that it opens.',
      'It opens.',
    ]);
    expect(article.title).toBe('[publisher] asks');
    expect(article.blocks).toBe(articleOf(DOSSIER, 'A').blocks);
  });

  it('has no names in quotes, voices and gists, and extends a quote that ends inside a name to the whole replacement', () => {
    expect(
      article.positions.map(({ voice, stance, gist, evidence }) => [
        voice.name,
        voice.via,
        stance,
        gist,
        evidence.map(({ exact }) => exact),
      ]),
    ).toEqual([
      ['the author', undefined, 'favor', 'author: favor.', ['We of [publisher]', 'it opens']],
      ['[publisher]', '[author]', 'against', '[publisher]: against.', ['[author]']],
    ]);
    for (const { exact, start, end, passage } of article.positions.flatMap(({ evidence }) => evidence)) {
      expect(passage.text.slice(start, end)).toBe(exact);
      expect(article.passages).toContain(passage);
    }
  });

  it('has no names in what it is examined for, and quotes its own passages', () => {
    const { article: other } = textOf('B');
    expect(other.examined.map(({ why, evidence }) => [why, evidence.map(({ exact }) => exact)])).toEqual([
      ['Only names [author].', ['[author]']],
    ]);
    expect(other.passages).toContain(found(other.examined[0]?.evidence[0]).passage);
  });

  it('has ids and addresses made only from its number', () => {
    const number = article.key;
    expect(article.passages.map(({ id }) => id)).toEqual(
      article.passages.map(({ number: place }) => `t-${number}-${place ?? 'title'}`),
    );
    expect([article.slug, article.siglum, article.url]).toEqual([
      `text-${number}`,
      `Text ${number}`,
      `#text-${number}`,
    ]);
  });

  it('has no source, date or stance, and nothing that a blind page does not show', () => {
    const { source, sourceShort, date, stance, topics, speakers, notes, omitted, receivedHash } = article;
    expect([source, sourceShort, date.words, date.years, stance.label, stance.evidence]).toEqual([
      { name: '[publisher]', kind: 'Article', basis: '[hidden]' },
      '[publisher]',
      '[date]',
      '',
      '',
      [],
    ]);
    expect([topics, speakers, notes, omitted, receivedHash]).toEqual([[], [], [], [], '']);
  });

  it('comes with the words that were replaced, for the reveal', () => {
    expect(replaced).toEqual(['The Harbour Times', 'Luna Greco', 'the Harbour Times', '29 January 2022']);
  });

  it('loses the names of other articles in the set, but keeps their dates', () => {
    expect(textOf('B').article.passages[1]?.text).toBe('As [author] wrote on 29 January 2022.');
  });

  it('has no title if the editor supplied it, since that sums the article up', () => {
    const dossier = makeDossier({
      articles: {
        A: { passages: ['A piece of the Harbour Times'], fields: { titleBasis: 'editor' } },
        B: {},
      },
    });
    const { article: untitled } = found(
      blindOf(dossier, 'a-b').texts.find(({ original }) => original.siglum === 'A'),
    );
    expect([untitled.title, untitled.shownTitle, untitled.isTitleSupplied]).toEqual([
      'no title',
      '[no title]',
      true,
    ]);
  });
});

describe('a blind comparison', () => {
  it('has the names of its articles in no string, whatever the names are', () => {
    const word = fc
      .stringMatching(/^[A-Zp][a-zéжف]{1,7}$/)
      .filter(
        (each) =>
          !/^(publisher|author|date|text|title|article|untold|no|so|it|is|on|ed|en|ltr|span|element|favor|open)$/i.test(
            each,
          ),
      );
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.tuple(name, name, name, name),
        fc.array(fc.constantFrom(' ', ', ', '’s ', '-', '. “'), { minLength: 8, maxLength: 8 }),
        (names, between) => {
          const [source, short, also, author] = names;
          const told = [...names, ...names.map((each) => each.toUpperCase())]
            .map((each, index) => `${each}${between[index] ?? ' '}`)
            .join('');
          const dossier = makeDossier({
            propositions: ['open'],
            articles: {
              A: {
                passages: [`1 ${told}`, `2 ${told}`],
                voices: [{ name: source, via: author, speaks: 'directly' }],
                positions: [
                  { on: 'open', quotes: [`2 ${source}`] },
                  { on: 'open', voice: source, quotes: [`2 ${told}`.trim()] },
                ],
                notes: [{ type: 'prediction', why: told, exact: `2 ${source}` }],
                fields: {
                  source: {
                    name: source,
                    shortName: short,
                    alsoKnownAs: [also],
                    authors: [{ literal: author }],
                    kind: 'Report',
                    basis: told,
                  },
                },
              },
              B: { passages: [`3 ${told}`] },
            },
          });
          const { texts, propositions } = blindOf(dossier, 'a-b');
          const strings = stringsIn([texts.map(({ article }) => article), propositions]).map((each) =>
            ` ${each.replace(/\[[a-z]+\]/g, '·')} `.toLowerCase(),
          );
          for (const each of names) {
            const bounded = new RegExp(`[^\\p{L}]${each.toLowerCase()}[^\\p{L}]`, 'u');
            expect(
              strings.filter((string) => bounded.test(string)),
              each,
            ).toEqual([]);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('has rows that link to themselves and show the same stands as the open comparison', () => {
    const { texts, propositions } = blindOf(DOSSIER, 'a-b');
    expect(propositions.map(({ url }) => url)).toEqual(['#open']);
    const [section] = comparisonSections({ articles: texts.map(({ article }) => article) }, { propositions });
    expect(section?.id).toBe('alone');
    expect(section?.rows.flatMap(({ cells }) => cells.map(({ stand }) => stand)).sort()).toEqual([
      'examined',
      'favor',
    ]);
  });

  it('has each of its articles once, in a repeatable order that is not always the dossier’s', () => {
    const five = makeDossier({ articles: { A: {}, B: {}, C: {}, D: {}, E: {} } });
    const orders = five.comparisons.map((comparison) => {
      const order = () =>
        blindComparison(comparison, { slug: 'security-guarantees', propositions: [] }).texts.map(
          ({ original }) => original.siglum,
        );
      const sigla = comparison.articles.map(({ siglum }) => siglum);
      expect(order()).toEqual(order());
      expect(order().toSorted()).toEqual(sigla);
      return order()
        .map((siglum) => sigla.indexOf(siglum))
        .join('');
    });
    expect(orders).toHaveLength(26);
    expect(new Set(orders.filter(({ length }) => length === 2))).toEqual(new Set(['01', '10']));
    for (const length of [3, 4])
      expect(new Set(orders.filter((order) => order.length === length)).size).toBeGreaterThan(1);
    expect(orders.filter((order) => '01234'.startsWith(order)).length).toBeLessThan(orders.length / 2);
  });
});

it('the kinds to choose from are the usual ones and those of the dossier, without duplicates, in alphabetical order', () => {
  const source = (kind: 'Report' | 'OpinionNewsArticle') => ({
    fields: { source: { name: 'S', kind, basis: 'B' } },
  });
  expect(
    predictableKinds(makeDossier({ articles: { A: source('Report'), B: source('OpinionNewsArticle') } })),
  ).toEqual(['Analysis', 'Blog post', 'News', 'Opinion', 'Report']);
});
