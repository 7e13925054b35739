import { readFileSync } from 'node:fs';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import type { Root } from 'mdast';
import { readBody } from '../../src/corpus/read-body.ts';
import { readFrontmatter } from '../../src/corpus/read-frontmatter.ts';

// npm run bench:markdown: prints how long the ways that were considered take to read and render 1,000
// articles. Each round runs every way, so that a busy machine slows all of them alike; ratios are between
// medians.
const ARTICLES = 1000;
const ROUNDS = 5;
const TREE = 'only tree (remark)';
const source = readFileSync('content/security-guarantees/winabode.md', 'utf8');
const sources = Array.from({ length: ARTICLES }, (_, index) => `${source}\nArticle ${index}.\n`);

const markdown = remark().use(remarkFrontmatter).freeze();
const parse = (text: string): Root => markdown.parse(text);
const ways: Record<string, (text: string) => unknown> = {
  'only frontmatter (gray-matter, yaml)': (text) => readFrontmatter('a.md', text, 1),
  [TREE]: parse,
  'tree, passages and HTML (remark; what the site does)': (text) => readBody(parse(text), 'a.md', 1),
};
// Astro's default processor returns HTML but no tree with positions, so its time would be added to that of
// the tree that the checks need.
const { createSatteriMarkdownProcessor } = (await import('@astrojs/markdown-satteri').catch(() => ({
  createSatteriMarkdownProcessor: null,
}))) as {
  createSatteriMarkdownProcessor: null | (() => Promise<{ render: (text: string) => Promise<unknown> }>);
};
if (createSatteriMarkdownProcessor) {
  const processor = await createSatteriMarkdownProcessor();
  ways['only HTML (Sätteri, Astro’s default)'] = (text) => processor.render(text);
}

const times = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, way] of Object.entries(ways)) {
    const start = performance.now();
    for (const text of sources) await way(text);
    times.get(name)?.push(performance.now() - start);
  }
}
const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const base = median(times.get(TREE) ?? []);
console.table(
  [...times].map(([way, values]) => ({
    way,
    'ms for 1,000 articles': Math.round(median(values)),
    'ratio to only tree': Number((median(values) / base).toFixed(2)),
  })),
);
