import { describe, expect, it } from 'vitest';
import { makePaths } from '../../site/addresses/paths.ts';
import { articleOf, type ArticleSketch, found, makeDossier } from '../../views/view.fixture.ts';
import type { DossierView } from '../../views/views.ts';
import {
  allCards,
  articleCard,
  blindCard,
  comparisonCard,
  dossierCard,
  propositionCard,
  siteCard,
} from './make-cards.ts';
import type { CardPicture } from './card.ts';

const paths = makePaths('/base/');

/** A favors the quay, B is against it; both favor the tower, on which C only reports. */
const dossier = makeDossier({
  propositions: ['tower', 'quay'],
  articles: {
    A: { passages: ['The quay opens'], positions: [{ on: 'tower' }, { on: 'quay' }] },
    B: { positions: [{ on: 'tower' }, { on: 'quay', stance: 'against' }] },
    C: {
      voices: [{ name: 'The harbour master', speaks: 'directly' }],
      positions: [{ on: 'tower', voice: 'The harbour master' }],
      fields: {
        titleBasis: 'editor',
        source: { name: 'المحطة', url: 'https://station.example/c', kind: 'Article', basis: 'Handed in.' },
      },
    },
  },
});

function comparisonOf(of: DossierView, slug: string) {
  return comparisonCard(found(of.comparisons.find((comparison) => comparison.slug === slug)), of, paths);
}

function pictureOf<Kind extends CardPicture['kind']>(
  picture: CardPicture,
  kind: Kind,
): Extract<CardPicture, { kind: Kind }> {
  if (picture.kind !== kind) throw new Error(`A card of kind ${kind} was expected, not ${picture.kind}.`);
  return picture as Extract<CardPicture, { kind: Kind }>;
}

describe('the card of a comparison', () => {
  const { url, alt, picture } = comparisonOf(dossier, 'a-b');
  const { articles, row } = pictureOf(picture, 'comparison');

  it('shows each article’s siglum, source, year and stance', () => {
    expect(articles.left).toBe(0);
    expect(
      articles.columns.map(({ siglum, key, source, facts }) => [siglum, key, source.text, facts]),
    ).toEqual([
      ['A', 'a', 'Source A', ['2022', 'favors']],
      ['B', 'b', 'Source B', ['2022', 'favors']],
    ]);
  });

  it('shows the sharpest difference, not the first proposition, and where each author stands on it', () => {
    expect(row).toMatchObject({ lead: 'They differ on this claim', claim: { text: 'quay' } });
    expect(articles.columns.map(({ stand }) => stand)).toEqual(['favor', 'against']);
  });

  it('has an alternative text that says the same', () => {
    expect(url).toBe('/base/cards/harbour/compare/a-b.png');
    expect(alt).toContain('differ on the claim “quay”: A agrees; B disagrees.');
    for (const source of ['Source A', 'Source B']) expect(alt).toContain(source);
  });

  it.each([
    [
      'one author takes a stance',
      'a-c',
      'Only one author takes a position on two claims, among them this',
      ['favor', 'reports'],
      'tower',
    ],
    [
      'two differ and one is silent',
      'a-b-c',
      'They differ on this claim',
      ['favor', 'against', 'silent'],
      'quay',
    ],
  ] as const)('says how the authors relate if %s', (_, slug, lead, stands, claim) => {
    const shown = pictureOf(comparisonOf(dossier, slug).picture, 'comparison');
    expect(shown.row).toMatchObject({ lead, claim: { text: claim } });
    expect(shown.articles.columns.map(({ stand }) => stand)).toEqual(stands);
  });

  it('says that the authors take the same position if they differ on nothing', () => {
    const agreeing = makeDossier({
      propositions: ['quay'],
      articles: { A: { positions: [{ on: 'quay' }] }, B: { positions: [{ on: 'quay' }] } },
    });
    expect(comparisonOf(agreeing, 'a-b').picture).toMatchObject({
      row: { lead: 'They take the same position on this claim' },
    });
  });

  it('shows titles instead of a proposition if no author takes a position', () => {
    const silent = pictureOf(
      comparisonOf(makeDossier({ propositions: ['quay'], articles: { A: {}, B: {} } }), 'a-b').picture,
      'comparison',
    );
    expect(silent.row).toBeNull();
    expect(silent.articles.columns.map(({ title, stand }) => [title.text, stand])).toEqual([
      ['Title A', null],
      ['Title B', null],
    ]);
  });

  it('shows up to six articles; of more than six, the first five and the number of the others', () => {
    const many = (count: number) =>
      makeDossier({
        articles: Object.fromEntries(
          Array.from('ABCDEFGHI')
            .slice(0, count)
            .map((siglum): [string, ArticleSketch] => [siglum, {}]),
        ),
      });
    const columnsOf = (of: DossierView) =>
      pictureOf(comparisonCard(found(of.comparisons.at(-1)), of, paths).picture, 'comparison').articles;
    expect(columnsOf(many(6))).toMatchObject({ columns: { length: 6 }, left: 0 });
    expect(columnsOf(many(9))).toMatchObject({ columns: { length: 5 }, left: 4 });
  });
});

