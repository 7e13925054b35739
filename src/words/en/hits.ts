// The words of the bar that leads from hit to hit in the texts that a search or a topic opened. They use no
// other words, since articles' pages would have to load those too.

export const bar = 'Words that were searched for';
export const previous = '‹ Previous';
export const next = 'Next ›';
export const closeSign = '×';
export const close = 'Close, and stop highlighting';

/** How many hits there are, while the reader is at none. */
export const count = (hits: number) => (hits === 1 ? '1 match' : `${hits} matches`);
/** At which hit the reader is, and in which passage: "Match 3 of 12, in C 3". */
export const place = (at: number, hits: number, passage: string) => `Match ${at} of ${hits}, in ${passage}`;
/** A title that has a hit: "C title". */
export const title = (siglum: string) => `${siglum} title`.trim();
