import type { Method } from './methods.ts';

/** How the timeline tells what an article could not know, as the page of methods explains it. */
export const TIME_METHOD: Method = {
  id: 'time',
  heading: 'Timeline: when things happened, and when articles were written',
  paragraphs: [
    'The editors mark the words with which an article mentions an event as something that has happened. An article that only expects or demands it does not mention it. Each event is listed with its date and, if no article states the date, with how it is known.',
    'Dates are written in the Extended Date/Time Format (EDTF, part of ISO 8601-2). Each has an earliest and a latest possible day: September 2025 is from the 1st to the 30th. If a date is approximate or uncertain, neither day is known, since nobody can say how far off it is. Where a period has no known beginning or end, that day is not known either.',
    'An article could not know of an event if its latest possible day is before the event’s earliest. It was written after an event that it mentions, and so after everything that ended before that event began. In all other cases the dates don’t tell for certain. If the dates do not overlap, but at least one is an estimate, the page says “probably”. Otherwise it says that it can’t be told.',
    'The list has only events that at least one article mentions, so it is not a history of the period. An author who wrote after an event did not necessarily know of it, and leaving an event out is not the same as hiding it.',
    'In the picture, time runs down. Years in which nothing is marked are cut out, and a year with more rows takes more room, so distances show the order and not the length of time.',
  ],
};