describe('the card of an article', () => {
  it('shows its title, source, date and stance', () => {
    const card = articleCard(articleOf(dossier, 'A'), dossier, paths);
    expect(card.url).toBe('/base/cards/harbour/articles/article-a.png');
    expect(card.picture).toMatchObject({
      siglum: 'A',
      title: { text: 'The quay opens', isSupplied: false },
      source: { text: 'Source A' },
      date: '29 January 2022',
      stance: 'Favors opening the harbour',
      summary: { text: 'Welcomes it.' },
    });
    expect(card.alt).toBe(
      'Article A on The harbour: The quay opens. Source A, 29 January 2022. Favors opening the harbour: Welcomes it.',
    );
  });

  it('puts a supplied title in brackets, and has the source’s host as fallback for its name', () => {
    expect(articleCard(articleOf(dossier, 'C'), dossier, paths).picture).toMatchObject({
      title: { text: '[Title C]', isSupplied: true },
      source: { text: 'المحطة', instead: 'station.example' },
    });
  });
});

describe('the card of a proposition', () => {
  it('shows where all authors stand', () => {
    const card = propositionCard(found(dossier.propositions[0]), dossier, paths);
    expect(card.url).toBe('/base/cards/harbour/positions/tower.png');
    expect(card.alt).toBe(
      'Where the authors stand on “It is so: tower.” A agrees; B agrees; C cites others.',
    );
    const { claim, text, articles } = pictureOf(card.picture, 'proposition');
    expect([claim.text, text.text]).toEqual(['tower', 'In full: It is so: tower.']);
    expect(articles.columns.map(({ siglum, stand }) => [siglum, stand])).toEqual([
      ['A', 'favor'],
      ['B', 'favor'],
      ['C', 'reports'],
    ]);
  });
});

describe('the card of a dossier', () => {
  it('shows its title, and the sigla with their sources', () => {
    const card = dossierCard(dossier, paths);
    expect(card.url).toBe('/base/cards/harbour/dossier.png');
    const { title, articles } = pictureOf(card.picture, 'dossier');
    expect(title.text).toBe('The harbour');
    expect(articles.columns.map(({ siglum, source }) => [siglum, source.text])).toEqual([
      ['A', 'Source A'],
      ['B', 'Source B'],
      ['C', 'المحطة'],
    ]);
  });
});

describe('the picture on the card of a dossier', () => {
  it('has the articles of each stance with their dates, and a fallback for a source in another script', () => {
    const { timeline } = pictureOf(dossierCard(dossier, paths).picture, 'dossier');
    const shown = timeline.rows.map(({ stance, entries }) => [
      stance,
      entries.map(({ siglum, first, last, instead }) => [siglum, first, last, instead]),
    ]);
    expect(shown).toEqual([
      ['rejects', []],
      [
        'favors',
        [
          ['A', '2022-01-29', '2022-01-29', '[in another script]'],
          ['B', '2022-01-29', '2022-01-29', '[in another script]'],
          ['C', '2022-01-29', '2022-01-29', 'station.example'],
        ],
      ],
    ]);
  });
});

describe('all cards', () => {
  const cards = allCards([dossier], paths);

  it('include one for each comparison, article, proposition and dossier, and two general ones', () => {
    const expected = [siteCard(paths), blindCard(paths), dossierCard(dossier, paths)].length + 3 + 2 + 4;
    expect(cards).toHaveLength(expected);
    expect(new Set(cards.map(({ url }) => url)).size).toBe(expected);
  });

  it('have different alternative texts', () => {
    expect(new Set(cards.map(({ alt }) => alt)).size).toBe(cards.length);
  });

  it('include one for blind reading, which names no article', () => {
    const blind = JSON.stringify(blindCard(paths));
    for (const { siglum, source, title } of dossier.articles) {
      for (const name of [source.name, title, `"${siglum}"`]) expect(blind).not.toContain(name);
    }
  });
});
