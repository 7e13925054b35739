import { describe, expect, it } from 'vitest';
import { mostly } from './mostly.ts';
import { articleOf, found, makeDossier } from './view.fixture.ts';
import type { DossierView } from './views.ts';
import { firstPlaceUrl, isAnyoneHeard, mostAndNone, whoIsHeard } from './who-is-heard.ts';

const by = (voice: string, ...quotes: string[]) => ({ on: 'quay', voice, quotes });

/**
 * A dossier of two articles. Of A's 20 words, 3 are the author's, 2 the mayor's and 1 the pilot's. B quotes
 * The Post at length: of these 10 words, 4 are the pilot's, whom The Post cites.
 */
function makeHarbor(affiliations?: DossierView['affiliations']): DossierView {
  const dossier = makeDossier({
    propositions: ['quay'],
    articles: {
      A: {
        passages: [
          'A title',
          'The old quay should go. The mayor will pay for it.',
          'A pilot waits. I would close it.',
        ],
        voices: [
          { name: 'The mayor', speaks: 'directly' },
          { name: 'A pilot', speaks: 'directly' },
        ],
        positions: [by('author', 'I would close'), by('The mayor', 'will pay'), by('A pilot', 'waits')],
      },
      B: {
        passages: ['On quays', 'They write:', 'The quay is lovely, and a pilot likes it much.'],
        voices: [{ name: 'A pilot', via: 'The Post', speaks: 'directly' }],
        positions: [by('A pilot', 'a pilot likes it')],
        fields: {
          source: {
            name: 'Blog',
            kind: 'BlogPosting',
            basis: 'Handed in.',
            republishes: { name: 'The Post', quoted: true, basis: 'It says so.' },
          },
        },
      },
    },
    ...(affiliations ? { affiliations } : {}),
  });
  articleOf(dossier, 'B').blocks = [
    { kind: 'passage', passage: 0, depth: 0 },
    { kind: 'passage', passage: 1, depth: 0 },
    { kind: 'quotation', blocks: [{ kind: 'passage', passage: 2, depth: 0 }] },
  ];
  return dossier;
}

const AFFILIATIONS = [
  { name: 'The town', voices: ['The mayor'] },
  { name: 'Those at sea', voices: ['A pilot'] },
  { name: 'The islands', voices: [] },
];
const rowsOf = (dossier: DossierView, siglum: string) =>
  found(whoIsHeard(dossier).articles.find(({ article }) => article.siglum === siglum)).heard.map(
    ({ kind, voice, words, percent }) => [kind, voice?.name ?? null, words, percent],
  );

