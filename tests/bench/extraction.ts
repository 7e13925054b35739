import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'hast';
import { parseHTML } from 'linkedom';
import { decodeFile } from '../../src/intake/decode-file.ts';
import { IntakeFault } from '../../src/intake/fault.ts';
import { proveText, readPage, showFact, type FoundText } from '../../src/intake/make-article.ts';
import { toLines } from '../../src/intake/write-markdown.ts';

// npm run bench:extraction -- <folder>: compares ways to find the article in a page, on the pages of
// scrapinghub/article-extraction-benchmark, of which people marked the body, and says on how many of the
// pages in extraction-facts.json the title, date and authors agree with a reading by hand. The folder
// is a checkout of that repository; none of its pages is here.

/** A true text's part in a found one: shares that are in both, only in the found, only in the true one. */
type Shares = readonly [both: number, found: number, missed: number];

/** What was read on a page by hand. */
interface ReadFacts {
  id: string;
  title: string;
  date: string | null;
  authors: string[];
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder of the benchmark: npm run bench:extraction -- <folder>');
  process.exit(1);
}
const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
  string,
  { articleBody: string }
>;
const ids = readdirSync(join(folder, 'html'))
  .map((file) => file.replace('.html.gz', ''))
  .filter((id) => id in truth);
const bytesOf = (id: string) => gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`)));

/** Returns the text of HTML with its blocks apart, so that their words don't run together. */
function textOf(html: string): string {
  const read = (node: Nodes): string =>
    node.type === 'text'
      ? node.value
      : 'children' in node
        ? `${node.children.map(read).join('')}${node.type === 'element' && /^(?:p|div|li|h\d|br|td|th|tr|blockquote|figure|figcaption|section|article|ul|ol|pre|dd|dt|header|footer|aside)$/.test(node.tagName) ? '\n' : ''}`
        : '';
  return read(fromHtml(html, { fragment: true }));
}

const found = new Map<string, FoundText | string>();
const ways: Record<string, (html: string, id: string) => string | Promise<string>> = {
  'Readability alone': (html) => textOf(new Readability(parseHTML(html).document).parse()?.content ?? ''),
  'Defuddle alone': async (html) =>
    textOf((await Defuddle(parseHTML(html).document, undefined, { useAsync: false })).content),
  'npm run add': (_, id) => {
    try {
      const page = readPage(decodeFile(bytesOf(id)));
      proveText(page);
      found.set(id, page);
      return toLines(page.body.children).join('\n');
    } catch (error) {
      if (!(error instanceof IntakeFault)) throw error;
      found.set(id, error.slug);
      return '';
    }
  },
};

function shinglesOf(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  if (tokens.length === 0) return counts;
  for (let at = 0; at < Math.max(1, tokens.length - 3); at += 1) {
    const shingle = tokens.slice(at, at + 4).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** Compares two texts by runs of four words, as the benchmark's `evaluate.py` does. */
function compare(trueText: string, foundText: string): Shares {
  const [right, given] = [shinglesOf(trueText), shinglesOf(foundText)];
  const sums = [0, 0, 0];
  for (const shingle of new Set([...right.keys(), ...given.keys()])) {
    const [a, b] = [right.get(shingle) ?? 0, given.get(shingle) ?? 0];
    [Math.min(a, b), Math.max(0, b - a), Math.max(0, a - b)].forEach(
      (count, index) => (sums[index] = (sums[index] ?? 0) + count),
    );
  }
  const whole = sums.reduce((sum, each) => sum + each, 0) || 1;
  const [both = 0, extra = 0, missed = 0] = sums.map((sum) => sum / whole);
  return [both, extra, missed];
}

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, each) => sum + each, 0) / (values.length || 1);
const round = (value: number) => Number(value.toFixed(3));

const silent = () => {};
const print = console.table.bind(console);
Object.assign(console, { warn: silent, error: silent });
const rows = [];
const worst: string[] = [];
for (const [way, extract] of Object.entries(ways)) {
  const started = performance.now();
  const shares: Shares[] = [];
  for (const id of ids) {
    const html = decodeFile(bytesOf(id));
    const share = compare(truth[id]?.articleBody ?? '', await extract(html, id));
    shares.push(share);
    if (way === 'npm run add' && share[0] < 0.75)
      worst.push(`${id.slice(0, 8)} ${share.map(round).join(' ')}`);
  }
  const precision = meanOf(shares.filter(([a, b]) => a + b > 0).map(([a, b]) => a / (a + b)));
  const recall = meanOf(shares.filter(([a, , c]) => a + c > 0).map(([a, , c]) => a / (a + c)));
  rows.push({
    way,
    F1: round((2 * precision * recall) / (precision + recall)),
    precision: round(precision),
    recall: round(recall),
    'ms a page': Math.round((performance.now() - started) / ids.length),
  });
}
print(rows);
console.log(`Below three quarters: ${worst.join(', ')}`);
const problems = [...found].flatMap(([id, each]) =>
  typeof each === 'string' ? [`${id.slice(0, 8)} ${each}`] : [],
);
console.log(
  `${found.size - problems.length} of ${ids.length} pages gave a text that passes the check. Problems: ${problems.join(', ') || 'none'}`,
);

const read = JSON.parse(
  readFileSync(join(import.meta.dirname, 'extraction-facts.json'), 'utf8'),
) as ReadFacts[];
const folded = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
const agreement = { title: 0, date: 0, authors: 0 };
for (const { id, title, date, authors } of read) {
  const page = found.get(id);
  const facts = typeof page === 'object' ? page.facts : {};
  const given = {
    title: facts.title?.value ?? '',
    date: facts.date?.value ?? '',
    authors: facts.authors ? showFact(facts.authors) : '',
  };
  const expected = { title, date: date ?? '', authors: authors.join('; ') };
  for (const key of ['title', 'date', 'authors'] as const) {
    if (folded(given[key]) === folded(expected[key])) agreement[key] += 1;
    else console.log(`${id.slice(0, 8)} ${key}: found "${given[key]}", read "${expected[key]}"`);
  }
}
console.log(`Of ${read.length} pages, as they were read by hand:`);
print(agreement);
