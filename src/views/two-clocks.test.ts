import { describe, expect, it } from 'vitest';
import { deriveTwoClocks, firstUnknowable } from './two-clocks.ts';
import { articleOf, found, makeDossier } from './view.fixture.ts';
import type { DossierView, EventView } from './views.ts';

type Events = NonNullable<Parameters<typeof makeDossier>[0]['events']>;

const event = (id: string, date: string, divides = false): Events[number] => ({
  id,
  date,
  words: `It is ${id}`,
  divides,
});

/** Makes a dossier of one article, A, that mentions some of the events. */
function dated(date: string, events: Events, ...mentioned: string[]): DossierView {
  return makeDossier({
    events,
    articles: {
      A: {
        passages: ['The port', ...mentioned.map((id) => `They speak of ${id}.`)],
        fields: {
          date: { value: date, basis: 'stated: in the byline.' },
          events: mentioned.map((id) => ({ event: id, exact: `speak of ${id}` })),
        },
      },
    },
  });
}

/** Returns how article A relates to an event. */
const relationTo = (dossier: DossierView, id: string) =>
  found(deriveTwoClocks(dossier).events.find((each) => each.event.id === id)).relations[0]?.relation;

describe('how an article relates to an event that it does not mention', () => {
  it.each([
    ['2022-01-29', '2022-02-24', { kind: 'before' }],
    ['2022-01', '2022-02', { kind: 'before' }],
    ['../2022-01', '2022-02/..', { kind: 'before' }],
    ['2022-02-25', '2022-02-24', { kind: 'after' }],
    ['2025', '199X', { kind: 'after' }],
    ['2022-02-24', '2022-02-24', { kind: 'unknown', probably: null }],
    ['2022-02', '2022-02-24', { kind: 'unknown', probably: null }],
    ['2022-12~', '2025-08-15', { kind: 'unknown', probably: 'before' }],
    ['2025?', '2022-02-24', { kind: 'unknown', probably: 'after' }],
    ['2022-01-29', '2025-08~', { kind: 'unknown', probably: 'before' }],
    ['2022/..', '2025', { kind: 'unknown', probably: null }],
    ['2022/..', '2021~', { kind: 'unknown', probably: 'after' }],
    ['2022-01-29', '/2022-02-24', { kind: 'unknown', probably: null }],
    ['2022-01-29', '2022-02~/..', { kind: 'unknown', probably: 'before' }],
  ])('is told only by days that are certain: %s and %s', (written, happened, relation) => {
    expect(relationTo(dated(written, [event('storm', happened)]), 'storm')).toEqual(relation);
  });

  it('is after it if the article mentions another that began after it ended, whatever its own date', () => {
    const events = [event('flood', '2008'), event('storm', '2022-02-24'), event('thaw', '2022-03/2025')];
    const dossier = dated('2025~', events, 'storm');
    expect(relationTo(dossier, 'flood')).toEqual({ kind: 'after' });
    expect(relationTo(dossier, 'thaw')).toEqual({ kind: 'unknown', probably: null });
  });

  it('is not told by a mentioned event without a certain first day', () => {
    const dossier = dated('2025~', [event('flood', '2008'), event('storm', '2022~')], 'storm');
    expect(relationTo(dossier, 'flood')).toEqual({ kind: 'unknown', probably: 'after' });
  });
});

describe('an event that an article mentions', () => {
  it('has its quotes in the order of the text, whatever the dates say', () => {
    const dossier = makeDossier({
      events: [event('storm', '2022~')],
      articles: {
        A: {
          passages: ['The port', 'A storm came.', 'Before the storm, all was well.'],
          fields: {
            events: [
              { event: 'storm', exact: 'Before the storm' },
              { event: 'storm', exact: 'A storm came' },
            ],
          },
        },
      },
    });
    const relation = relationTo(dossier, 'storm');
    expect(relation?.kind === 'mentions' && relation.quotes.map(({ exact }) => exact)).toEqual([
      'A storm came',
      'Before the storm',
    ]);
  });
});

describe('what an article could not know', () => {
  const EVENTS = [
    event('thaw', '2025'),
    event('flood', '2008'),
    event('storm', '2022-02-24', true),
    event('vote', '2022-02-01'),
  ];

  it('are the events that happened certainly later, in the order of their days', () => {
    const [article] = deriveTwoClocks(dated('2022-01-29', EVENTS)).articles;
    expect(article?.couldNotKnow.map(({ id }) => id)).toEqual(['vote', 'storm', 'thaw']);
    expect(article?.open).toEqual({ before: [], after: [], untold: [] });
  });

  it('is nothing if the date is an estimate, and then the events are listed by what is probable', () => {
    const [article] = deriveTwoClocks(dated('2022-02~', EVENTS)).articles;
    expect(article?.couldNotKnow).toEqual([]);
    const ids = (events: EventView[] = []) => events.map(({ id }) => id);
    expect(ids(article?.open.before)).toEqual(['thaw']);
    expect(ids(article?.open.after)).toEqual(['flood']);
    expect(ids(article?.open.untold)).toEqual(['vote', 'storm']);
  });

  it('comes with how the article relates to each event that divides the articles, and to no other', () => {
    const [article] = deriveTwoClocks(dated('2022-01-29', EVENTS)).articles;
    expect(article?.dividing.map(({ event: { id }, relation }) => [id, relation.kind])).toEqual([
      ['storm', 'before'],
    ]);
  });

  it('is told by the first event that divides the articles', () => {
    const dossier = dated('2022-01-29', EVENTS);
    expect(firstUnknowable(dossier, articleOf(dossier, 'A'))?.id).toBe('storm');
  });

  it('is told by the first event of all if none that divides the articles came later', () => {
    const dossier = dated('2023', EVENTS);
    expect(firstUnknowable(dossier, articleOf(dossier, 'A'))?.id).toBe('thaw');
  });

  it('is not told where it is nothing', () => {
    const dossier = dated('2022-01~', EVENTS);
    expect(firstUnknowable(dossier, articleOf(dossier, 'A'))).toBeNull();
  });
});

describe('the first day on which an article can have been written', () => {
  const EVENTS = [event('flood', '2008'), event('storm', '2022-02-24'), event('thaw', '2025-06')];

  it.each([
    ['2022~', ['storm'], '2022-02-24', 'storm'],
    ['2022~', ['flood', 'storm'], '2022-02-24', null],
    ['2025-09', ['storm', 'thaw'], '2025-09-01', null],
    ['2025', ['thaw'], '2025-06-01', null],
    ['2022~', [], null, null],
  ])(
    'of %s that mentions %s is the latest that is certain, and an event shows it if that tells more',
    (date, mentioned, earliest, since) => {
      const [article] = deriveTwoClocks(dated(date, EVENTS, ...mentioned)).articles;
      expect(article?.earliest).toBe(earliest);
      expect(article?.since?.id ?? null).toBe(since);
    },
  );
});
