import { onceFor } from '../text/once-for.ts';
import { isBefore, possibleDays } from '../text/edtf-date.ts';
import type { ArticleView, DossierView, EventView, MentionView, QuoteView } from './views.ts';

/** Words that mention an event, and who says so, if that differs from the dossier's other labels. */
type MentionQuote = QuoteView & Pick<MentionView, 'made'>;

/**
 * How an article relates to an event. It `mentions` it; it was written `before` it and could not know of it;
 * it was written `after` it and doesn't mention it; or the dates don't tell (`unknown`). `probably` is then
 * what they say if they are taken as they are written, though they are estimates.
 */
type Relation =
  | { kind: 'mentions'; quotes: MentionQuote[] }
  | { kind: 'before' }
  | { kind: 'after' }
  | { kind: 'unknown'; probably: 'before' | 'after' | null };

/** An event, and how each article of the dossier relates to it. */
export interface EventOnClock {
  event: EventView;
  relations: { article: ArticleView; relation: Relation }[];
}

/** An event, and how one article relates to it. */
interface RelatedEvent {
  event: EventView;
  relation: Relation;
}

/** An article, and the events that it could not know of. */
export interface ArticleOnClock {
  article: ArticleView;
  /** The first day on which it can have been written, by its date and by what it mentions. */
  earliest: string | null;
  /** The event that shows this day, if the article is known only by it to be of after another event. */
  since: EventView | null;
  /** The events that happened after it was written, in the order of their days. */
  couldNotKnow: EventView[];
  /** How it relates to each event that divides the articles. */
  dividing: RelatedEvent[];
  /** The events that may have happened before or after it was written, by what is probable of the article. */
  open: Record<'before' | 'after' | 'untold', EventView[]>;
}

/** When things happened, and when each article was written. */
export interface TwoClocks {
  events: EventOnClock[];
  articles: ArticleOnClock[];
}

/** Derives how the articles of a dossier relate to the events that they mention. */
export const deriveTwoClocks = onceFor(derive);

function derive({ events, articles }: DossierView): TwoClocks {
  const onClock = events.map((event) => ({
    event,
    relations: articles.map((article) => ({ article, relation: relate(article, event) })),
  }));
  return {
    events: onClock,
    articles: articles.map((article) => {
      const related = onClock.flatMap(({ event, relations }) =>
        relations.filter((each) => each.article === article).map(({ relation }) => ({ event, relation })),
      );
      const openEvents = (probably: 'before' | 'after' | null) =>
        related
          .filter(({ relation }) => relation.kind === 'unknown' && relation.probably === probably)
          .map(({ event }) => event);
      const own = possibleDays(article.date.value).earliest;
      const { earliest, since } = writtenSince(article);
      const isShownBySince = ({ event, relation }: RelatedEvent) =>
        relation.kind === 'after' && !isEarlier(possibleDays(event.value).latest, own);
      return {
        article,
        earliest,
        since: related.some(isShownBySince) ? since : null,
        couldNotKnow: related.filter(({ relation }) => relation.kind === 'before').map(({ event }) => event),
        dividing: related.filter(({ event }) => event.isDividing),
        open: { before: openEvents('before'), after: openEvents('after'), untold: openEvents(null) },
      };
    }),
  };
}

/** Tells how an article relates to an event. */
function relate(
  article: Pick<ArticleView, 'date' | 'mentions'>,
  event: Pick<EventView, 'id' | 'value'>,
): Relation {
  const quotes = article.mentions
    .filter((mention) => mention.event.id === event.id)
    .map(({ quote, made }) => ({ ...quote, made }));
  if (quotes.length > 0) return { kind: 'mentions', quotes };
  const [written, happened] = [possibleDays(article.date.value), possibleDays(event.value)];
  if (isEarlier(written.latest, happened.earliest)) return { kind: 'before' };
  if (isEarlier(happened.latest, writtenSince(article).earliest)) return { kind: 'after' };
  return { kind: 'unknown', probably: compareAsWritten(article.date.value, event.value) };
}

/** Checks whether a day is before another; not if one of them is not known. */
function isEarlier(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one < other;
}

/** Compares the days that two dates name, even if these are estimates; an open or unknown end names none. */
function compareAsWritten(article: string, event: string): 'before' | 'after' | null {
  if (isBefore(article, event)) return 'before';
  return isBefore(event, article) ? 'after' : null;
}

/**
 * Returns the first day on which an article can have been written. It can't have been written before the
 * first day of an event that it mentions.
 */
function writtenSince({
  date,
  mentions,
}: Pick<ArticleView, 'date' | 'mentions'>): Pick<ArticleOnClock, 'earliest' | 'since'> {
  const own = { earliest: possibleDays(date.value).earliest, since: null };
  return mentions
    .map(({ event }) => ({ earliest: possibleDays(event.value).earliest, since: event }))
    .reduce<Pick<ArticleOnClock, 'earliest' | 'since'>>(
      (latest, each) => ((each.earliest ?? '') > (latest.earliest ?? '') ? each : latest),
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
