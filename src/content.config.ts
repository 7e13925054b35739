import { defineCollection } from 'astro:content';
import { corpusLoader } from './corpus/corpus-loader.ts';
import { readContentDir } from './site/settings.ts';
import { DossierEntrySchema } from './schemas/entry.ts';

export const collections = {
  /** Each dossier with its articles, read and checked by the corpus. */
  dossiers: defineCollection({
    loader: corpusLoader(readContentDir(process.env)),
    schema: DossierEntrySchema,
  }),
};
