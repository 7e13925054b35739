import type { ArticleView } from './views.ts';
import { quotationMarks } from '../words/en/quotes.ts';

/**
 * What a passage's citation says of its article: source, title and date, and on a second line the address where it was found, if
 * any. It stands on the page for the script that copies passages.
 */
export function citeLine({ source, shownTitle, date }: ArticleView): string {
  return [
    `${source.name}, ${quotationMarks(shownTitle).open}${shownTitle}${quotationMarks(shownTitle).close}, ${date.words}`,
    ...(source.url === undefined ? [] : [source.url]),
  ].join('\n');
}
