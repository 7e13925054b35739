import type { DossierFrontmatter } from '../../schemas/dossier.ts';
import { possibleDays } from '../../text/edtf-date.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { allOf, type Located, type LocatedArticle } from '../located.ts';
import { problem, type Problem } from '../problem.ts';
import { checkQuotes } from './check-quote.ts';

/** Checks that some article mentions each event of a dossier. */
export function checkEvents(
  dossier: Located<DossierFrontmatter>,
  articles: readonly LocatedArticle[],
): Problem[] {
  const events = dossier.data.timeline?.events ?? [];
  const ids = events.flatMap((event) => event?.id ?? []);
  // A mention that can't be read may be of any event.
  const named = allOf(
    articles.flatMap(({ data }) => data.events?.map((mention) => mention?.event) ?? [undefined]),
  );
  if (!named) return [];
  // A misspelled id is one problem: the event that was meant should not count as unmentioned too.
  const mentioned = new Set(named.map((id) => nearestName(id, ids)));
  return events.flatMap((event, index) =>
    event?.id === undefined || mentioned.has(event.id)
      ? []
      : [problem(dossier.placeOf(['timeline', 'events', index, 'id']), 'event-unmentioned', event.id)],
  );
}

/**
 * Checks where an article mentions events: each must be defined, must not have happened after the article was
 * written, and must be mentioned by words that are in the article.
 */
export function checkMentions(
  article: LocatedArticle,
  dossier: Located<DossierFrontmatter> | null,
): Problem[] {
  const mentions = article.data.events ?? [];
  // If the list can't be read, a mention may be of any of its events.
  const ids = dossier?.isWritten(['timeline'])
    ? allOf(dossier.data.timeline?.events?.map((event) => event?.id))
    : [];
  return [
    ...mentions.flatMap((mention, index) => {
      const id = mention?.event;
      if (id === undefined || !dossier || !ids) return [];
      const at = ids.indexOf(id);
      return at === -1
        ? [
            problem(
              article.placeOf(['events', index, 'event']),
              'event-unknown',
              id,
              ids,
              nearestName(id, ids),
            ),
          ]
        : checkOrder(article, index, dossier, at);
    }),
    ...checkQuotes(article, mentions, ['events'], (index) => mentions[index]?.event),
  ];
}

/** Checks that an event that an article mentions can have happened before the article was written. */
function checkOrder(
  article: LocatedArticle,
  index: number,
  dossier: Located<DossierFrontmatter>,
  at: number,
): Problem[] {
  const event = dossier.data.timeline?.events?.[at];
  const value = article.data.date?.value;
  if (event?.id === undefined || event.date === undefined || value === undefined) return [];
  const { earliest } = possibleDays(event.date);
  const { latest } = possibleDays(value);
  if (earliest === null || latest === null || latest >= earliest) return [];
  const { file, line } = dossier.placeOf(['timeline', 'events', at, 'date']);
  return [
    problem(
      article.placeOf(['events', index, 'event']),
      'event-too-late',
      event.id,
      { earliest, at: `${file}:${line}` },
      { latest, line: article.placeOf(['date', 'value']).line },
    ),
  ];
}
