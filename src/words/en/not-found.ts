export const title = 'Page not found';
export const description = 'There is no page at this address.';
export const heading = 'There is no page here';
export const lede = 'The address may be incomplete or misspelled. One of these may get you there:';

export const waysHeading = 'Where to go next';
export const allDossiers = 'All collections';
export const compare = 'Compare its articles';
export const topics = 'Topics';
export const searchHeading = 'Search';
export const searchLabel = 'Search the articles';
