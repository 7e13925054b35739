import type { ComparisonPages } from '../../site/addresses/comparison-address.ts';
import { findChoices, type Choice } from '../../views/choices.ts';
import * as words from '../../words/en/comparison.ts';
import { make } from './make.ts';
import type { ArticleOnPage } from './wide-page.ts';

/** Offers the sets that are one change away from the chosen articles. */
export function narrowChooser(
  chosen: readonly ArticleOnPage[],
  articles: readonly ArticleOnPage[],
  comparisonPages: ComparisonPages,
): void {
  const { add, drop, swap, all } = findChoices(chosen, { articles, comparisonPages });
  document.querySelector('.chooser')?.replaceChildren(
    ...paragraph(
      [words.add],
      [
        ...add.map(({ article, url }) =>
          link(url, [siglumOf(article), ` ${article.sourceShort}`], words.addArticle(...nameOf(article))),
        ),
        ...(all === null || add.length === 1 ? [] : [link(all, [words.addAll(articles.length)])]),
      ],
    ),
    ...paragraph(
      [words.leaveOut],
      drop.map((choice) => linkToSiglum(choice, words.leaveOutArticle(...nameOf(choice.article)))),
    ),
    ...swap.flatMap(({ article, by }) =>
      paragraph(
        words.swap(siglumOf(article)),
        by.map((choice) =>
          linkToSiglum(
            choice,
            words.swapArticle(article.siglum, {
              siglum: choice.article.siglum,
              source: choice.article.sourceShort,
            }),
          ),
        ),
      ),
    ),
  );
}

function nameOf({ siglum, sourceShort }: ArticleOnPage): [string, string] {
  return [siglum, sourceShort];
}

/** Makes a paragraph of links, or none if there are no links. */
function paragraph(label: readonly (string | Node)[], links: readonly Node[]): Node[] {
  if (links.length === 0) return [];
  const element = make('p', {});
  const name = make('span', { className: 'quiet' });
  name.append(...label);
  element.append(name, ...links);
  return [element];
}

function linkToSiglum({ article, url }: Choice<ArticleOnPage>, name: string): Node {
  return link(url, [siglumOf(article)], name);
}

function link(href: string, content: readonly (string | Node)[], name?: string): Node {
  const element = make('a', { href });
  if (name !== undefined) element.ariaLabel = name;
  element.append(...content);
  return element;
}

function siglumOf({ siglum, key }: ArticleOnPage): Node {
  const element = make('b', { className: 'sig', textContent: siglum });
  element.dataset['s'] = key;
  return element;
}
