import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { CARD_SIZE, type CardColumn, type CardPicture, type CardTimeline, type CardWords } from '../card.ts';
import { drawableWords } from '../drawable-words.ts';
import { readCardColors } from './card-colors.ts';
import type { CardElement, CardStyle } from './card-element.ts';
import { readCardFonts } from './card-fonts.ts';
import { layOutCard } from './card-layout.ts';
import { drawCard } from './draw-card.ts';

/** The margins that must stay empty: left and right, at the top, and between a card's parts and its foot. */
const EDGE = 50;
const TOP = 16;
const FOOT = { from: 552, to: 563 };

const { canDraw, fontsFor } = readCardFonts();
const look = {
  color: readCardColors(readFileSync(new URL('../../../styles/tokens.css', import.meta.url), 'utf8')),
  draw: (text: CardWords) => drawableWords(text, canDraw),
};
const drawLayout = async (layout: CardElement) =>
  drawCard(layout, await fontsFor(JSON.stringify(layout)).load());
const draw = (picture: CardPicture) => drawLayout(layOutCard(picture, look));

const LONG: Readonly<Record<string, string>> = {
  'one long word': 'Unteroberwinterbahnhofsschlafwagennachtfahrplananzeigenlampenmast'.repeat(9),
  'many capitals': 'WWW MMM ÅÅÅ ŠŽŪ QQQ '.repeat(20),
  'letters that the fonts lack': 'ᎠᏂᏴᏫᏯ 🚂 train '.repeat(30),
  Chinese: '河上的新大坝值得吗？三个村庄的答案，'.repeat(9),
  Hindi: 'विस्थापितों के सर्वाँगीण प्रश्न '.repeat(20),
  'Arabic with marks': 'كِتَابٌ مُشَكَّلٌ لِلَّيْلِ قطارات '.repeat(20),
};

/** Makes a timeline of articles with a date of each kind; all of them have the same stance. */
function timeline(count: number, text: string): CardTimeline {
  const [first, last] = ['2022-01-29', '2025-12-31'];
  const entries = Array.from({ length: count }, (_, index) => ({
    siglum: 'Q',
    key: 'q',
    source: text,
    sourceShort: text,
    instead: text,
    url: '/',
    date: '2022',
    first,
    last: index % 2 === 0 ? first : last,
    isApproximate: index % 3 === 0,
  }));
  return {
    rows: [
      { stance: text, isOnScale: true, entries },
      { stance: 'takes no side', isOnScale: false, entries: [] },
    ],
    events: [{ day: '2022-02-24', date: '24 February 2022', words: text }],
  };
}

function pictures(text: string): [string, CardPicture][] {
  const words = { text, instead: text };
  const title = { ...words, isSupplied: false };
  const columns = (count: number, siglum: string, facts = ['c. 2025?', text]): CardColumn[] =>
    Array.from({ length: count }, (_, index) => ({
      siglum,
      key: 'abcde'[index] ?? 'q',
      source: words,
      facts,
      title,
      stand: (['reports', 'against', 'mixed', 'neutral', 'favor', 'silent', null] as const)[index] ?? null,
    }));
  return [
    ...[2, 3, 4, 5, 6].flatMap((count): [string, CardPicture][] => [
      [
        `a comparison of ${count}`,
        {
          kind: 'comparison',
          dossier: words,
          articles: { columns: columns(count, 'QQ'), left: 0 },
          row: { lead: 'They differ on four, among them', claim: words },
        },
      ],
      [
        `a comparison of ${count} without propositions`,
        {
          kind: 'comparison',
          dossier: words,
          articles: { columns: columns(count, 'Q'), left: 0 },
          row: null,
        },
      ],
      [
        `a proposition with ${count}`,
        {
          kind: 'proposition',
          dossier: words,
          claim: words,
          text: words,
          articles: { columns: columns(count, 'WQ', []), left: 0 },
        },
      ],
      [
        `a dossier of ${count}`,
        {
          kind: 'dossier',
          title: words,
          timeline: timeline(count, text),
          articles: { columns: columns(count, 'Q'), left: 0 },
        },
      ],
    ]),
    [
      'a comparison of fourteen',
      {
        kind: 'comparison',
        dossier: words,
        articles: { columns: columns(5, 'Q'), left: 9 },
        row: { lead: 'They differ on four, among them', claim: words },
      },
    ],
    [
      'an article',
      {
        kind: 'article',
        dossier: words,
        siglum: 'WQ',
        key: 'q',
        title,
        source: words,
        date: 'about 30 September 2025 (uncertain)',
        stance: 'Takes no side',
        summary: words,
      },
    ],
  ];
}

describe.each(Object.entries(LONG))('a card with %s', (_, text) => {
  it.each(pictures(text))('keeps margins empty: %s', async (_name, picture) => {
    const png = await draw(picture);
    expect(png.length).toBeLessThanOrEqual(40_000);
    const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([CARD_SIZE.width, CARD_SIZE.height]);
    const paper = Number.parseInt(look.color('paper').slice(1), 16);
    const isPaper = (x: number, y: number) => data.readUIntBE((y * info.width + x) * 3, 3) === paper;
    const inked: string[] = [];
    for (let y = 0; y < info.height; y += 1) {
      for (let x = 0; x < info.width; x += 1) {
        const isMargin = x < EDGE || x >= info.width - EDGE || y < TOP || (y >= FOOT.from && y < FOOT.to);
        if (isMargin && !isPaper(x, y) && inked.length < 3) inked.push(`${x}, ${y}`);
      }
    }
    expect(inked).toEqual([]);
  });
});

