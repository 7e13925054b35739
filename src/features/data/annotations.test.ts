import { describe, expect, it } from 'vitest';
import { DossierDataSchema } from '../../schemas/data.ts';
import { dossierAnnotations, type Annotation } from './annotations.ts';
import { dossierData } from './data-files.ts';
import { found, makeDossier } from '../../views/view.fixture.ts';

const OTHER = { exact: 'no ship comes', url: 'https://copy.example/port', where: 'An earlier copy.' };
const LONG =
  `${'long '.repeat(10)}😀${'x'.repeat(30)} ships come again ${'y'.repeat(30)}😀 ${'long '.repeat(10)}`.trim();

const make = (annotatedOn = '2026-11-01') =>
  makeDossier({
    propositions: ['ships-return'],
    annotatedOn,
    articles: {
      A: {
        passages: ['The port', 'Ships come again. Ships pay, she said.', LONG],
        voices: [{ name: 'The mayor', via: 'Daily', speaks: 'directly' }],
        positions: [
          { on: 'ships-return', stance: 'mixed', quotes: ['Ships come again.', 'ships come again'] },
          { on: 'ships-return', voice: 'The mayor', quotes: ['she said'] },
        ],
        notes: [
          { type: 'wording-differs', why: 'Another copy has it otherwise.', exact: 'The port', other: OTHER },
        ],
      },
      B: {
        passages: ['Title', 'Shut.'],
        notes: [{ type: 'prediction', voice: 'A pilot', why: 'It is not known yet.', exact: 'Shut' }],
        voices: [{ name: 'A pilot', via: 'Weekly', speaks: 'directly' }],
      },
    },
  });
const DOSSIER = make();
const SITE = 'https://site.example';
const annotate = (dossier = DOSSIER) =>
  dossierAnnotations(dossier, '/data/harbour.annotations.jsonld', (url) => new URL(url, SITE).href);
const itemsOf = (collection: Annotation) => (collection['first'] as { items: Annotation[] }).items;

/** The motivations that the model defines (https://www.w3.org/TR/annotation-vocab/#motivation). */
const MOTIVATIONS = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
];

interface Target {
  type: string;
  source: string;
  selector: {
    type: string;
    value: string;
    refinedBy: { type: string; exact: string; prefix?: string; suffix?: string };
  };
}
const listOf = <T>(value: unknown): T[] => (Array.isArray(value) ? value : [value]) as T[];
const targets = itemsOf(annotate())
  .flatMap((item) => listOf<Target | string>(item['target']))
  .filter((target) => typeof target !== 'string');