describe('whose words an article consists of', () => {
  it('is told voice by voice: the author, those whom it cites, the most first, and the rest', () => {
    expect(rowsOf(makeHarbor(), 'A')).toEqual([
      ['author', 'the author', 3, 15],
      ['reported', 'The mayor', 2, 10],
      ['reported', 'A pilot', 1, 5],
      ['unmarked', null, 14, 70],
    ]);
  });

  it('is, in a quotation, its source’s own words before those of voices that the source cites', () => {
    expect(rowsOf(makeHarbor(), 'B')).toEqual([
      ['quoted', 'The Post', 6, 43],
      ['quoted', 'A pilot', 4, 28],
      ['unmarked', null, 4, 29],
    ]);
  });

  it('has each word once, also if a voice speaks via another, which is said', () => {
    for (const { article, heard } of whoIsHeard(makeHarbor()).articles) {
      expect(heard.reduce((sum, { words }) => sum + words, 0)).toBe(article.length.count);
      expect(heard.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
    }
    const [, b] = whoIsHeard(makeHarbor()).articles;
    expect(b?.heard.map(({ voice }) => voice?.via)).toEqual([undefined, 'The Post', undefined]);
  });

  it('leads to the mark of the first words of one or several voices, or to the passage where they have none', () => {
    const { articles } = whoIsHeard(makeHarbor());
    const [mayor, post] = ['The mayor', 'The Post'].map((name) =>
      found(articles.flatMap(({ heard }) => heard).find(({ voice }) => voice?.name === name)),
    );
    const [a, b] = articles.map(({ article }) => article);
    const mark = found(a?.positions.find(({ voice }) => voice.name === 'The mayor')?.evidence[0]);
    expect(firstPlaceUrl(found(a), [found(mayor)])).toBe(`${a?.url}#${mark.id}`);
    expect(firstPlaceUrl(found(b), [found(post)])).toBe(`${b?.url}#${b?.passages[2]?.id}`);
    const others = found(articles[0]).heard.filter(({ kind }) => kind === 'reported');
    expect(firstPlaceUrl(found(a), others.toReversed())).toBe(`${a?.url}#${mark.id}`);
  });

  it('is nobody’s if nothing is marked or quoted', () => {
    expect(isAnyoneHeard(whoIsHeard(makeHarbor()))).toBe(true);
    expect(isAnyoneHeard(whoIsHeard(makeDossier({ articles: { A: {}, B: {} } })))).toBe(false);
  });
});

describe('from where voices are heard', () => {
  it('is counted in each article, also where nobody is', () => {
    const { affiliations } = whoIsHeard(makeHarbor(AFFILIATIONS));
    expect(
      affiliations.map(({ affiliation, inArticles }) => [
        affiliation,
        ...inArticles.map(({ words, percent }) => [words, percent]),
      ]),
    ).toEqual([
      ['The town', [2, 10], [0, 0]],
      ['Those at sea', [1, 5], [4, 28]],
      ['The islands', [0, 0], [0, 0]],
    ]);
  });

  it('has voices whose words are all counted for others, with their passages, so that they are not missed', () => {
    const dossier = makeDossier({
      propositions: ['quay'],
      articles: {
        A: {
          passages: ['A title', 'I say, as the mayor does, that it must go.', 'Sailors disagree.'],
          voices: [
            { name: 'The mayor', speaks: 'paraphrased' },
            { name: 'Sailors', speaks: 'paraphrased' },
            { name: 'The bishop', speaks: 'mentioned' },
          ],
          positions: [by('author', 'as the mayor does, that it must go'), by('The mayor', 'it must go')],
        },
        B: {},
      },
      affiliations: [
        { name: 'The town', voices: ['The mayor'] },
        { name: 'Those at sea', voices: ['Sailors'] },
        { name: 'The church', voices: ['The bishop'] },
      ],
    });
    const who = whoIsHeard(dossier);
    expect(
      who.affiliations.map(({ inArticles: [a] }) => [
        found(a).words,
        found(a).uncounted.map(({ voice, words, places }) => [
          voice?.name,
          words,
          ...places.map(({ passage }) => passage.number),
        ]),
      ]),
    ).toEqual([
      [0, [['The mayor', 0, 1]]],
      [0, [['Sailors', 0]]],
      [0, []],
    ]);
    const [a] = who.articles;
    const mark = found(
      found(a).article.positions.find(({ voice }) => voice.name === 'The mayor')?.evidence[0],
    );
    expect(firstPlaceUrl(found(a).article, found(a).uncounted)).toBe(`${a?.article.url}#${mark.id}`);
    expect(mostAndNone(who).none.map(({ affiliation }) => affiliation)).toEqual(['The church']);
  });

  it('is most where most words are from, and nowhere where none are', () => {
    const { most, none } = mostAndNone(whoIsHeard(makeHarbor(AFFILIATIONS)));
    expect(most?.affiliation).toBe('Those at sea');
    expect(none.map(({ affiliation }) => affiliation)).toEqual(['The islands']);
  });

  it('is not said to be nowhere if somebody unnamed is heard, who may be from there', () => {
    const who = whoIsHeard(makeHarbor(AFFILIATIONS));
    const articles = who.articles.map((each) => ({
      ...each,
      heard: each.heard.map((heard) =>
        heard.voice?.kind === 'speaker'
          ? { ...heard, voice: { ...heard.voice, unnamed: 'official' } }
          : heard,
      ),
    }));
    expect(mostAndNone({ ...who, articles }).none).toEqual([]);
  });

  it('is most from nowhere if words and characters would have to be compared', () => {
    const dossier = makeHarbor(AFFILIATIONS);
    articleOf(dossier, 'A').length = { count: 20, unit: 'characters' };
    expect(mostAndNone(whoIsHeard(dossier)).most).toBeNull();
  });

  it('is not told if the editors do not say it', () => {
    expect(whoIsHeard(makeHarbor()).affiliations).toEqual([]);
  });
});

describe('what an article mostly consists of', () => {
  const mostlyIn = (dossier: DossierView) =>
    mostly(dossier).map(({ article, kind, name, percent }) => [article.siglum, kind, name, percent]);

  it('is what more than half of its words are; a quotation counts as a whole, under its source', () => {
    expect(mostlyIn(makeHarbor())).toEqual([
      ['A', 'unmarked', null, 70],
      ['B', 'quoted', 'The Post', 71],
    ]);
  });

  it.each([
    ['one voice, if it has more than half of the words', ['one two three four five six', 'seven'], 'X', 60],
    ['no voice by name, if several share more than half', ['one two three', 'four five six seven'], null, 70],
  ])('is %s', (_, [x = '', y = ''], name, percent) => {
    const dossier = makeDossier({
      propositions: ['quay'],
      articles: {
        A: {
          passages: ['One', 'one two three four five six seven eight nine'],
          voices: [
            { name: 'X', speaks: 'directly' },
            { name: 'Y', speaks: 'directly' },
          ],
          positions: [by('X', x), by('Y', y)],
        },
        B: {},
      },
    });
    expect(mostlyIn(dossier)).toEqual([
      ['A', 'reported', name, percent],
      ['B', 'unmarked', null, 100],
    ]);
  });
});

it('the shares of the voices of a kind add up to the share of the kind, however many there are', () => {
  const names = ['Ann', 'Ben', 'Cy', 'Di', 'Eve', 'Flo', 'Gus'];
  const said = (name: string) => `${name} says no.`;
  // Each of the seven voices has 3 of 34 words, 8.8%: alone, each would be rounded to 9%, which makes 63%.
  const dossier = makeDossier({
    propositions: ['quay'],
    articles: {
      A: {
        passages: [
          'Title',
          ...names.map(said),
          'one two three four five six seven eight nine ten eleven twelve',
        ],
        voices: names.map((name) => ({ name, speaks: 'paraphrased' })),
        positions: names.map((name) => by(name, said(name))),
      },
    },
  });
  const { heard } = found(whoIsHeard(dossier).articles[0]);
  const ofVoices = heard.filter(({ kind }) => kind === 'reported').map(({ percent }) => percent);
  expect(ofVoices.toSorted()).toEqual([8, 9, 9, 9, 9, 9, 9]);
  expect(heard.filter(({ kind }) => kind === 'unmarked').map(({ percent }) => percent)).toEqual([38]);
});
