import { isolate } from '../../text/language.ts';
import { sourceAndDate } from './terms.ts';

export const title = (article: string, source: string) => `${article} (${isolate(source)})`;
export const description = (source: string, date: string, stance: string) =>
  `${sourceAndDate(source, date)}. ${isolate(stance)}`;
export const linkToTitle = 'Link to the title';
