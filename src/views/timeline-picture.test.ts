import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOver } from './boxes.fixture.ts';
import { BROAD, NARROW } from './picture-looks.ts';
import { deriveTimeline } from './timeline.ts';
import { boxOf, type Box, type PictureLook, type TimelinePicture } from './picture-parts.ts';
import { layOutTimeline } from './timeline-picture.ts';
import { found, makeDossier } from './view.fixture.ts';

interface Sketch {
  date: string;
  stance?: string;
  source?: string;
}

const LOOKS = [
  ['broad', BROAD],
  ['narrow', NARROW],
] as const;

function pictureOf(
  articles: readonly Sketch[],
  look: PictureLook,
  events: { date: string; words: string }[] = [],
): TimelinePicture {
  const dossier = makeDossier({
    events: events.map((event, index) => ({ ...event, id: `event-${index}`, divides: true })),
    articles: Object.fromEntries(
      articles.map(({ date, stance = 'favors', source = 'The Paper' }, index) => [
        String.fromCharCode(65 + index),
        {
          fields: {
            date: { value: date, basis: 'stated: in the byline.' },
            stance: { label: stance, summary: 'Welcomes it.', evidence: [] },
            source: { name: source, kind: 'Article', basis: 'Handed in.' },
          },
        },
      ]),
    ),
  });
  return layOutTimeline(deriveTimeline(dossier), look);
}

const textsOf = ({ texts, entries }: TimelinePicture) => [
  ...texts,
  ...entries.flatMap((entry) => entry.texts),
];

/** Returns what is wrong with a picture: texts that overlap or are cut off at its edges. */
function faultsOf(picture: TimelinePicture): string[] {
  const texts = textsOf(picture).map((text) => ({ text: text.text, box: boxOf(text) }));
  return [
    ...texts
      .filter(
        ({ box }) =>
          box.x < -0.5 ||
          box.y < -0.5 ||
          box.x + box.width > picture.width + 0.5 ||
          box.y + box.height > picture.height + 0.5,
      )
      .map(({ text }) => `${text} is cut off`),
    ...texts.flatMap(({ text, box }, index) =>
      texts
        .slice(index + 1)
        .flatMap((other) => (isOver(box, other.box) ? [`${text} is over ${other.text}`] : [])),
    ),
  ];
}

const LONG =
  'The Association of Night Passengers and Friends of the Sleeping Car (Northern and Eastern Section)';

const EDGES: [string, Sketch[]][] = [
  [
    'all kinds of dates',
    [
      { date: '2022-01-29', stance: 'takes-no-side' },
      { date: '2022-12~', stance: 'rejects' },
      { date: '2025~', stance: 'takes-no-side' },
      { date: '2025?', stance: 'favors', source: 'jeddahenergymeeting.com' },
      { date: '2025-09', stance: 'favors', source: 'Mokslas, studijos, ekonomika' },
    ],
  ],
  ['one stance', [{ date: '2022-01-29' }, { date: '2022-03-02' }, { date: '2023-04-05' }]],
  ['exact dates in one year', [{ date: '2022-01-01' }, { date: '2022-12-31', stance: 'rejects' }]],
  ['two days of one month', [{ date: '2024-05-01' }, { date: '2024-05-02', stance: 'rejects' }]],
  ['the same day', [{ date: '2024-05-01' }, { date: '2024-05-01' }, { date: '2024-05-01' }]],
  [
    'a season, a decade, a century and an interval',
    [{ date: '2022-24' }, { date: '201X' }, { date: '19XX', stance: 'rejects' }, { date: '2021-11/2022-02' }],
  ],
  ['intervals with open ends alone', [{ date: '2022/..' }, { date: '../2022' }]],
  ['only years', [{ date: '1914' }, { date: '1939?', stance: 'rejects' }, { date: '2022~' }]],
  [
    'ten articles of many years',
    Array.from({ length: 10 }, (_, index) => ({
      date: `${1990 + index * 4}-0${1 + (index % 9)}`,
      stance: ['favors', 'rejects', 'takes-no-side'][index % 3] ?? '',
    })),
  ],
  [
    'ten articles of one week',
    Array.from({ length: 10 }, (_, index) => ({
      date: `2024-05-0${1 + (index % 9)}`,
      source: `Paper ${index}`,
    })),
  ],
  ['a source that is wider than the picture', [{ date: '2020', source: LONG }, { date: '2021-01-01' }]],
];