describe('a card cuts nothing', () => {
  const stands = ['reports', 'against', 'mixed', 'neutral', 'silent'] as const;
  const columns = stands.map((stand, index): CardColumn => ({
    siglum: 'ABCDE'[index] ?? '',
    key: 'abcde'[index] ?? '',
    source: { text: 'The Port Post', instead: '' },
    facts: [],
    title: { text: '', instead: '', isSupplied: false },
    stand,
  }));
  /** Draws a card after giving each text that has one line as many as it needs. */
  const drawWithRoom = (element: CardElement) =>
    drawLayout(
      JSON.parse(JSON.stringify(element).replaceAll('"lineClamp":1', '"lineClamp":5')) as CardElement,
    );

  // Claims of 44 letters, the longest that the check admits.
  it.each([
    ['The 2022 replies gave Moscow something worse'],
    ['Foreign troops should back peace in our town'],
    ['MOSCOW WANTS WAR IN GERMANY'],
  ])('of the claim “%s” and of stands', async (text) => {
    const claim = { text, instead: '' };
    const dossier = { text: 'Tolls', instead: '' };
    for (const count of [2, 3, 4, 5]) {
      const articles = { columns: columns.slice(0, count), left: 0 };
      const cards: CardPicture[] = [
        { kind: 'proposition', dossier, claim, text: { text: '', instead: '' }, articles },
        { kind: 'comparison', dossier, articles, row: { lead: 'They differ on this claim', claim } },
      ];
      for (const picture of cards) {
        const element = layOutCard(picture, look);
        expect((await drawLayout(element)).equals(await drawWithRoom(element)), picture.kind).toBe(true);
      }
    }
  });
});

/** The texts of a layout with the style that each is set in. */
function textsIn({ props: { style, children } }: CardElement): { text: string; style: CardStyle }[] {
  if (typeof children === 'string') return [{ text: children, style }];
  return (children ?? []).flatMap(textsIn);
}

describe('the name of a source', () => {
  const SOURCES = [
    'Winabode',
    'Cyprus Daily News',
    'Source unknown',
    'jeddahenergymeeting.com',
    'Mokslas, studijos, ekonomika',
  ];
  const articles = (count: number) => ({
    columns: SOURCES.slice(-count).map((source, index): CardColumn => ({
      siglum: 'Q',
      key: 'q',
      source: { text: source, instead: '' },
      facts: ['2025?', 'takes no side'],
      title: { text: 'A title', instead: '', isSupplied: false },
      stand: index % 2 === 0 ? 'reports' : 'against',
    })),
    left: 0,
  });

  it.each([2, 3, 4, 5])('has a column that is wide enough for its longest word on a card of %i', (count) => {
    const layout = layOutCard(
      { kind: 'comparison', dossier: { text: '', instead: '' }, articles: articles(count), row: null },
      look,
    );
    const columns = columnsIn(layout);
    expect(columns).toHaveLength(count);
    for (const [index, { width, texts }] of columns.entries()) {
      const source = texts.find(({ text }) => text === SOURCES.slice(-count)[index]);
      const size = Number(source?.style['fontSize']);
      // A letter in this face is 0.55 of its size wide, on average, as in “jeddahenergymeeting.com”.
      const longest = Math.max(...(source?.text ?? '').split(' ').map((word) => word.length));
      expect(width).toBeGreaterThan(longest * 0.55 * size);
      expect(size).toBeGreaterThanOrEqual(18);
    }
    expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(
      CARD_SIZE.width - 2 * EDGE,
    );
  });
});

/** Finds the columns of a layout: the elements of a width that hold a siglum. */
function columnsIn(element: CardElement): { width: number; texts: { text: string; style: CardStyle }[] }[] {
  const { style, children } = element.props;
  if (typeof children === 'string' || children === undefined) return [];
  const isColumn = typeof style['width'] === 'number' && children.some(({ props }) => props.children === 'Q');
  return isColumn
    ? [{ width: Number(style['width']), texts: textsIn(element) }]
    : children.flatMap(columnsIn);
}

describe('a drawn card', () => {
  const plain = { kind: 'plain', title: 'Blind reading', text: 'Which is which?' } as const;

  it('has the same bytes every time it is drawn', async () => {
    const [[, picture]] = pictures('Žąsytė’s ferry') as [[string, CardPicture]];
    expect((await draw(picture)).equals(await draw(picture))).toBe(true);
  });

  it('may be without words', async () => {
    for (const [, picture] of pictures('')) expect((await draw(picture)).length).toBeGreaterThan(0);
  });

  it('changes if one of its words changes', async () => {
    expect((await draw(plain)).equals(await draw({ ...plain, text: 'Which is what?' }))).toBe(false);
  });
});
