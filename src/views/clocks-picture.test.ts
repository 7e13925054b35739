import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOver } from './boxes.fixture.ts';
import { BROAD_CLOCKS, NARROW_CLOCKS, type ClocksLook, type ClocksPicture } from './clocks-parts.ts';
import { layOutClocks } from './clocks-picture.ts';
import { boxOf } from './picture-parts.ts';
import { deriveTwoClocks } from './two-clocks.ts';
import { found, makeDossier } from './view.fixture.ts';

interface EventSketch {
  date: string;
  words?: string;
}

interface ArticleSketch {
  date: string;
  source?: string;
  /** The indices of the events that it mentions. */
  mentions?: readonly number[];
}

const LOOKS = [
  ['broad', BROAD_CLOCKS],
  ['narrow', NARROW_CLOCKS],
] as const;

function pictureOf(
  events: readonly EventSketch[],
  articles: readonly ArticleSketch[],
  look: ClocksLook,
): ClocksPicture {
  const dossier = makeDossier({
    events: events.map(({ date, words = 'The storm' }, index) => ({
      id: `event-${index}`,
      date,
      words,
      divides: false,
    })),
    articles: Object.fromEntries(
      articles.map(({ date, source = 'The Paper', mentions = [] }, index) => [
        String.fromCharCode(65 + index),
        {
          passages: ['The port', ...mentions.map((at) => `They speak of event-${at}.`)],
          fields: {
            date: { value: date, basis: 'stated: in the byline.' },
            source: { name: source, kind: 'NewsArticle', basis: 'Handed in.' },
            events: mentions.map((at) => ({ event: `event-${at}`, exact: `event-${at}.` })),
          },
        },
      ]),
    ),
  });
  return layOutClocks(deriveTwoClocks(dossier), look);
}

/** Returns what is wrong with a picture: texts that overlap, and parts that are cut off at its edges. */
function faultsOf({ width, height, texts, heads, rows }: ClocksPicture): string[] {
  const boxes = [
    ...texts,
    ...heads.map(({ text }) => text),
    ...rows.flatMap((row) => [...row.texts, ...row.notes, ...row.mentions.map(({ text }) => text)]),
  ].map((text) => ({ name: text.text, box: boxOf(text) }));
  const marks = rows.map(({ mark }) => ({ name: `a mark (${mark.kind})`, box: mark.box }));
  return [
    ...[...boxes, ...marks]
      .filter(
        ({ box }) =>
          !Number.isFinite(box.y + box.height) ||
          box.x < -0.5 ||
          box.y < -0.5 ||
          box.x + box.width > width + 0.5 ||
          box.y + box.height > height + 0.5,
      )
      .map(({ name }) => `${name} is cut off`),
    ...boxes.flatMap(({ name, box }, index) =>
      boxes
        .slice(index + 1)
        .flatMap((other) => (isOver(box, other.box) ? [`${name} is over ${other.name}`] : [])),
    ),
  ];
}

/** What a row is of: the id of its event or the letter of its article. */
const orderOf = ({ rows }: ClocksPicture) =>
  rows
    .toSorted((a, b) => a.area.y - b.area.y)
    .map(({ subject }) => (subject.kind === 'event' ? subject.event.id : subject.article.siglum));

/** Returns the lines of an article's column, from the top down. */
const columnOf = ({ lines }: ClocksPicture, key: string) =>
  lines.filter((line) => line.key === key && line.kind !== 'written').map(({ kind }) => kind);

const LONG = 'The Association of Night Passengers and Friends of the Sleeping Car';
const WORDS = 'Forty letters are as many as it may have';

