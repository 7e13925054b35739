import { defineCollection } from 'astro:content';
import { corpusLoader } from './corpus/corpus-loader.ts';
import { readContentDir } from './site/settings.ts';
import { DossierEntrySchema } from './schemas/entry.ts';
import { RedirectEntrySchema } from './schemas/redirects.ts';

const contentDir = readContentDir(process.env);

export const collections = {
  /** Each dossier with its articles, read and checked by the corpus. */
  dossiers: defineCollection({
    loader: corpusLoader(contentDir, ({ dossiers }) => dossiers.map((data) => ({ id: data.slug, data }))),
    schema: DossierEntrySchema,
  }),
  /** The addresses that moved, and where each leads. */
  redirects: defineCollection({
    loader: corpusLoader(contentDir, ({ redirects }) => redirects.map((data) => ({ id: data.from, data }))),
    schema: RedirectEntrySchema,
  }),
};
