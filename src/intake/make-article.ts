import { Document, stringify } from 'yaml';
import type { Root } from 'mdast';
import { checkText } from '../corpus/check-text.ts';
import type { Name } from '../text/names.ts';
import { TAKES_NO_SIDE } from '../schemas/article.ts';
import { collapseWhiteSpace } from '../text/white-space.ts';
import { removeUnprintable } from '../text/unprintable.ts';
import { fault } from './fault.ts';
import { countOwnWords, findArticle } from './find-article.ts';
import { isPartOf, isSame } from './same-words.ts';
import { readBlocks } from './read-blocks.ts';
import { readFacts, type PageFacts } from './read-facts.ts';
import type { Fact } from './searched-page.ts';
import { wordsOf } from './tidy-blocks.ts';
import { readPlainText } from './read-plain-text.ts';
import { parseHtml, textOf } from './read-tree.ts';
import { setAside } from './set-aside.ts';
import { toLines, writeMarkdown } from './write-markdown.ts';

/** A piece of the received text that is not the article's. */
interface Omitted {
  kind: keyof typeof REASONS;
  text: string;
}

/** What was found in a page or text: what it says about its article, the article, and what is left out. */
export interface FoundText {
  facts: PageFacts;
  /** Whose words the title is, if there is one. */
  titleBasis: 'article' | 'editor';
  body: Root;
  omitted: Omitted[];
  /** The received text: title, article, and what is left out, in this order. */
  received: string;
}

/** A text of fewer words than this is no article. */
const MIN_WORDS = 30;

const REASONS = {
  captions:
    'Not part of the article: the captions and credits of its pictures, gathered from between its passages.',
  tables: 'Tables, gathered from between the article’s passages, which a text here can’t have.',
  furniture:
    'Not part of the article: what else stands on the page between its headline and its last words, such as a byline, links and buttons.',
} as const;

/**
 * Finds the article of a saved page.
 * @param ownTitle the title that the editor gives it, instead of the one that is found
 * @throws IntakeFault if it has none
 */
export function readPage(html: string, ownTitle?: string): FoundText {
  const tree = parseHtml(removeUnprintable(html));
  const read = readFacts(tree, html);
  const facts = ownTitle === undefined ? read : { ...read, title: asWritten(ownTitle) };
  const isOnPage = ownTitle === undefined || isPartOf(ownTitle, textOf(tree));
  const found = findArticle(tree, facts.title?.value);
  const words = found ? countOwnWords(found.content) : 0;
  if (!found || words < MIN_WORDS)
    throw fault('no-article', words || (textOf(tree).match(/[\p{L}\p{N}]+/gu) ?? []).length);
  const { body, captions, tables } = readBlocks(found.content, facts.url?.value);
  const title = facts.title?.value;
  const [first] = body.children;
  if (title !== undefined && first && isSame(wordsOf([first]), title)) body.children.shift();
  const { kept, aside } = setAside(body.children);
  body.children = kept;
  if (wordsOf(body.children) === '') throw fault('no-article', words);
  const omitted = (
    [
      ['captions', captions],
      ['tables', tables],
      ['furniture', [...found.furniture, ...aside]],
    ] as const
  ).flatMap(([kind, texts]) => (texts.length === 0 ? [] : [{ kind, text: texts.join('\n') }]));
  const received = [
    ...(title === undefined || !isOnPage ? [] : [title, '']),
    ...toLines(body.children),
    ...omitted.flatMap(({ text }) => [...text.split('\n'), '']),
  ].join('\n');
  return { facts, titleBasis: isOnPage ? 'article' : 'editor', body, omitted, received };
}

function asWritten(title: string): Fact {
  return { value: collapseWhiteSpace(title), where: 'as you wrote it' };
}

/** Finds the article of a plain text, which is received whole. */
export function readText(text: string, ownTitle?: string): FoundText {
  const { title, body } = readPlainText(removeUnprintable(text), ownTitle);
  const isOwn = ownTitle !== undefined && title === null;
  return {
    facts: isOwn
      ? { title: asWritten(ownTitle) }
      : title === null
        ? {}
        : { title: { value: title, where: 'in its first line' } },
    titleBasis: isOwn ? 'editor' : 'article',
    body,
    omitted: [],
    received: text,
  };
}

/** What the frontmatter says besides what was found. */
export interface Setting {
  siglum: string;
  /** The labels of the dossier's scale of stances, and the slugs of its topics. */
  labels: readonly string[];
  topics: readonly string[];
  /** The file that was added, as the editor named it. */
  file: string;
  /** The day, in ISO 8601. */
  today: string;
}

/**
 * Makes sure that the text of an article will pass `npm run check`.
 * @throws IntakeFault if a word of it would be lost or changed
 */
export function proveText({ facts: { title }, titleBasis, body, omitted, received }: FoundText): void {
  const fields = {
    title: title?.value ?? 'None',
    titleBasis: title ? titleBasis : 'editor',
    ...omittedFields(omitted),
  };
  const [problem] = checkText(`---\n${write(fields)}---\n\n${writeMarkdown(body)}`, received);
  if (problem) throw fault('text-not-kept', `${problem.slug}: ${problem.message}`);
}

