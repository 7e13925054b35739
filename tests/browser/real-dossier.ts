import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { DossierData } from '../../src/schemas/data.ts';

/** The real site's dossier, as in the data that the site serves. */
export const dossier = JSON.parse(
  readFileSync(join(inject('realSite'), 'data', 'security-guarantees.json'), 'utf8'),
) as DossierData;

/** An article of the dossier. */
export type ArticleData = DossierData['articles'][number];

/** Returns the dossier's article with a siglum. */
export function articleOf(siglum: string): ArticleData {
  const article = dossier.articles.find((candidate) => candidate.siglum === siglum);
  if (!article) throw new Error(`No article has the siglum ${siglum}.`);
  return article;
}

/** Returns the id of the passage with a number: `passageId('D', 17)` for the one that readers see as D 17. */
export function passageId(siglum: string, number: number): string {
  const passage = articleOf(siglum).passages.filter(({ kind }) => kind !== 'title')[number - 1];
  if (!passage) throw new Error(`There is no passage ${siglum} ${number}.`);
  return passage.id;
}

/** Returns the id of an article's last passage. */
export function lastPassageId(siglum: string): string {
  return articleOf(siglum).passages.at(-1)?.id ?? '';
}

/** Returns the address of the comparison of a set of articles: `comparisonOf('a-c')`. */
export function comparisonOf(set: string): string {
  return `${dossier.url}compare/${set}/`;
}

/** Returns the address of the blind page of a set of articles: `blindOf('a-c')`. */
export function blindOf(set: string): string {
  return `${dossier.url}blind/${set}/`;
}

/** Returns the sigla of the articles whose passages are on a topic's page. */
export function siglaOnTopic(slug: string): string[] {
  const { url } = dossier.topics.find((topic) => topic.slug === slug) ?? {};
  if (url === undefined) throw new Error(`There is no topic "${slug}".`);
  const html = readFileSync(join(inject('realSite'), url, 'index.html'), 'utf8');
  return [...html.matchAll(/<li class="hit">\s*<header>\s*<b class="sig big"[^>]*>([^<]+)</g)].map(
    ([, siglum = '']) => siglum,
  );
}
