import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An article of an edge: what differs between them. */
interface EdgeArticle {
  siglum: string;
  date: string;
  stance: string;
  title: string;
  source: string;
  /** What its author holds of the dossier's claims, in their order; `null` for nothing. */
  holds?: (string | null)[];
  /** What the mayor, whom it quotes, holds of them. */
  reports?: (string | null)[];
  /** Whether it was read for the first of the claims, and takes no side. */
  isExamined?: boolean;
}

/** A dossier at the edge of what pages are made for. */
interface Edge {
  title: string;
  target: string;
  claims: string[];
  event?: { date: string; words: string };
  articles: EdgeArticle[];
}

const LONG_TITLE =
  'What the old tram line along the river has cost, what it has brought, who has paid for it in all these years, and why neither its friends nor its enemies have ever been able to agree on any one number';
const LONG_SOURCE = 'The Association of Friends of the Tramway and of Quiet Streets, Eastern Section';

/** The dossiers by the last part of their addresses. */
const EDGES: Readonly<Record<string, Edge>> = {
  // Stances, but no claims; all dates exact, within a year.
  clock: {
    title: 'The clock',
    target: 'the town clock',
    claims: [],
    articles: [
      { siglum: 'A', date: '2024-02-03', stance: 'rejects', title: 'Too loud', source: 'The Lamp' },
      { siglum: 'B', date: '2024-06-30', stance: 'favors', title: 'On time', source: 'The Mirror' },
      { siglum: 'C', date: '2024-12-31', stance: 'takes-no-side', title: 'It strikes', source: 'The Post' },
    ],
  },
  // All have the same stance and hold the same of every claim, two on the same day, before the event.
  bench: {
    title: 'The bench',
    target: 'a bench at the harbor',
    claims: ['Whoever waits for a ferry wants to sit down', 'A bench is cheap'],
    event: { date: '2023-01-05', words: 'The council turns the bench down again' },
    articles: [
      {
        siglum: 'A',
        date: '2021-05-01',
        stance: 'favors',
        title: 'Sit down',
        source: 'The Lamp',
        holds: ['favor', 'favor'],
      },
      {
        siglum: 'B',
        date: '2021-05-01',
        stance: 'favors',
        title: 'A place to rest',
        source: 'The Mirror',
        holds: ['favor', 'favor'],
      },
      {
        siglum: 'C',
        date: '2022-11~',
        stance: 'favors',
        title: 'The case for it',
        source: 'The Post',
        holds: ['favor', 'favor'],
      },
    ],
  },
  // No author takes a side or a position, they only report; all after the event.
  flood: {
    title: 'The flood',
    target: 'the new dam',
    claims: ['The dam will hold'],
    event: { date: '2019-11-30', words: 'The river floods the lower town' },
    articles: [
      {
        siglum: 'A',
        date: '2020',
        stance: 'takes-no-side',
        title: 'What the mayor says',
        source: 'The Lamp',
        reports: ['favor'],
      },
      {
        siglum: 'B',
        date: '2020-03-04',
        stance: 'takes-no-side',
        title: 'The dam in numbers',
        source: 'The Mirror',
        isExamined: true,
      },
      {
        siglum: 'C',
        date: '2020-03-04',
        stance: 'takes-no-side',
        title: 'How dams are built',
        source: 'The Post',
        reports: ['favor'],
      },
    ],
  },
  // One author holds something, the other nothing; the date of one may be any day of a year long past.
  school: {
    title: 'The school',
    target: 'closing the village school',
    claims: ['Children need a school nearby'],
    articles: [
      {
        siglum: 'A',
        date: '1987?',
        stance: 'rejects',
        title: 'Keep it',
        source: 'The Lamp',
        holds: ['favor'],
      },
      { siglum: 'B', date: '2024-09-02', stance: 'favors', title: 'Let it go', source: 'The Mirror' },
    ],
  },
  // Ten articles over decades, with the longest words that there can be.
  tram: {
    title: LONG_TITLE,
    target: 'a tram line along the river from the old town to the harbor and back, at night as well',
    claims: [
      'The tram along the river costs more than ten',
      'It is quiet at night',
      'A bus would do as well',
    ],
    event: { date: '2008-09-15', words: 'The council votes to tear up the tracks' },
    articles: Array.from({ length: 10 }, (_, index) => ({
      siglum: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'][index] ?? '',
      date:
        [
          '1994',
          '1994-05-01',
          '1994-05-01',
          '2003~',
          '2008-09-15',
          '2008-10',
          '2015?',
          '2024-01-01',
          '2024-12-31',
          '2025-06-15%',
        ][index] ?? '',
      stance: ['favors', 'rejects', 'rejects', 'takes-no-side'][index % 4] ?? '',
      title: `${'ABCDEFGHIJ'[index]}${LONG_TITLE.slice(1)}`,
      source: index % 2 === 0 ? `${LONG_SOURCE} ${index}` : `tramlineandquietstreets${index}.example`,
      holds: [
        ['favor', 'against', 'mixed', null][index % 4] ?? null,
        ['against', 'favor', null][index % 3] ?? null,
        ['neutral', null][index % 2] ?? null,
      ],
      reports: [null, null, 'favor'],
    })),
  },
};

