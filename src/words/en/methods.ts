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
  'How everything is counted that the pages show in numbers and pictures: each method in plain words, with its source and what it can’t show.';
/** Where the rest is explained. */
export const elsewhere = <Part>(link: (text: string) => Part) => [
  'How stances, positions and notes are made, and who reads them, is on the ',
  link('page about the site'),
  '. The same facts as in the pictures are in tables below them, in files for spreadsheets (CSV) and in the data.',
];
export const contents = 'On this page';

/** How claims are put in order, and who stands apart. */
export const ORDER_METHOD: Method = {
  id: 'disputed',
  heading: 'The most disputed claims, and who stands apart',
  paragraphs: [
    'A claim comes first if one author agrees with it and another disagrees. After that counts how many authors agree or disagree, then how many do so partly, then how many leave it open. If that is the same, the claim comes first whose positions rest on fewer quotes. Only authors count, never the people whom they cite. The editors can name another claim as the sharpest of a set, and give the reason.',
    'The article that stands apart is the one whose author’s position differs from that of another author on the most claims. If two articles have as many, none is named.',
    'What this can’t show: how much a claim matters. The editors chose the claims, and with other claims another article might stand apart.',
  ],
};
