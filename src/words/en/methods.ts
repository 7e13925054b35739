import { SITE_NAME } from './terms.ts';

/** A method, as the page of methods explains it. */
export interface Method {
  /** Its fragment on the page of methods. */
  id: string;
  heading: string;
  paragraphs: readonly string[];
}

export const title = 'Methods';
export const description = `How ${SITE_NAME} counts and finds what its pages and pictures show, with the source of each method and what it can’t show.`;
export const lede =
  'How the numbers and pictures of this site are made: each method in plain words, with its source and its limits.';
/** Where the rest is explained. */
export const elsewhere = <Part>(link: (text: string) => Part) => [
  'How stances, positions and notes are made is explained under ',
  link('About'),
  '. Tables below the pictures have the same facts, as have files for spreadsheets (CSV) and the data.',
];
/** The link to the page about the site, above the heading. */
export const about = 'About';
export const contents = 'On this page';

/** How claims are put in order, and who stands apart. */
export const ORDER_METHOD: Method = {
  id: 'disputed',
  heading: 'The most disputed claims, and who stands apart',
  paragraphs: [
    'Claims with which one author agrees and another disagrees come first. Among these, the more authors agree or disagree, the earlier a claim comes; in a tie, the number who partly agree decides, then the number who leave it open, then the smaller number of quotes. Only authors count, never the people whom they cite. The editors can name another claim as the sharpest of a set, and give the reason.',
    'The article that stands apart is the one whose author differs most often from other authors: on each claim, every author who takes another position counts once. If two tie, none is named.',
    'What this can’t show: how much a claim matters. The editors chose the claims, and with other claims another article might stand apart.',
  ],
};