describe('a dossier’s annotations', () => {
  it('form a collection of the W3C’s model, with all of them on one page', () => {
    const collection = annotate();
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://site.example/data/harbour.annotations.jsonld',
      type: 'AnnotationCollection',
      label: 'The harbour: labels',
      total: 6,
      first: {
        type: 'AnnotationPage',
        partOf: 'https://site.example/data/harbour.annotations.jsonld',
        startIndex: 0,
      },
      last: 'https://site.example/data/harbour.annotations.jsonld#page',
    });
    expect(itemsOf(collection)).toHaveLength(6);
    expect(JSON.parse(JSON.stringify(collection))).toEqual(collection);
  });

  it('have what the model requires: a unique IRI, a type, known motivations and purposes, and bodies', () => {
    const items = itemsOf(annotate());
    expect(new Set(items.map((item) => item['id'])).size).toBe(items.length);
    for (const item of items) {
      expect(String(item['id'])).toMatch(
        /^https:\/\/site\.example\/harbour\/article-[ab]\/#(m-[ab]-[0-9a-z]{5}|stance|examined-ships-return)$/,
      );
      expect(item).toMatchObject({ type: 'Annotation', creator: { name: 'The editors' } });
      expect(MOTIVATIONS).toContain(item['motivation']);
      for (const body of listOf<Annotation>(item['body'])) {
        expect(MOTIVATIONS).toContain(body['purpose']);
        expect(body).toMatchObject(
          body['type'] === 'TextualBody'
            ? { value: expect.any(String) as string }
            : { type: 'SpecificResource', source: expect.stringMatching(/^https:/) as string },
        );
      }
    }
  });

  it('give the proposition, stance, voice and gist of a position', () => {
    const [authors, mayors] = itemsOf(annotate());
    const values = (item: Annotation | undefined) =>
      listOf<Annotation>(item?.['body']).map((body) => [body['purpose'], body['value'] ?? body['source']]);
    const proposition = ['classifying', 'https://site.example/harbour/positions/ships-return/'];
    expect(values(authors)).toEqual([
      proposition,
      ['tagging', 'mixed'],
      ['identifying', 'the author'],
      ['describing', 'author: mixed.'],
    ]);
    expect(values(mayors)).toEqual([
      proposition,
      ['tagging', 'favor'],
      ['identifying', 'The mayor, via Daily'],
      ['describing', 'The mayor: favor.'],
    ]);
  });

  it('give the type, voice, reason and other wording of a note', () => {
    const [, , authors, pilots] = itemsOf(annotate()).map((item) =>
      listOf<Annotation>(item['body']).map((body) => [body['purpose'], body['value'] ?? body['source']]),
    );
    expect(pilots).toEqual([
      ['tagging', 'prediction'],
      ['identifying', 'A pilot, via Weekly'],
      ['commenting', 'It is not known yet.'],
    ]);
    expect(authors).toEqual([
      ['tagging', 'wording-differs'],
      ['identifying', 'the author'],
      ['commenting', 'Another copy has it otherwise.'],
      ['linking', OTHER.exact],
      ['linking', OTHER.url],
      ['describing', OTHER.where],
    ]);
  });

  it('select words of their passage, with the text before and after them', () => {
    expect(targets).toHaveLength(5);
    for (const {
      type,
      source,
      selector: {
        type: fragment,
        value,
        refinedBy: { type: quote, exact, prefix = '', suffix = '' },
      },
    } of targets) {
      expect([type, fragment, quote]).toEqual(['SpecificResource', 'FragmentSelector', 'TextQuoteSelector']);
      const article = found(DOSSIER.articles.find(({ url }) => source === `${SITE}${url}`));
      const { text } = found(article.passages.find(({ id }) => id === value));
      expect(text).toContain(`${prefix}${exact}${suffix}`);
    }
    expect(targets[0]?.selector.refinedBy).toEqual({
      type: 'TextQuoteSelector',
      exact: 'Ships come again.',
      suffix: ' Ships pay, she said.',
    });
  });

  it('never include half of a surrogate pair in the context', () => {
    const { exact, prefix, suffix } = found(targets[1]).selector.refinedBy;
    expect({ exact, prefix, suffix }).toEqual({
      exact: 'ships come again',
      prefix: `${'x'.repeat(30)} `,
      suffix: ` ${'y'.repeat(30)}`,
    });
    for (const words of [prefix, suffix]) expect(words?.isWellFormed()).toBe(true);
  });

  it.each([
    ['2026-11-01', '2026-11-01T00:00:00Z'],
    // A month or year, or an uncertain or approximate day, is no xsd:dateTime.
    ['2026-11', undefined],
    ['2026', undefined],
    ['2026-11-01~', undefined],
    ['2026-11-01?', undefined],
  ])('reviewed on %s have the time of modification %s, and none of creation', (annotatedOn, modified) => {
    const items = itemsOf(annotate(make(annotatedOn)));
    expect(items.map((item) => item['modified'])).toEqual(Array.from({ length: 6 }, () => modified));
    expect(items.filter((item) => 'created' in item)).toEqual([]);
  });

  it('give the label and summary of each author’s stance', () => {
    const stances = itemsOf(annotate()).filter(({ motivation }) => motivation === 'assessing');
    expect(stances.map(({ id }) => String(id).split('#')[1])).toEqual(['stance', 'stance']);
    for (const { body } of stances)
      expect(listOf<Annotation>(body).map(({ purpose }) => purpose)).toEqual(['tagging', 'describing']);
  });

  it('are about the page as a whole for a stance without quotes, since the model requires a target', () => {
    const stances = itemsOf(annotate()).filter(({ motivation }) => motivation === 'assessing');
    expect(stances.map(({ target }) => target)).toEqual([
      `${SITE}/harbour/article-a/`,
      `${SITE}/harbour/article-b/`,
    ]);
  });

  it('give the id of a voice whom the article doesn’t name if others may be described in the same words', () => {
    const dossier = makeDossier({
      articles: {
        A: {
          passages: ['The port', 'It is shut.'],
          voices: [
            { name: 'a pilot', unnamed: true, speaks: 'directly' },
            { name: 'a pilot', unnamed: true, id: 'second-pilot', speaks: 'directly' },
          ],
          notes: [
            { type: 'prediction', voice: 'a pilot', why: 'Why.', exact: 'The port', target: 'second-pilot' },
            { type: 'prediction', voice: 'second-pilot', why: 'Why.', exact: 'shut', target: 'a pilot' },
          ],
        },
        B: {},
      },
    });
    const named = itemsOf(annotate(dossier))
      .filter(({ motivation }) => motivation === 'commenting')
      .map(({ body }) =>
        listOf<Annotation>(body)
          .filter(({ purpose }) => purpose === 'identifying' || purpose === 'classifying')
          .map(({ value }) => value),
      );
    expect(named).toEqual([
      ['a pilot (unnamed)', 'a pilot', 'second-pilot'],
      ['a pilot (unnamed)', 'second-pilot', 'a pilot'],
    ]);
  });
});

