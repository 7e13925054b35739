import { countInWords, formatNumber, joinParts } from './format.ts';

// The page

export const title = 'Search';
export const description =
  'Search the articles for a word, or filter them by topic, claim, source, stance or year; see what each says, passage by passage, and which have no match.';

export const field = 'Search the articles';
export const submit = 'Search';
export const keys = 'Arrow keys move through the results; Escape clears the search.';

export const narrowedTo = <Part>(values: Part) => ['Filters: ', values];
export const clearFilters = 'Clear filters';

export const searching = 'Searching …';
export const slow =
  'The connection is slow. The search continues by itself; meanwhile, the topics and articles below work.';
export const tryAgain = 'Try again';

export const skipToResults = 'Skip to results';
/** The heading of what was found, before its count is known. */
export const found = 'Results';
export const aboutLines =
  'Select a number to open its passage. Where the editors have marked a passage, the line below it says whose view it is.';
export const order = 'Sort';
export const byRelevance = 'best match first';
export const newestFirst = 'newest first';
export const sides = 'Lines by';
export const byArticle = 'article';
export const byWordsBefore = 'words before';
export const byWordsAfter = 'words after';
export const showMore = 'Show more articles';
export const moreLost = 'The next articles could not be loaded. Try again.';

export const silent = 'Other articles';

export const byDossier = 'By collection';
export const byTopic = 'By topic';

// Notices

export const needsScript = <Part>(strong: (text: string) => Part) => [
  strong('Search needs JavaScript'),
  ', which is off or was blocked here. The topics and the articles below work without it. Any words you searched for are still in this page’s address.',
];
/** @param comparisons a link to the comparison of all articles, for each dossier */
export const searchTexts = <Part>(comparisons: readonly Part[]) => [
  'To find words without JavaScript, use your browser’s own search on the page of all articles side by side: ',
  ...joinParts(comparisons, '; '),
  '.',
];

export const addressDamaged = <Part>(strong: (text: string) => Part) => [
  strong('The address was damaged'),
  ': part of it could not be read. Correct the words above.',
];

export const queryCut = <Part>(length: number, strong: (text: string) => Part) => [
  strong('The search was too long'),
  `: only the first ${formatNumber(length)} characters were used.`,
];

// Faults

/** What kept a search from answering, and what to do next. */
export const faults = {
  lost: {
    heading: 'The search could not be loaded',
    text: 'Part of it did not arrive; the connection may be down. Your words are still in the page’s address.',
  },
  missing: {
    heading: 'The search is missing from this copy of the site',
    text: 'Part of it was not published, so trying again may not help. The topics and the articles below work without it.',
  },
  unable: {
    heading: 'This browser can’t search here',
    text: 'The search needs WebAssembly, which is missing or was blocked. The topics and the articles below work without it; inside an article, you can find words with the browser’s own search.',
  },
  stale: {
    heading: 'The site has changed since this page was loaded',
    text: 'Reload the page to search again; your words are still in its address.',
  },
};

// Filters

/** @param wide wraps what a phone leaves out */
export const narrow = <Part>(wide: (text: string) => Part) => [
  'Filter articles',
  wide(' by topic, claim, source, stance, year or kind'),
];
export const aboutNumbers = 'Numbers show how many articles match.';
export const showUnmatched = 'Show filters with no matches';

/** What each filter is called. */
export const filterLabels = {
  dossier: 'Collection',
  topic: 'Topic',
  proposition: 'Claim discussed',
  source: 'Source',
  stance: 'Stance',
  year: 'Year',
  kind: 'Kind of article',
};

/** A topic or a claim that is called as one of another dossier is. */
export const withDossier = (label: string, dossier: string) => `${label} (${dossier})`;

/** A year of which some articles are in doubt. */
export const yearInDoubt = (year: string, uncertain: number) =>
  `${year} (${countInWords(uncertain)} uncertain)`;
