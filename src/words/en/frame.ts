import { SITE_NAME } from './terms.ts';

// In the head of every page

/** A page's title with the site's name, as tabs and bookmarks show it. */
export const pageTitle = (title: string) => `${title} · ${SITE_NAME}`;

// Navigation

export const skipToContent = 'Skip to content';
export const siteNavigation = 'Site';
export const overview = 'Overview';
export const compare = 'Compare';
export const positions = 'Claims';
export const topics = 'Topics';
export const voices = 'Voices';
export const words = 'Words';
export const timeline = 'Timeline';
export const dossiers = 'Collections';
export const search = 'Search';
export const about = 'About';
export const feed = 'Feed';
export const data = 'Data';

/** The name of the masthead's search field, which searches the whole site. */
export const wholeSite = 'Search the whole site';

/** The button of a search field. */
export const startSearch = 'Search';

// In the footer

/** Which typeface is used for whose words. `serif` sets words in the typeface of articles. */
export const aboutTypefaces = <Part>(serif: (text: string) => Part) => [
  'Words in ',
  serif('serif type'),
  ' are an article’s own. All others, and titles in [brackets], are the editors’.',
];
