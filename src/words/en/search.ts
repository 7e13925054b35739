import { countInWords, formatNumber } from './format.ts';

// The page

export const title = 'Search';
export const description =
  'Search the articles for a word, by topic, claim, source, stance or year: what each says, passage by passage, and which are silent.';

export const field = 'Words in the articles';
export const submit = 'Search';
export const keys = 'Arrow keys walk the results, Escape clears.';

export const narrowedTo = <Part>(values: Part) => ['Narrowed to: ', values];
export const clearFilters = 'Clear the filters';

export const searching = 'Searching …';
export const slow =
  'The line is slow. The search goes on by itself; the topics and the articles below are here already.';
export const tryAgain = 'Try again';

/** The heading of what was found, before its count is known. */
export const found = 'Found';
export const aboutLines =
  'The number before a line opens its passage. Beneath it stands whose position or wording the editors have marked there.';
export const order = 'Order';
export const byRelevance = 'by relevance';
export const newestFirst = 'newest first';
export const showMore = 'Show more articles';
export const moreLost = 'The next articles did not come. Try again.';

export const silent = 'Silent';

export const byDossier = 'By dossier';
export const byTopic = 'By topic';

// Notices

export const needsScript = <Part>(strong: (text: string) => Part) => [
  strong('Search needs JavaScript'),
  ', which is off or was blocked here. The topics and the articles below work without it.',
];

export const addressDamaged = <Part>(strong: (text: string) => Part) => [
  strong('The address was damaged'),
  ': a part of its query could not be read. Correct the words above.',
];

export const queryCut = <Part>(length: number, strong: (text: string) => Part) => [
  strong('The query was too long'),
  `: its first ${formatNumber(length)} characters were searched.`,
];

// Faults

/** What kept a search from answering, and what to do next. */
export const faults = {
  lost: {
    heading: 'The search could not be loaded',
    text: 'A part of its index did not come: the connection may be down. Your words are still in the address.',
  },
  missing: {
    heading: 'This copy of the site lacks its index',
    text: 'It was put up without a part of it, so trying again may not help. The topics and the articles below work without it.',
  },
  unable: {
    heading: 'This browser can’t search here',
    text: 'The search needs WebAssembly, which is missing or was blocked. The topics and the articles below work without it; inside an article, the browser’s own search finds words.',
  },
  stale: {
    heading: 'The site has changed since this page was loaded',
    text: 'Its index is newer than the page. Loading the page again mends that; your words are in the address.',
  },
};

// Filters

export const narrow = 'Narrow to articles by topic, claim, source, stance, year, kind';
export const aboutNumbers = 'The numbers count articles.';

/** What each filter is called. */
export const filterLabels = {
  dossier: 'Dossier',
  topic: 'Topic',
  proposition: 'Claim taken up',
  source: 'Source',
  stance: 'Stance',
  year: 'Year',
  kind: 'Kind of source',
};

/** A topic or a claim that is called as one of another dossier is. */
export const withDossier = (label: string, dossier: string) => `${label} (${dossier})`;

/** A year of which some articles are in doubt. */
export const yearInDoubt = (year: number, uncertain: number) =>
  `${year}, ${countInWords(uncertain)} uncertain`;
