import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import type { Problem } from './problem.ts';
import type { ContentFile } from './read-files.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import type { Fields } from './read-yaml.ts';

/** A file's frontmatter and Markdown tree, both with places in the whole file. */
export interface Page {
  path: string;
  frontmatter: Fields;
  tree: Root;
  isUtf8: boolean;
  /** Whether it is known where the frontmatter ends and the body begins. */
  isBodyKnown: boolean;
}

const markdown = remark().use(remarkFrontmatter).freeze();

/** Parses a file's frontmatter and Markdown. */
export function parsePage({ path, text, isUtf8 }: ContentFile): Page {
  const tree = markdown.parse(text);
  const yaml = tree.children.find((node) => node.type === 'yaml');
  const frontmatter = readFrontmatter(path, text, yaml?.position?.start.line ?? null);
  return { path, frontmatter, tree, isUtf8, isBodyKnown: yaml !== undefined || !text.startsWith('---') };
}

/** Returns the problems of one file, without those that only follow from others. */
export function problemsOf(
  { frontmatter, isUtf8, isBodyKnown }: Page,
  fields: readonly Problem[],
  body: readonly Problem[],
): Problem[] {
  if (!isUtf8) return [];
  return [...frontmatter.problems, ...fields, ...(isBodyKnown ? body : [])];
}