function omittedFields(omitted: readonly Omitted[]): object {
  return { omitted: omitted.map(({ kind, text }) => ({ text, reason: REASONS[kind] })) };
}

/** What an editor still has to write, as comments in the frontmatter. */
function toDo(field: string, what: string, ...example: readonly string[]): string {
  return [`# TODO ${field}: ${what}`, ...example.map((line) => `# ${line}`)].join('\n') + '\n';
}

/** Writes the article's file: what was found, with how it is known, and what is still to be written. */
export function writeArticle({ facts, titleBasis, body, omitted }: FoundText, setting: Setting): string {
  const { title, lang, date } = facts;
  const labels = [...setting.labels, TAKES_NO_SIDE].join(', ');
  const topics = setting.topics.length > 0 ? setting.topics.join(', ') : 'the dossier’s topics';
  const parts = [
    title
      ? write({ title: title.value, ...(titleBasis === 'editor' ? { titleBasis } : {}) })
      : toDo(
          'title',
          'the text seems to have none. Write one, and titleBasis: editor with it.',
          'title: …',
          'titleBasis: editor',
        ),
    write({ siglum: setting.siglum }),
    '# Remove this line when nothing is left to do: a draft is in no build.\n',
    write({ draft: true }),
    lang
      ? write({ lang: lang.value })
      : `${toDo('lang', 'the language of the text, as a tag like en or fr.')}lang:\n`,
    writeSource(facts, setting),
    date
      ? write({ date: { value: date.value, basis: `stated: the page gives the day ${date.where}.` } })
      : toDo(
          'date',
          'when the text was published, and how you know it.',
          'date:',
          '  value: 2022-12~',
          '  basis: "inferred: …"',
        ),
    toDo(
      'stance',
      `the author’s own stance: one of ${labels}. Two or more quotes show it.`,
      'stance:',
      '  label: …',
      '  summary: …',
      '  evidence:',
      '    - exact: …',
      '    - exact: …',
    ),
    toDo('topics', `what the article is about: at least one of ${topics}.`, 'topics: […]'),
    facts.rights ? `# Found ${facts.rights.where}: ${facts.rights.value.replace(/\s+/gu, ' ')}\n` : '',
    toDo('rights', 'what you know about the right to publish the text.', 'rights: …'),
    omitted.length > 0 ? write(omittedFields(omitted)) : '',
    '# Then voices, positions and notes; docs/editing.md explains them.\n',
  ];
  return `---\n${parts.join('')}---\n\n${writeMarkdown(body)}`;
}

function writeSource(facts: PageFacts, { file, today }: Setting): string {
  const { name, url, kind, authors } = facts;
  const document = new Document({
    source: {
      ...(name ? { name: name.value } : {}),
      ...(url ? { url: url.value } : {}),
      ...(kind ? { kind: kind.value } : {}),
      ...(authors ? { authors: authors.value } : {}),
      basis: sourceBasis(facts, file, today),
    },
  });
  authors?.value.forEach((_, index) => {
    const node = document.getIn(['source', 'authors', index]);
    if (typeof node === 'object' && node !== null) (node as { flow?: boolean }).flow = true;
  });
  const written = document.toString({ lineWidth: 0 });
  const missing = [
    ...(name ? [] : [toDo('source.name', 'who published the text, or “Source unknown”.', 'name: …')]),
    ...(kind
      ? []
      : [toDo('source.kind', 'the kind of article; docs/editing.md lists them.', 'kind: NewsArticle')]),
    ...(authors
      ? []
      : [toDo('source.authors', 'if the text names any.', 'authors:', '  - { family: …, given: … }')]),
  ].join('');
  return written + missing.replace(/^/gm, '  ').replace(/ +$/, '');
}

/** Says what was found where, as sentences for readers. */
function sourceBasis({ name, url, kind, authors }: PageFacts, file: string, today: string): string {
  const told = (
    [
      ['its publisher', name],
      ['its address', url],
      ['its kind', kind],
      ['its authors', authors],
    ] as const
  ).flatMap(([what, fact]) =>
    fact
      ? [
          `${what} ${fact.where
            .replace(/^in its/, 'in the page’s')
            .replace(/^in the/, 'in the page’s')
            .replace(/page’s page’s/, 'page’s')}`,
        ]
      : [],
  );
  const added = `Added from ${file === '-' ? 'a page' : `the saved file ${file}`} on ${today}.`;
  return told.length === 0 ? added : `${added} Found: ${told.join('; ')}.`;
}

function write(fields: object): string {
  return stringify(fields, { lineWidth: 0 });
}

/** A fact as the command prints it. */
export function showFact(fact: Fact<string | Name[]>): string {
  return typeof fact.value === 'string' ? fact.value : fact.value.map(showName).join('; ');
}

function showName({ literal, family, given, suffix, 'non-dropping-particle': particle }: Name): string {
  return literal ?? [given, particle, family, suffix].filter((part) => part !== undefined).join(' ');
}