describe('a dossier’s data', () => {
  it('match their schema, and have propositions, positions, voices and notes with the ids of the annotations', () => {
    const data = dossierData(DOSSIER);
    expect(DossierDataSchema.parse(data)).toEqual(data);
    expect(data.propositions).toEqual([
      {
        id: 'ships-return',
        claim: 'ships-return',
        text: 'It is so: ships-return.',
        topic: 'trade',
        url: '/harbour/positions/ships-return/',
      },
    ]);
    expect(
      data.positions.map(({ article, proposition, voice, stance, evidence }) => [
        article,
        proposition,
        voice,
        stance,
        evidence.map(({ exact }) => exact),
      ]),
    ).toEqual([
      [
        'article-a',
        'ships-return',
        { kind: 'author', name: 'the author' },
        'mixed',
        ['Ships come again.', 'ships come again'],
      ],
      [
        'article-a',
        'ships-return',
        { kind: 'speaker', name: 'The mayor', via: 'Daily' },
        'favor',
        ['she said'],
      ],
    ]);
    expect(data.voices).toEqual([
      { article: 'article-a', name: 'The mayor', via: 'Daily', speaks: 'directly' },
      { article: 'article-b', name: 'A pilot', via: 'Weekly', speaks: 'directly' },
    ]);
    expect(data.notes.map(({ article, type, voice, other }) => [article, type, voice, other])).toEqual([
      ['article-a', 'wording-differs', { kind: 'author', name: 'the author' }, OTHER],
      ['article-b', 'prediction', { kind: 'speaker', name: 'A pilot', via: 'Weekly' }, undefined],
    ]);
    expect([data.annotatedBy, data.annotatedOn]).toEqual(['The editors', '2026-11-01']);
    const ids = [...data.positions.map(({ evidence }) => evidence[0]?.id), ...data.notes.map(({ id }) => id)];
    expect(
      itemsOf(annotate())
        .map((item) => String(item['id']).split('#')[1] ?? '')
        .filter((id) => id.startsWith('m-')),
    ).toEqual(ids);
  });
});
