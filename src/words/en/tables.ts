// The tables for spreadsheets.

export const NAMES_COLUMNS = [
  'referent',
  'expression',
  'as written',
  'article',
  'source',
  'count',
  'own words',
  'reported',
  'quoted',
];
export const yesOrNo = (is: boolean) => (is ? 'yes' : 'no');

export const DISTINCTIVE_COLUMNS = [
  'article',
  'against',
  'words compared',
  'word',
  'count',
  'per 1000',
  'count there',
  'per 1000 there',
  'z',
];
export const SCOPES: Readonly<Record<'all' | 'own', string>> = {
  all: 'all',
  own: 'without quoted and reported',
};
