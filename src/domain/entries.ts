import type { Article } from '../schemas/article.ts';
import type { DossierFrontmatter } from '../schemas/dossier.ts';
import type { Block, Passage } from './passage.ts';

/** An article as the corpus gives it: checked frontmatter, its passages, and what was received. */
export interface ArticleEntry {
  slug: string;
  data: Article;
  passages: Passage[];
  blocks: Block[];
  /** SHA-256 (hexadecimal) and length of the received text. */
  received: { hash: string; bytes: number };
}

/** A dossier as the corpus gives it, its articles in the order of their sigla. */
export interface DossierEntry {
  slug: string;
  data: DossierFrontmatter;
  /** What the dossier is about, as HTML. */
  about: string;
  articles: ArticleEntry[];
}
