import { TAKES_NO_SIDE } from '../schemas/article.ts';
import { daysOf, isVague, readEdtfDate } from '../text/edtf-date.ts';
import { stanceInWords } from '../words/en/terms.ts';
import type { ArticleView, DossierView } from './views.ts';

/** An article on the timeline. */
export interface TimelineEntry {
  siglum: string;
  key: string;
  /** The source's name, and its short form for where that is too long. */
  source: string;
  sourceShort: string;
  url: string;
  /** Its date in words. */
  date: string;
  /** The first and the last day that the date covers, as ISO 8601. */
  first: string;
  last: string;
  isApproximate: boolean;
}

/** The articles with one stance. */
export interface TimelineRow {
  /** The stance as readers see it. */
  stance: string;
  /** Whether the stance is on the dossier's scale; an article that takes no side stands off it. */
  isOnScale: boolean;
  entries: TimelineEntry[];
}

/** When the articles of a dossier were published, and where their authors stand. */
export interface Timeline {
  /** The stances from the top down: the scale from its end to its beginning, then off it. */
  rows: TimelineRow[];
  /** The events that divide the articles, in the order of their days (ISO 8601). */
  events: { day: string; date: string; words: string }[];
}

/** Derives when and where the articles of a dossier stand. */
export function deriveTimeline({
  articles,
  stances,
  events,
}: Pick<DossierView, 'articles' | 'stances' | 'events'>): Timeline {
  const toRow = (label: string, words: string, isOnScale: boolean): TimelineRow => ({
    stance: words,
    isOnScale,
    entries: articles.filter(({ stance }) => stance.label === label).map(toEntry),
  });
  const offScale = toRow(TAKES_NO_SIDE, stanceInWords(TAKES_NO_SIDE), false);
  return {
    rows: [
      ...stances.toReversed().map(({ label, words }) => toRow(label, words, true)),
      ...(offScale.entries.length > 0 ? [offScale] : []),
    ],
    events: events
      .filter(({ isDividing }) => isDividing)
      .map(({ value, date, words }) => ({ day: value, date, words })),
  };
}

function toEntry({ siglum, key, source, sourceShort, url, date }: ArticleView): TimelineEntry {
  return {
    siglum,
    key,
    source: source.name,
    sourceShort,
    url,
    date: date.words,
    ...daysOf(date.value),
    isApproximate: isVague(readEdtfDate(date.value)),
  };
}
