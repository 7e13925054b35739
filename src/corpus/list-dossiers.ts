import { ArticleSchema, type Article } from '../schemas/article.ts';
import { DossierSchema, type DossierFrontmatter } from '../schemas/dossier.ts';
import type { Sound } from './located.ts';
import { readManifest } from './address-book.ts';
import { parseFields } from './parse-fields.ts';
import { parsePage } from './parse-page.ts';
import { readContentFiles } from './read-files.ts';

/** A dossier as somebody who adds to it needs it, whether or not its files have problems. */
export interface ListedDossier {
  slug: string;
  /** The valid fields of its dossier.md. */
  data: Sound<DossierFrontmatter>;
  articles: { slug: string; data: Sound<Article> }[];
  /** The sigla, in capitals, that articles of the dossier have or had when they were published. */
  sigla: ReadonlySet<string>;
}

/**
 * Lists the dossiers of the content folder.
 * @param contentDir the absolute path of the folder
 */
export function listDossiers(contentDir: string): ListedDossier[] {
  const files = readContentFiles(contentDir, contentDir);
  const published = readManifest(files.manifest).flatMap(({ read }) =>
    read?.kind === 'text' ? [read.parts] : [],
  );
  return files.dossiers.map(({ slug, dossier, articles }) => {
    const listed = articles.map((file) => ({
      slug: file.name,
      data: parseFields(file, parsePage(file).frontmatter, ArticleSchema).located.data,
    }));
    const page = dossier && parsePage(dossier);
    return {
      slug,
      data: page
        ? parseFields({ name: slug, path: page.path }, page.frontmatter, DossierSchema).located.data
        : {},
      articles: listed,
      sigla: new Set([
        ...listed.flatMap(({ data }) => (data.siglum === undefined ? [] : [data.siglum])),
        ...published.flatMap((parts) => (parts.dossier === slug ? [(parts.siglum ?? '').toUpperCase()] : [])),
      ]),
    };
  });
}
