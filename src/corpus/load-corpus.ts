import { removeUnprintable } from '../text/unprintable.ts';
import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { ArticleSchema, DraftSchema, type Article } from '../schemas/article.ts';
import { DossierSchema, DraftDossierSchema } from '../schemas/dossier.ts';
import { compareSigla } from '../site/addresses/article-sets.ts';
import { passageIds } from '../text/hashes.ts';
import { makeQuotable } from '../text/find-quote.ts';
import { collapseWhiteSpace } from '../text/white-space.ts';
import {
  makeAddressBook,
  publishedSets,
  readManifest,
  shapeOf,
  type PublishedAddress,
} from './address-book.ts';
import { checkAddresses } from './checks/check-addresses.ts';
import { checkDossier, checkTitles } from './checks/check-dossier.ts';
import { findDrafts, withoutDrafts, type Draft } from './drafts.ts';
import { allOf, type LocatedArticle, type LocatedDossier, type Sound } from './located.ts';
import { isLeftToDo, problem, sortProblems, type Problem } from './problem.ts';
import { checkAbout } from './unsupported.ts';
import { collapseInline } from './inline-nodes.ts';
import { foldLookAlikes } from './look-alikes.ts';
import { once } from './once.ts';
import { parseFields } from './parse-fields.ts';
import { parsePage, problemsOf } from './parse-page.ts';
import { readBody, type BodyPassage } from './read-body.ts';
import { knownNoteKinds, readNoteKinds, type ReadNoteKinds } from './read-note-kinds.ts';
import { readContentFiles, type ContentFile, type ContentFiles, type DossierFiles } from './read-files.ts';
import { readRedirects } from './read-redirects.ts';
import type { RedirectEntry, WrittenRedirect } from '../schemas/redirects.ts';
import type { ArticleEntry, DossierEntry } from '../schemas/entry.ts';

/** All of `content/`: the dossiers to publish, or all problems that prevent it. */
export interface Corpus {
  /** The dossiers, sorted by title; empty if there are problems. */
  dossiers: DossierEntry[];
  /** Where addresses that moved lead; empty if there are problems. */
  redirects: RedirectEntry[];
  /** Every address that was ever published or is one now, sorted; empty if there are problems. */
  addresses: string[];
  /** Those of them that the list of published addresses does not have yet. */
  newAddresses: string[];
  problems: Problem[];
}

/**
 * Reads and checks all content but drafts, both for the site and for `npm run check`.
 * @param contentDir the absolute path of the content folder
 * @param projectDir the folder that paths in messages are relative to
 */
export function loadCorpus(contentDir: string, projectDir: string): Corpus {
  const files = readContentFiles(contentDir, projectDir);
  return loadFiles(withoutDrafts(files, findDrafts(files)));
}

/** A draft, and what is still to be written or mended in it. */
export interface UnfinishedDraft {
  file: string;
  problems: Problem[];
}

/**
 * Reads all content with its drafts, for editors. What a draft lacks is filled in. A draft with other
 * problems is left out, so that it keeps nothing else from being shown. Nor does what is only left to do.
 * @returns the corpus, the drafts that were left out, and what is left to do in the others
 */
export function loadWithDrafts(files: ContentFiles): {
  corpus: Corpus;
  leftOut: UnfinishedDraft[];
  leftToDo: Problem[];
} {
  const drafts = findDrafts(files);
  const problemsIn = (corpus: Corpus, { files: own }: Draft) =>
    corpus.problems.filter(({ file }) => own.includes(file));
  const unfinished = new Set(drafts.flatMap((draft) => draft.files));
  const whole = loadForEditors(files, unfinished);
  if (whole.corpus.problems.length === 0 || drafts.length === 0) return { ...whole, leftOut: [] };
  const leftOut = drafts
    .map((draft) => ({ ...draft, problems: problemsIn(whole.corpus, draft) }))
    .filter(({ problems }) => problems.length > 0);
  const sound = loadForEditors(withoutDrafts(files, leftOut), unfinished);
  if (sound.corpus.problems.length === 0) return { ...sound, leftOut };
  // Something in a draft that has no problem of its own is one for another file.
  return {
    ...loadForEditors(withoutDrafts(files, drafts), unfinished),
    leftOut: drafts.map((draft) => ({ ...draft, problems: problemsIn(whole.corpus, draft) })),
  };
}

