import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { awkwardSite, realSite } from './built-sites.ts';
import { DossierShape, readDossiers, SiteShape } from './data-shape.ts';

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];

describe.each([realSite(), awkwardSite()])('the data files of $name', (site) => {
  const read = (address: string): unknown => JSON.parse(site.textAt(address));
  const dataSite = `${site.base}data/site.json`;
  const { dossiers: listed } = read(dataSite) as z.infer<typeof SiteShape>;
  const dossiers = readDossiers(site);

  test('have the promised fields in site.json, and no others', () => {
    expect(SiteShape.safeParse(read(dataSite)).error?.issues).toBeUndefined();
  });

  test('have the promised fields in the file of each dossier, and no others', () => {
    for (const { data } of listed)
      expect(DossierShape.safeParse(read(data)).error?.issues, data).toBeUndefined();
  });

  test('list each dossier in site.json with its slug, title, language and address', () => {
    expect(listed).toEqual(
      dossiers.map(({ slug, title, url }) => ({
        slug,
        title,
        lang: 'en',
        url,
        data: `${site.base}data/${slug}.json`,
      })),
    );
  });

  test.each([
    ['site.schema.json', [dataSite]],
    ['dossier.schema.json', listed.map(({ data }) => data)],
  ])('match %s, which rejects other versions and files that lack a field', (name, files) => {
    const schema = z.fromJSONSchema(read(`${site.base}data/${name}`) as JsonSchema);
    for (const file of files) {
      const data = read(file) as Record<string, unknown>;
      expect(schema.safeParse(data).error?.issues, file).toBeUndefined();
      expect(schema.safeParse({ ...data, version: 1 }).success).toBe(false);
      // annotatedBy and annotatedOn are optional, since a dossier may have no positions and notes.
      for (const field of Object.keys(data).filter((key) => !key.startsWith('annotated'))) {
        expect(
          schema.safeParse(Object.fromEntries(Object.entries(data).filter(([key]) => key !== field))).success,
          `${file} without ${field}`,
        ).toBe(false);
      }
    }
  });

  test('contain only addresses of pages', () => {
    const addresses = dossiers.flatMap(({ url, topics, articles, comparisons }) => [
      url,
      ...[...topics, ...articles, ...comparisons].map((each) => each.url),
    ]);
    for (const address of addresses) expect(site.pageAt(address)).toMatchObject({ kind: 'page' });
  });

  test('define every label, topic and article that they refer to', () => {
    for (const { topics, stances, articles, comparisons } of dossiers) {
      const labels = [...stances.map(({ label }) => label), 'takes-no-side'];
      const slugs = articles.map(({ slug }) => slug);
      for (const article of articles) {
        expect(labels).toContain(article.stance.label);
        expect(topics.map(({ slug }) => slug)).toEqual(expect.arrayContaining(article.topics));
      }
      for (const comparison of comparisons)
        expect(slugs).toEqual(expect.arrayContaining(comparison.articles));
    }
  });

  test('name the passage that contains each quote in evidence of a stance', () => {
    for (const { passages, stance } of dossiers.flatMap(({ articles }) => articles)) {
      for (const { exact, passage } of stance.evidence) {
        expect(passages.find(({ id }) => id === passage)?.text, passage).toContain(exact);
      }
    }
  });

  test('say where each quote of a position, a note or what was examined begins in its passage', () => {
    for (const { articles, positions, examined, notes } of dossiers) {
      const quotes = [...positions, ...examined].flatMap(({ evidence }) => evidence);
      for (const { passage, start, exact } of [...quotes, ...notes]) {
        expect(
          articles
            .flatMap(({ passages }) => passages)
            .find(({ id }) => id === passage)
            ?.text.startsWith(exact, start),
          exact,
        ).toBe(true);
      }
    }
  });

  test('count as many words for an article as its passages have, or letters and digits in Chinese', () => {
    for (const { siglum, lang, words, characters, passages } of dossiers.flatMap(
      ({ articles }) => articles,
    )) {
      if (lang.startsWith('zh'))
        expect([words, characters], siglum).toEqual([
          undefined,
          passages.flatMap(({ text }) => text.match(/[\p{L}\p{N}]/gu) ?? []).length,
        ]);
      else expect(words, siglum).toBe(passages.flatMap(({ text }) => text.split(/\s+/u)).length);
    }
  });
});
