import { daysOf, possibleDays } from '../text/edtf-date.ts';
import type { ArticleView, DossierView, EventView, MentionView, QuoteView } from './views.ts';

/**
 * How an article relates to an event. It `mentions` it; it was written `before` it and could not know of it;
 * it was written `after` it and doesn't mention it; or the dates don't tell (`unknown`).
 */
export type Relation =
  | { kind: 'mentions'; quotes: QuoteView[] }
  | { kind: 'before' }
  /** `through` is the later event that shows it, where the article's own date doesn't. */
  | { kind: 'after'; through: EventView | null }
  /**
   * `because` is what leaves it open: a date of which one end is not known, or two dates that overlap.
   * `probably` is what the dates say if they are taken as they are written.
   */
  | {
      kind: 'unknown';
      because: 'article' | 'event' | 'both' | 'overlap';
      probably: 'before' | 'after' | null;
    };

/** The kinds of relations, in the order in which pages list them. */
export const RELATIONS = ['mentions', 'before', 'after', 'unknown'] as const;

/** An event, and how each article of the dossier relates to it. */
export interface EventOnClock {
  event: EventView;
  relations: { article: ArticleView; relation: Relation }[];
}

/** An article, and the events that it could not know of. */
export interface ArticleOnClock {
  article: ArticleView;
  /** The first day on which it can have been written, by its date and by what it mentions. */
  earliest: string | null;
  /** The events that happened after it was written, in the order of their days. */
  couldNotKnow: EventView[];
  /** How many events it mentions. */
  mentions: number;
  /** How many events may have happened before or after it was written. */
  open: number;
}

/** When things happened, and when each article was written. */
export interface TwoClocks {
  events: EventOnClock[];
  articles: ArticleOnClock[];
}

const derived = new WeakMap<DossierView, TwoClocks>();

/** Derives how the articles of a dossier relate to the events that they mention; once for each dossier. */
export function deriveTwoClocks(dossier: DossierView): TwoClocks {
  const known = derived.get(dossier) ?? derive(dossier);
  derived.set(dossier, known);
  return known;
}

function derive({ events, articles }: DossierView): TwoClocks {
  const onClock = events.map((event) => ({
    event,
    relations: articles.map((article) => ({ article, relation: relate(article, event) })),
  }));
  return {
    events: onClock,
    articles: articles.map((article) => {
      const withKind = (kind: Relation['kind']) =>
        onClock
          .filter(({ relations }) =>
            relations.some((each) => each.article === article && each.relation.kind === kind),
          )
          .map(({ event }) => event);
      return {
        article,
        earliest: writtenSince(article).day,
        couldNotKnow: withKind('before'),
        mentions: withKind('mentions').length,
        open: withKind('unknown').length,
      };
    }),
  };
}

/** Tells how an article relates to an event. */
export function relate(
  article: Pick<ArticleView, 'date' | 'mentions'>,
  event: Pick<EventView, 'id' | 'value'>,
): Relation {
  const quotes = article.mentions
    .filter((mention) => mention.event.id === event.id)
    .map(({ quote }) => quote);
  if (quotes.length > 0) return { kind: 'mentions', quotes };
  const [written, happened] = [possibleDays(article.date.value), possibleDays(event.value)];
  if (written.latest !== null && happened.earliest !== null && written.latest < happened.earliest)
    return { kind: 'before' };
  if (happened.latest !== null) {
    if (written.earliest !== null && written.earliest > happened.latest)
      return { kind: 'after', through: null };
    const since = writtenSince(article);
    if (since.day !== null && since.day > happened.latest) return { kind: 'after', through: since.event };
  }
  return {
    kind: 'unknown',
    because: whatIsOpen(isVague(written), isVague(happened)),
    probably: compareAsWritten(article.date.value, event.value),
  };
}

const isVague = ({ earliest, latest }: ReturnType<typeof possibleDays>) =>
  earliest === null || latest === null;

function whatIsOpen(
  isArticleVague: boolean,
  isEventVague: boolean,
): 'article' | 'event' | 'both' | 'overlap' {
  if (isArticleVague) return isEventVague ? 'both' : 'article';
  return isEventVague ? 'event' : 'overlap';
}

/** Compares the days that two dates name, however certain these are. */
function compareAsWritten(article: string, event: string): 'before' | 'after' | null {
  const [written, happened] = [daysOf(article), daysOf(event)];
  if (written.last < happened.first) return 'before';
  return written.first > happened.last ? 'after' : null;
}

/**
 * Returns the first day on which an article can have been written. It can't have been written before the
 * first day of an event that it mentions; `event` is that event, or `null` if the day is of its own date.
 */
function writtenSince({ date, mentions }: Pick<ArticleView, 'date' | 'mentions'>): {
  day: string | null;
  event: EventView | null;
} {
  const own = { day: possibleDays(date.value).earliest, event: null };
  return mentions
    .map(({ event }: MentionView) => ({ day: possibleDays(event.value).earliest, event }))
    .reduce<{ day: string | null; event: EventView | null }>(
      (latest, each) => ((each.day ?? '') > (latest.day ?? '') ? each : latest),
      own,
    );
}

/**
 * Returns the event by which readers are told that an article is of before it: the first that divides the
 * articles or, if none of these came later, the first of all that it could not know of.
 */
export function firstUnknowable(dossier: DossierView, article: ArticleView): EventView | null {
  const { couldNotKnow = [] } =
    deriveTwoClocks(dossier).articles.find((each) => each.article === article) ?? {};
  return couldNotKnow.find(({ isDividing }) => isDividing) ?? couldNotKnow[0] ?? null;
}