function loadForEditors(
  files: ContentFiles,
  unfinished: ReadonlySet<string>,
): { corpus: Corpus; leftToDo: Problem[] } {
  const leftToDo: Problem[] = [];
  const corpus = loadFiles(files, unfinished, (found) => {
    const isFatal = !isLeftToDo(found);
    if (!isFatal) leftToDo.push(found);
    return isFatal;
  });
  return { corpus, leftToDo };
}

/** Lists the drafts, each with what `npm run check` would report if it were none. */
export function checkDrafts(contentDir: string, projectDir: string): UnfinishedDraft[] {
  const files = readContentFiles(contentDir, projectDir);
  const drafts = findDrafts(files);
  if (drafts.length === 0) return [];
  const { problems } = loadFiles(files);
  return drafts.map(({ file, files: own }) => ({
    file,
    problems: problems.filter((each) => own.includes(each.file)),
  }));
}

/** Returns all problems of files, those of drafts too, but not what drafts lack. */
export function checkFiles(files: ContentFiles): Problem[] {
  return loadFiles(files, new Set(findDrafts(files).flatMap((draft) => draft.files))).problems;
}

/**
 * Reads and checks content.
 * @param unfinished the paths of files in which what is missing is filled in
 * @param isFatal whether a problem keeps the content from being loaded
 */
function loadFiles(
  files: ContentFiles,
  unfinished: ReadonlySet<string> = new Set(),
  isFatal: (found: Problem) => boolean = () => true,
): Corpus {
  const manifest = readManifest(files.manifest);
  const redirects = readRedirects(files.redirects);
  const written = redirects.sound;
  const noteKinds = readNoteKinds(files.noteKinds);
  const loaded = files.dossiers.map((dossier) =>
    loadDossier(dossier, manifest, written, noteKinds, unfinished),
  );
  const located = loaded.map((dossier) => dossier.located);
  const shapes = allOf(located.map((dossier) => shapeOf(dossier, manifest, written) ?? undefined));
  const book = shapes && makeAddressBook(shapes, manifest, written);
  const problems = [
    ...files.problems,
    ...noteKinds.problems,
    ...loaded.flatMap((dossier) => dossier.problems),
    ...checkTitles(located.flatMap(({ dossier }) => (dossier ? [dossier] : []))),
    ...redirects.problems,
    // What is lost is not known before it is known what the content makes and where it leads.
    ...(book && redirects.problems.length === 0
      ? checkAddresses({
          book,
          manifest,
          manifestPath: files.manifest?.path ?? '',
          contentPath: files.path,
          redirects: redirects.located,
          dossiers: located,
        })
      : []),
  ].filter(isFatal);
  if (problems.length > 0 || !book)
    return { dossiers: [], redirects: [], addresses: [], newAddresses: [], problems: sortProblems(problems) };
  const dossiers = loaded.map(({ toEntry }) => toEntry());
  const published = new Set(manifest.map(({ address }) => address));
  const addresses = [
    ...new Set([...published, ...book.live, ...book.redirects.map(({ from }) => from)]),
  ].sort();
  return {
    dossiers: dossiers.sort((a, b) => a.data.title.localeCompare(b.data.title, 'en')),
    redirects: book.redirects,
    addresses,
    newAddresses: addresses.filter((address) => !published.has(address)),
    problems: [],
  };
}

interface LoadedDossier {
  located: LocatedDossier;
  problems: Problem[];
  /** Makes the dossier for the site. Throws if the frontmatter has problems. */
  toEntry: () => DossierEntry;
}

function loadDossier(
  files: DossierFiles,
  manifest: readonly PublishedAddress[],
  written: readonly WrittenRedirect[],
  shared: ReadNoteKinds,
  unfinished: ReadonlySet<string>,
): LoadedDossier {
  const page = files.dossier && parsePage(files.dossier);
  const name = page && { name: files.slug, path: page.path };
  const fields =
    name &&
    (unfinished.has(name.path)
      ? parseFields(name, page.frontmatter, DraftDossierSchema)
      : parseFields(name, page.frontmatter, DossierSchema));
  const about = page && readBody(page.tree, page.path, 0);
  const articles = files.articles.map((file) => loadArticle(file, files.received, unfinished.has(file.path)));
  const located: LocatedDossier = {
    slug: files.slug,
    dossier: fields?.located ?? null,
    articles: articles.map((article) => article.located),
    noteKinds: knownNoteKinds(fields?.located ?? null, shared.located),
  };
  return {
    located,
    problems: [
      ...(page && fields && about
        ? problemsOf(page, fields.problems, [
            ...about.problems.filter(({ slug }) => slug !== 'body-empty'),
            ...checkAbout(page.tree, page.path),
          ])
        : []),
      ...articles.flatMap((article) => article.problems),
      ...checkReceived(files),
      ...checkDossier(located, files.folder),
    ],
    toEntry: () => {
      const entries = articles
        .map(({ toEntry }) => toEntry())
        .sort((a, b) => compareSigla(a.data.siglum, b.data.siglum));
      const sigla = entries.map(({ data }) => data.siglum);
      return {
        slug: files.slug,
        data: requireWhole(fields?.whole),
        about: (about?.passages ?? [])
          .map(({ inline }) => `<p>${toHtml({ type: 'root', children: inline })}</p>`)
          .join(''),
        articles: entries,
        publishedSets: publishedSets(files.slug, sigla, manifest, written),
        sharedNoteKinds: shared.whole,
      };
    },
  };
}

