import { checkWords } from './checks/check-words.ts';
import { loadArticle } from './load-corpus.ts';
import type { Problem } from './problem.ts';
import type { ContentFile } from './read-files.ts';

/**
 * Checks an article's text against the received one before there are files: that its body has only what a
 * body may have, and that title, body and omitted texts are together exactly the received words.
 * @param article the article's file; fields that it lacks are not reported
 */
export function checkText(article: string, received: string): Problem[] {
  const text = toFile('received/article.txt', received);
  const { located, problems } = loadArticle(toFile('article.md', article), [text]);
  return [...problems.filter(({ slug }) => slug !== 'field-missing'), ...checkWords(located)];
}

function toFile(path: string, text: string): ContentFile {
  return { name: 'article', path, text, isUtf8: true, bytes: new TextEncoder().encode(text) };
}
