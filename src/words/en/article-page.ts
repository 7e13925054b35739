import { sourceAndDate } from './terms.ts';

export const title = (article: string, source: string) => `${article} (${source})`;
export const description = (source: string, date: string, stance: string) =>
  `${sourceAndDate(source, date)}. ${stance}`;
export const linkToTitle = 'Link to the title';