interface LoadedArticle {
  located: LocatedArticle;
  problems: Problem[];
  toEntry: () => ArticleEntry;
}

/**
 * Reads an article's file, with the received text of the same name if it is among those given.
 * @param isUnfinished whether what is missing is filled in
 */
export function loadArticle(
  file: ContentFile,
  received: readonly ContentFile[],
  isUnfinished = false,
): LoadedArticle {
  const page = parsePage(file);
  const { frontmatter, tree } = page;
  const { whole, located, problems } = isUnfinished
    ? parseFields(file, frontmatter, DraftSchema)
    : parseFields(file, frontmatter, ArticleSchema);
  const title = titlePassage(located.data, located.placeOf(['title']).line);
  const body = readBody(tree, file.path, title ? 1 : 0);
  const passages = withIds(located.data.siglum ?? '', title ? [title, ...body.passages] : body.passages);
  const texts = passages.map(({ text }) => text);
  const text = received.find(({ name }) => name === file.name);
  return {
    located: {
      ...located,
      passages,
      quotable: makeQuotable(texts),
      alike: once(() => makeQuotable(texts, foldLookAlikes)),
      bodyWords: body.words,
      lines: file.text.split('\n'),
      quotations: body.blocks.filter(({ kind }) => kind === 'quotation').length,
      received: text?.isUtf8 ? { file: text.path, text: removeUnprintable(text.text) } : null,
    },
    problems: problemsOf(page, problems, body.problems),
    toEntry: () => ({
      slug: file.name,
      data: requireWhole(whole),
      passages,
      blocks: body.blocks,
      received: {
        hash: createHash('sha256')
          .update(text?.bytes ?? '')
          .digest('hex'),
        bytes: text?.bytes.byteLength ?? 0,
      },
    }),
  };
}

/**
 * Returns the title as a passage, or `null` if the editor supplied it, since it is then not part of the
 * article.
 */
function titlePassage({ title, titleBasis }: Sound<Article>, line: number): BodyPassage | null {
  if (title === undefined || titleBasis !== 'article') return null;
  return {
    kind: 'title',
    text: collapseWhiteSpace(title),
    inline: collapseInline([{ type: 'text', value: title }]),
    line,
  };
}

function withIds(siglum: string, passages: readonly BodyPassage[]): ArticleEntry['passages'] {
  const ids = passageIds(
    siglum,
    passages.map(({ text }) => text),
  );
  return passages.map((passage, index) => ({ id: ids[index] ?? '', ...passage }));
}

/** Reports articles without a received text, and received texts without an article. */
function checkReceived({ articles, received, folder }: DossierFiles): Problem[] {
  const names = (files: readonly ContentFile[]) => new Set(files.map(({ name }) => name));
  const [articleNames, receivedNames] = [names(articles), names(received)];
  return [
    ...articles
      .filter(({ name }) => !receivedNames.has(name))
      .map(({ path, name }) =>
        problem({ file: path, line: 1 }, 'article-without-received', `${dirname(path)}/received/${name}.txt`),
      ),
    ...received
      .filter(({ name }) => !articleNames.has(name))
      .map(({ path }) =>
        problem(
          { file: path, line: 1 },
          'received-without-article',
          `${folder}/${basename(path, '.txt')}.md`,
        ),
      ),
  ];
}

/** Returns data that is complete if there are no problems, and throws if it is missing. */
function requireWhole<T>(data: T | null | undefined): T {
  if (data === null || data === undefined) throw new Error('Content with problems can’t become an entry.');
  return data;
}
