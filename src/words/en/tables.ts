// The tables for spreadsheets.

export const NAMES_COLUMNS = [
  'referent',
  'expression',
  'as written',
  'siglum',
  'article',
  'source',
  'count',
  'own words',
  'reported',
  'quoted',
];
export const yesOrNo = (is: boolean) => (is ? 'yes' : 'no');

export const DISTINCTIVE_COLUMNS = [
  'siglum',
  'article',
  'against',
  'scope',
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

export const EVENTS_COLUMNS = [
  'event',
  'date',
  'words',
  'siglum',
  'article',
  'relation',
  'probably',
  'quote',
  'passage',
];

export const SPEAKERS_COLUMNS = [
  'siglum',
  'article',
  'source',
  'voice',
  'via',
  'affiliation',
  'kind',
  'count',
  'unit',
  'percent',
  'passages',
];