/** The addresses of the edges' dossiers, and of an article and a comparison of each. */
export const EDGE_PATHS = Object.entries(EDGES).map(([slug, { articles }]) => ({
  overview: `/${slug}/`,
  article: `/${slug}/${slugOf(articles[0]?.siglum ?? '')}/`,
  pair: `/${slug}/compare/${keyOf(articles.slice(0, 2))}/`,
  whole: `/${slug}/compare/${keyOf(articles)}/`,
}));

function slugOf(siglum: string): string {
  return `article-${siglum.toLowerCase()}`;
}

function keyOf(articles: readonly EdgeArticle[]): string {
  return articles.map(({ siglum }) => siglum.toLowerCase()).join('-');
}

/**
 * Writes dossiers that are at the edge of what pages are made for.
 * @param contentDir is emptied first
 */
export function writeEdgeContent(contentDir: string): void {
  rmSync(contentDir, { recursive: true, force: true });
  for (const [slug, edge] of Object.entries(EDGES)) {
    const folder = join(contentDir, slug);
    mkdirSync(join(folder, 'received'), { recursive: true });
    writePage(join(folder, 'dossier.md'), frontmatterOf(edge), 'Made up to test the site.');
    for (const article of edge.articles) {
      const [name, body] = [slugOf(article.siglum), bodyOf(article)];
      writePage(join(folder, `${name}.md`), fieldsOf(article, edge), body);
      writeFileSync(join(folder, 'received', `${name}.txt`), `${article.title}\n\n${body}\n`);
    }
  }
}

// JSON is YAML.
const writePage = (file: string, fields: object, body: string) => {
  writeFileSync(file, `---\n${JSON.stringify(fields, null, 2)}\n---\n\n${body}\n`);
};

const OPENING = 'We have read all of it, and we have slept on it.';
const held = (siglum: string, number: number) =>
  `On question ${number}, ${siglum} has this to say and no more.`;
const reported = (number: number) => `On question ${number}, the mayor is said to be of another mind.`;

const bodyOf = ({ siglum, holds = [], reports = [] }: EdgeArticle) =>
  [
    OPENING,
    ...holds.flatMap((stance, index) => (stance ? [held(siglum, index + 1)] : [])),
    ...reports.flatMap((stance, index) => (stance ? [reported(index + 1)] : [])),
  ].join('\n\n');

function frontmatterOf({ title, target, claims, event, articles }: Edge): object {
  return {
    title,
    summary: `${articles.length} texts, made up for tests.`,
    stanceTarget: target,
    stances: [
      { label: 'rejects', description: 'The author is against it.', phrase: `Rejects ${target}` },
      { label: 'favors', description: 'The author is for it.', phrase: `Favors ${target}` },
    ],
    takesNoSidePhrase: `Takes no side on ${target}`,
    topics: [{ slug: 'all', title: 'All of it', description: 'Everything.', terms: ['all'] }],
    propositions: claims.map((claim, index) => ({
      id: `claim-${index + 1}`,
      claim,
      text: `${claim}, in a whole sentence.`,
      topic: 'all',
      wordedBy: 'A test',
    })),
    ...(event && { timeline: { events: [{ id: 'event', ...event, divides: true }] } }),
    ...(claims.length > 0 && { annotatedBy: 'A test', annotatedOn: '2026-01-01' }),
  };
}

function fieldsOf(
  { siglum, date, stance, title, source, holds = [], reports = [], isExamined = false }: EdgeArticle,
  { claims, event }: Edge,
) {
  const positionsOf = (
    voice: string,
    stances: readonly (string | null)[],
    quote: (number: number) => string,
  ) =>
    stances.flatMap((of, index) =>
      of
        ? [
            {
              proposition: `claim-${index + 1}`,
              voice,
              stance: of,
              gist: `${claims[index]}, or so it is held.`,
              evidence: [{ exact: quote(index + 1) }],
            },
          ]
        : [],
    );
  return {
    title,
    siglum,
    source: { name: source, kind: 'OpinionNewsArticle', basis: 'Made up for a test.' },
    date: { value: date, basis: 'stated: made up for a test.' },
    stance: {
      label: stance,
      summary: 'Made up for a test.',
      evidence: [{ exact: 'We have read all of it' }, { exact: 'we have slept on it' }],
    },
    topics: ['all'],
    rights: 'Made up for a test; free to use.',
    ...(event &&
      (date.endsWith('~') || date > event.date) && {
        events: [{ event: 'event', exact: 'we have slept on it' }],
      }),
    ...(reports.some((of) => of) && { voices: [{ name: 'The mayor', speaks: 'paraphrased' }] }),
    positions: [
      ...positionsOf('author', holds, (number) => held(siglum, number)),
      ...positionsOf('The mayor', reports, reported),
    ],
    ...(isExamined && {
      examined: [
        {
          proposition: 'claim-1',
          why: 'Made up for a test.',
          evidence: [{ exact: 'we have slept on it' }],
        },
      ],
    }),
  };
}
