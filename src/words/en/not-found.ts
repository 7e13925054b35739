export const title = 'Page not found';
export const description = 'There is no page at this address.';
export const heading = 'There is no page here';
export const lede =
  'The address may have been cut short or misspelt. Nothing that this site has published moves without leaving a way on, so these should lead you there:';

export const waysHeading = 'Ways on';
export const allDossiers = 'All dossiers';
export const compare = 'Compare its articles';
export const topics = 'Topics';
export const searchHeading = 'Search';
export const searchLabel = 'Words in the articles';
