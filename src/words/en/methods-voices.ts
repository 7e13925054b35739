import type { Method } from './methods.ts';

/** How words are counted for voices. */
export const aboutVoices: readonly string[] = [
  'Every word of an article is counted once, under the first of these that fits. It is the author’s if it is in a passage that the editors have marked as showing the author’s own position. It is quoted if it is part of a long quotation, such as one from another article. It is somebody else’s if it is in a marked passage that shows the position of a voice that the author cites. All other words show no position.',
  'Where a voice speaks via another, such as a president whom a newspaper quotes, its words are counted once: for the one who holds the position. Where marked quotes overlap, a word is counted for the voice with the shorter quote. In a long quotation, words that show nobody else’s position are counted for the source of the quotation.',
  'These figures rest on which quotes the editors chose. A short quote can stand for a long passage, and words that show no position may be somebody’s too. The figures tell how much room positions have, not how fairly they are shown. In a text of a few hundred words, a single sentence can account for several percent.',
];

/** How voices belong to countries and bodies. */
export const aboutAffiliations: readonly string[] = [
  'The editors say for which country or body a voice speaks, and each voice belongs to one. A country or body can be listed though nobody speaks for it, so that its absence shows. Voices for which no country or body is named have a row of their own, if there are any. With the author’s words and those that show no position, the words add up to the article’s length.',
  'A voice can be heard and still have no word in this count. Its words may all be counted for another voice, whose quote overlaps or who is quoted at length, or they may show no position. The table then has “0*”. A plain 0 means that nobody from there is heard in the article.',
];

/** How it is counted who is heard, as the page of methods explains it. */
export const VOICES_METHOD: Method = {
  id: 'voices',
  heading: 'Whose words make up an article',
  paragraphs: [...aboutVoices, ...aboutAffiliations],
};