describe.each(LOOKS)('a %s picture of two clocks', (_, look) => {
  it('has every event and article in the order of their days, below what an article mentions', () => {
    const picture = pictureOf(
      [{ date: '2025-09-03' }, { date: '199X' }, { date: '2022-02-24' }],
      [{ date: '2025-09', mentions: [0] }, { date: '2022-01-29' }, { date: '2022-12~' }],
      look,
    );
    expect(orderOf(picture)).toEqual(['event-1', 'B', 'event-2', 'C', 'event-0', 'A']);
  });

  it('says which years it cuts out, and has the others in order', () => {
    const picture = pictureOf([{ date: '1999/2001' }, { date: '2008' }], [{ date: '2025~' }], look);
    const labels = picture.texts.map(({ text }) => text);
    expect(labels).toEqual(['1999', '2000', '2001', '2002–07', '2008', '2009–24', '2025']);
    expect(picture.texts.map(({ y }) => y)).toEqual(
      picture.texts.map(({ y }) => y).toSorted((a, b) => a - b),
    );
  });

  it('draws a known day as a dot, a range as a bar, and an estimate dashed', () => {
    const picture = pictureOf(
      [{ date: '2022-02-24' }, { date: '2008' }, { date: '/2023-01-01' }],
      [{ date: '2025~' }, { date: '2024?' }],
      look,
    );
    expect(picture.rows.map(({ subject, mark }) => [subject.kind, mark.kind])).toEqual([
      ['event', 'span'],
      ['event', 'day'],
      ['event', 'about'],
      ['article', 'about'],
      ['article', 'about'],
    ]);
  });

  it.each<[string, EventSketch[], ArticleSketch[]]>([
    ['one event and one article', [{ date: '2022' }], [{ date: '2022' }]],
    [
      'everything on one day',
      [{ date: '2022-02-24' }, { date: '2022-02-24' }],
      [{ date: '2022-02-24', mentions: [0, 1] }, { date: '2022-02-24' }],
    ],
    [
      'long words and a long name',
      [
        { date: '2022-01-03/2022-01-09', words: WORDS },
        { date: '2022-12~', words: 'W'.repeat(40) },
      ],
      [{ date: '2021-12/2022-02', source: LONG, mentions: [0] }],
    ],
    ['a century and two years', [{ date: '19XX' }], [{ date: '2024' }, { date: '2025' }]],
    [
      'more articles than have columns',
      [{ date: '2022', words: WORDS }],
      Array.from({ length: 20 }, () => ({ date: '2023', mentions: [0] })),
    ],
    ['a few months', [{ date: '2022-01-30' }], [{ date: '2022-02-02' }, { date: '2022-03~' }]],
  ])('has no text that is cut off or over another: %s', (_name, events, articles) => {
    expect(faultsOf(pictureOf(events, articles, look))).toEqual([]);
  });

  it('has none whatever the dates and words are', () => {
    const date = fc.constantFrom(
      '199X',
      '1999/2004',
      '2008',
      '2021-12/2022-02',
      '2022-01-29',
      '2022-12~',
      '2022/..',
      '../2022',
      '2025?',
      '2025-08',
      '2025-24',
      '2025-09-03',
    );
    const words = fc.constantFrom('The storm', WORDS, 'Donaudampfschifffahrtsgesellschaft');
    fc.assert(
      fc.property(
        fc.array(fc.record({ date, words }), { minLength: 1, maxLength: 8 }),
        fc.array(
          fc.record({
            date,
            source: fc.constantFrom('The Paper', LONG),
            mentions: fc.uniqueArray(fc.nat(7), { maxLength: 5 }),
          }),
          { minLength: 1, maxLength: 9 },
        ),
        (events, articles) => {
          const known = articles.map((article) => ({
            ...article,
            mentions: article.mentions.filter((at) => at < events.length),
          }));
          expect(faultsOf(pictureOf(events, known, look))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the name of a source that is one long word', () => {
  const nameOf = (source: string) =>
    pictureOf([{ date: '2022' }], [{ date: '2023', source }], NARROW_CLOCKS).rows.flatMap(({ texts }) =>
      texts.filter(({ kind }) => kind === 'source').map(({ text }) => text),
    );

  it('is broken before a dot of a domain', () => {
    expect(nameOf('northharbormeetingsofgoods.com')).toEqual(['northharbormeetingsofgoods', '.com']);
  });

  it('is broken anywhere if it has no dot, and cut only at the end of the second line', () => {
    const [first = '', second = '', ...others] = nameOf('Donaudampfschifffahrtsgesellschaftskapitän');
    expect(first + second).toBe('Donaudampfschifffahrtsgesellschaftskapitän');
    expect(others).toEqual([]);
    expect(nameOf('W'.repeat(90))[1]).toMatch(/^W+…$/);
  });
});

describe('the columns of a picture of two clocks', () => {
  const EVENTS = [{ date: '2008' }, { date: '2022-02-24' }, { date: '2025-08-15' }];

  it('end where the article was written, since it could not know what came later', () => {
    const picture = pictureOf(EVENTS, [{ date: '2022-01-29', mentions: [0] }], BROAD_CLOCKS);
    const own = found(picture.rows.find(({ subject }) => subject.kind === 'article'));
    const ends = picture.lines.filter(({ kind }) => kind === 'after').map(({ y2 }) => y2);
    expect(columnOf(picture, 'a')).toEqual(['after', 'after']);
    expect(Math.max(...ends)).toBeCloseTo(own.mark.box.y + own.mark.box.height / 2);
  });

  it('stay ended beside articles that were written later, though no event follows', () => {
    const picture = pictureOf(EVENTS.slice(0, 1), [{ date: '2022-01-29' }, { date: '2025' }], BROAD_CLOCKS);
    expect(columnOf(picture, 'a')).toEqual(['after', 'after']);
  });

  it('are dashed where the dates don’t tell', () => {
    const picture = pictureOf(EVENTS, [{ date: '2025~' }], BROAD_CLOCKS);
    expect(columnOf(picture, 'a')).toEqual(Array.from({ length: 5 }, () => 'unknown'));
  });

  it('are dashed through an event that the article mentions only between two that are not certain', () => {
    const columnWith = (first: string) =>
      columnOf(
        pictureOf(
          [{ date: first }, { date: '201X' }, { date: '2022' }],
          [{ date: '2025~', mentions: [1] }],
          BROAD_CLOCKS,
        ),
        'a',
      );
    expect(columnWith('2008')).toEqual(['after', 'after', 'unknown', 'unknown']);
    expect(columnWith('2008/2012')).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  });

  it('end where the article was probably written, and stay ended', () => {
    const picture = pictureOf(EVENTS, [{ date: '2022-01~', mentions: [0] }], BROAD_CLOCKS);
    expect(columnOf(picture, 'a')).toEqual(['after', 'after']);
  });

  it('have their letters again at the foot', () => {
    const picture = pictureOf(EVENTS, [{ date: '2022' }, { date: '2025' }], BROAD_CLOCKS);
    expect(picture.heads.map(({ text }) => text.text)).toEqual(['A', 'B', 'A', 'B']);
    const [first, , again] = picture.heads;
    expect(again?.text.x).toBe(first?.text.x);
    expect(again?.text.y).toBeGreaterThan(Math.max(...picture.lines.map(({ y2 }) => y2)));
  });

  it('have letters beside the bar of their article, which they would cut up', () => {
    const picture = pictureOf(EVENTS, [{ date: '2025', mentions: [0, 2] }], BROAD_CLOCKS);
    const bar = found(picture.rows.find(({ subject }) => subject.kind === 'article')).mark.box;
    const [above, beside] = picture.rows.flatMap(({ mentions }) => mentions.map(({ text }) => boxOf(text)));
    expect(above?.x).toBeGreaterThan(bar.x - 20);
    expect(found(above).x + found(above).width).toBeGreaterThan(bar.x);
    expect(found(beside).x + found(beside).width).toBeLessThan(bar.x);
  });

  it('have the letter of an article at each event that it mentions, in its column', () => {
    const picture = pictureOf(
      EVENTS,
      [{ date: '2025-09', mentions: [0, 2] }, { date: '2025' }],
      BROAD_CLOCKS,
    );
    const letters = picture.rows.flatMap(({ subject, mentions }) =>
      mentions.map(({ text }) => [subject.kind === 'event' && subject.event.id, text.text, text.x]),
    );
    const x = picture.heads[0]?.text.x;
    expect(letters).toEqual([
      ['event-0', 'A', x],
      ['event-2', 'A', x],
    ]);
  });

  it('are left out where there is no room for them, and who could not know is said in words', () => {
    const articles = Array.from({ length: 12 }, () => ({ date: '2021', mentions: [0] }));
    const picture = pictureOf(EVENTS, articles, BROAD_CLOCKS);
    expect(picture.heads).toEqual([]);
    const of2025 = found(
      picture.rows.find(({ subject }) => subject.kind === 'event' && subject.event.value === '2025-08-15'),
    );
    expect(of2025.notes.map(({ text }) => text).join(' ')).toContain(
      'A, B, C, D, E, F, G, H, I, J, K and L could not know',
    );
  });
});
