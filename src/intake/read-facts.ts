import type { Root } from 'hast';
import type { Name } from '../text/names.ts';
import { findAuthors } from './find-authors.ts';
import { findDate } from './find-date.ts';
import { findKind, findLanguage, findPublisher, findRights, findUrl } from './find-source.ts';
import { findTitle } from './find-title.ts';
import { type Fact, toSearched } from './searched-page.ts';

/** What a page says about its article. What it does not say is absent. */
export interface PageFacts {
  title?: Fact;
  authors?: Fact<Name[]>;
  date?: Fact;
  lang?: Fact;
  /** The publisher's name. */
  name?: Fact;
  url?: Fact;
  kind?: Fact;
  rights?: Fact;
}

/** Reads what a page says about its article, in its head and in what readers see. Nothing is looked up. */
export function readFacts(tree: Root, html: string): PageFacts {
  const page = toSearched(tree, html);
  const url = findUrl(page);
  const name = findPublisher(page, url?.value);
  const title = findTitle(page, name?.value);
  const found: PageFacts = {};
  const set = <Key extends keyof PageFacts>(key: Key, fact: PageFacts[Key] | undefined) => {
    if (fact) found[key] = fact;
  };
  set('title', title);
  const lang = findLanguage(page);
  set('authors', findAuthors(page, name?.value, title?.value));
  set('date', findDate(page, url?.value, lang?.value, title?.value));
  set('lang', lang);
  set('name', name);
  set('url', url);
  set('kind', findKind(page));
  set('rights', findRights(page));
  return found;
}
