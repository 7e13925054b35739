import type { Method } from './methods.ts';

/** How the timeline tells what an article could not know, as the page of methods explains it. */
export const TIME_METHOD: Method = {
  id: 'time',
  heading: 'Timeline: when things happened, and when articles were written',
  paragraphs: [
    'The editors mark the words with which an article mentions an event as something that has happened. An article that only expects or demands it does not mention it. Each event has its date, and how the date is known if no article states it.',
    'Dates are written in the Extended Date/Time Format (EDTF, part of ISO 8601-2). Each has an earliest and a latest possible day: September 2025 is from the 1st to the 30th. If a date is approximate or uncertain, neither day is known, since nobody can say how far off it is. Where a period has no known beginning or end, that day is not known either.',
    'An article could not know of an event if its latest possible day is before the event’s earliest. It was written after an event that it mentions, and so after everything that ended before that event began. In all other cases the dates don’t tell for certain. If they are apart, but at least one is an estimate, the page says “probably”. Otherwise it says that it can’t be told.',
    'The list has only events that at least one article mentions, so it is no history of the time. To have been written after an event does not mean to have known of it, and not to mention an event does not mean to hide it.',
    'In the picture, time runs down. Years in which nothing is marked are cut out, and a year with more rows takes more room, so distances show the order and not the length of time.',
  ],
};
