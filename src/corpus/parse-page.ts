import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import { findIntricate } from './intricate.ts';
import type { Problem } from './problem.ts';
import type { ContentFile } from './read-files.ts';
import { isTooLong, readFrontmatter } from './read-frontmatter.ts';
import type { Fields } from './read-yaml.ts';

/** A file's frontmatter and Markdown tree, both with places in the whole file. */
export interface Page {
  path: string;
  frontmatter: Fields;
  tree: Root;
  isUtf8: boolean;
  /** Whether it is known where the frontmatter ends and the body begins. */
  isBodyKnown: boolean;
  /** What keeps the body from being parsed. */
  intricate: Problem | null;
}

const FRONTMATTER = /^---\r?\n[^]*?\n---[ \t]*(?:\r?\n|$)/;

const markdown = remark().use(remarkFrontmatter).freeze();

/** Parses a file's frontmatter and Markdown. */
export function parsePage({ path, text, isUtf8 }: ContentFile): Page {
  const intricate = findIntricate(path, text);
  // The parser would take minutes for such a text, and its frontmatter can still be read.
  const tree = markdown.parse(isTooLong(text) ? '' : intricate ? (FRONTMATTER.exec(text)?.[0] ?? '') : text);
  const yaml = tree.children.find((node) => node.type === 'yaml');
  const frontmatter = readFrontmatter(path, text, yaml?.position?.start.line ?? null);
  const isBodyKnown = yaml !== undefined || !text.startsWith('---');
  return { path, frontmatter, tree, isUtf8, isBodyKnown: isBodyKnown && !intricate, intricate };
}

/** Returns the problems of one file, without those that only follow from others. */
export function problemsOf(
  { frontmatter, isUtf8, isBodyKnown, intricate }: Page,
  fields: readonly Problem[],
  body: readonly Problem[],
): Problem[] {
  if (!isUtf8) return [];
  return [
    ...frontmatter.problems,
    ...(intricate ? [intricate] : []),
    ...fields,
    ...(isBodyKnown ? body : []),
  ];
}