describe.each(LOOKS)('a %s picture', (_, look) => {
  it.each(EDGES)('has no text that is cut off or over another: %s', (_name, articles) => {
    expect(faultsOf(pictureOf(articles, look))).toEqual([]);
    expect(
      faultsOf(
        pictureOf(articles, look, [{ date: '2022-02-24', words: 'A full-scale invasion of the harbor' }]),
      ),
    ).toEqual([]);
  });

  it('has none whatever the dates, stances, sources and events are', () => {
    const date = fc
      .tuple(
        fc.integer({ min: 1900, max: 2030 }),
        fc.constantFrom('', '-01', '-01-01', '-06', '-06-15', '-12', '-12-31'),
        fc.constantFrom('', '~', '?', '%'),
      )
      .map(([year, rest, qualifier]) => `${year}${rest}${qualifier}`);
    const other = fc
      .tuple(fc.integer({ min: 1900, max: 2030 }), fc.constantFrom('-21', '-24', '-XX', '/..', '/', '/2031'))
      .map((parts) => parts.join(''));
    const article = fc.record({
      date: fc.oneof(date, other, fc.constantFrom('19XX', '202X', '../2022')),
      stance: fc.constantFrom('favors', 'rejects', 'takes-no-side'),
      source: fc.constantFrom('A', 'The Paper', 'jeddahenergymeeting.com', 'جريدة المحطة', LONG),
    });
    const event = fc.record({
      date: fc.integer({ min: 1900, max: 2030 }).map((year) => `${year}-02-24`),
      words: fc.constantFrom('War', 'Russia’s full-scale invasion', 'W'.repeat(40)),
    });
    fc.assert(
      fc.property(
        fc.array(article, { minLength: 1, maxLength: 10 }),
        fc.array(event, { maxLength: 2 }),
        (articles, events) => {
          expect(faultsOf(pictureOf(articles, look, events))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('puts a bar exactly on the days that an uncertain date allows, and dashes an approximate one', () => {
    const { entries, lines } = pictureOf(
      [{ date: '2025?' }, { date: '2025~' }, { date: '2024-02%' }, { date: '2024' }, { date: '2025-06-01~' }],
      look,
    );
    const marks = entries
      .toSorted((a, b) => a.entry.siglum.localeCompare(b.entry.siglum))
      .map(({ mark }) => mark);
    expect(marks.map(({ kind }) => kind)).toEqual(['span', 'about', 'about', 'span', 'day']);
    const axis = found(lines.find(({ kind }) => kind === 'axis'));
    const perDay = (axis.x2 - axis.x1) / (366 + 365);
    const daysOf = ({ box }: { box: Box }) =>
      [(box.x - axis.x1) / perDay, box.width / perDay].map(Math.round);
    expect(marks.slice(0, 4).map(daysOf)).toEqual([
      [366, 365],
      [366, 365],
      [31, 29],
      [0, 366],
    ]);
  });

  it('cuts out the quiet years, and says which', () => {
    const picture = pictureOf([{ date: '2022-01-29' }, { date: '2025-09' }], look);
    expect(
      picture.texts
        .filter(({ kind }) => kind === 'axis')
        .map(({ text }) => text)
        .toSorted(),
    ).toEqual(['2022', '2023–24', '2025']);
    const staff = picture.lines.filter(({ kind }) => kind === 'staff');
    const years = picture.entries.map(({ mark }) => mark.box.x);
    for (const { x1, x2 } of staff) expect(years.filter((x) => x >= x1 - 4 && x <= x2)).toHaveLength(1);
  });

  it('draws a month among many years as wide as it is high, so that it still looks like a bar', () => {
    const years = Array.from({ length: 20 }, (_, index) => ({ date: `${1990 + index}` }));
    const { entries } = pictureOf([{ date: '1991-02' }, ...years], look);
    const { mark } = found(entries.find(({ entry }) => entry.siglum === 'A'));
    expect([mark.kind, mark.box.width]).toEqual(['span', mark.box.height]);
  });

  it('keeps a name on its letter’s side of a break, where it would seem to be of other years', () => {
    const picture = pictureOf(
      [
        { date: '2022-01-29' },
        { date: '2022-12~', stance: 'rejects', source: 'Cyprus Daily News' },
        { date: '2025', stance: 'takes-no-side' },
      ],
      look,
      [{ date: '2022-02-24', words: 'Full-scale invasion' }],
    );
    const name = found(textsOf(picture).find(({ text }) => text === 'Cyprus Daily News'));
    const box = boxOf(name);
    const [before, after] = picture.lines.filter(({ kind }) => kind === 'staff');
    expect(box.x + box.width).toBeLessThan((found(before).x2 + found(after).x1) / 2);
  });

  it('shows the scale from its end down to its beginning, and below it who takes no side', () => {
    const picture = pictureOf(
      [
        { date: '2022', stance: 'takes-no-side' },
        { date: '2022', stance: 'rejects' },
      ],
      look,
    );
    const names = picture.texts.filter(({ kind }) => kind === 'stance' || kind === 'off');
    expect(names.toSorted((a, b) => a.y - b.y).map(({ text, kind }) => [text, kind])).toEqual([
      ['Rejects', 'stance'],
      ['Favors', 'stance'],
      ['Takes no side', 'off'],
    ]);
  });

  it('puts the line of an event between an article before it and one after it', () => {
    const picture = pictureOf([{ date: '2022-01-29' }, { date: '2022-12~' }], look, [
      { date: '2022-02-24', words: 'Full-scale invasion' },
    ]);
    const [before, after] = picture.entries.map(({ mark: { box } }) => box.x + box.width / 2);
    const event = found(picture.lines.find(({ kind }) => kind === 'event'));
    expect([found(before) < event.x1, event.x1 < found(after)]).toEqual([true, true]);
    expect(picture.texts.some(({ text }) => text.includes('Full-scale invasion'))).toBe(true);
  });
});
