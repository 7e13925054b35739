import { isDeepStrictEqual } from 'node:util';
import { readContentFiles } from '../corpus/read-files.ts';
import { AUTHOR, TAKES_NO_SIDE } from '../schemas/article.ts';
import {
  findInPassages,
  makeQuotable,
  type QuotablePassages,
  type QuoteSelector,
} from '../text/find-quote.ts';
import { stateOf, type DossierState } from '../workbench/content-state.ts';
import type { Json, PatchOperation } from '../workbench/json-patch.ts';
import { openWorkbench } from '../workbench/workbench.ts';
import { labelAnnotation, NotTaken, type Label, type Labeled, type Names } from './label-annotation.ts';
import type { ReadAnnotation, Refusal } from './read-annotations.ts';

type ArticleState = DossierState['articles'][number];

/** What came of importing annotations: labels were added to files, or nothing was written. */
export interface Imported {
  added: { file: string; count: number }[];
  /** How many labels the articles had already. */
  alreadyThere: number;
  refused: Refusal[];
}

/** The labels that an article gets, each with the annotation that it comes from. */
interface Additions {
  article: ArticleState;
  labels: { id: string; label: Label; path: string }[];
  named: Labeled;
}

/**
 * Adds annotations as labels to the articles that they are about. All are written or, if one can't be taken,
 * none. What an article has already is left alone.
 * @param contentDir the absolute path of the content folder
 * @param projectDir the folder that files' paths are relative to
 */
export function importAnnotations(
  annotations: readonly ReadAnnotation[],
  contentDir: string,
  projectDir: string,
): Imported {
  const files = readContentFiles(contentDir, projectDir);
  const dossiers = files.dossiers.flatMap(({ slug }) => stateOf(files, slug, () => []) ?? []);
  const additions = new Map<ArticleState, Additions>();
  const refused: Refusal[] = [];
  let alreadyThere = 0;
  for (const annotation of annotations) {
    try {
      const { dossier, article } = articleOf(annotation, dossiers);
      const own = additions.get(article) ?? { article, labels: [], named: toLabeled(article) };
      additions.set(article, own);
      const label = labelAnnotation(annotation, own.named, namesIn(dossier));
      const path = pathFor(label, own);
      if (path === null) alreadyThere += 1;
      else own.labels.push({ id: annotation.id, label, path });
    } catch (error) {
      if (!(error instanceof NotTaken)) throw error;
      refused.push({ id: annotation.id, why: error.message });
    }
  }
  const changed = [...additions.values()].filter(({ labels }) => labels.length > 0);
  if (refused.length > 0) return { added: [], alreadyThere, refused };
  const failed = writeAll(changed, contentDir, projectDir);
  return failed.length > 0
    ? { added: [], alreadyThere, refused: failed }
    : {
        added: changed.map(({ article, labels }) => ({ file: article.file, count: labels.length })),
        alreadyThere,
        refused: [],
      };
}

/** Writes the labels of all articles; if one file can't be written, the others are put back. */
function writeAll(changed: readonly Additions[], contentDir: string, projectDir: string): Refusal[] {
  const workbench = openWorkbench(contentDir, projectDir);
  for (const [index, { article, labels }] of changed.entries()) {
    const patch = patchOf(article, labels);
    const { status, body } = workbench.change({
      file: article.file,
      version: article.version,
      what: 'annotations',
      patch,
    });
    if (status === 200) continue;
    for (let done = 0; done < index; done += 1) workbench.undo();
    const { message = '', problems = [] } = body as {
      message?: string;
      problems?: { pointer?: string; message: string }[];
    };
    if (problems.length === 0) return [{ id: article.file, why: message }];
    return problems.map((problem) => ({
      id: labels.find(({ path }) => problem.pointer?.startsWith(path))?.id ?? article.file,
      why: problem.message,
    }));
  }
  return [];
}

/** Adds labels to the lists that are there, and makes the others at once, since each step is proven. */
function patchOf({ data }: ArticleState, labels: Additions['labels']): PatchOperation[] {
  const parts = [...new Set(labels.map(({ label }) => label.part))];
  return parts.flatMap((part): PatchOperation[] => {
    const values = labels.filter(({ label }) => label.part === part).map(({ label }) => label.value as Json);
    const isThere = Array.isArray((data as Record<string, Json>)[part]);
    if (part !== 'stance' && isThere)
      return values.map((value) => ({ op: 'add', path: `/${part}/-`, value }));
    return [{ op: 'add', path: `/${part}`, value: part === 'stance' ? (values[0] ?? null) : values }];
  });
}

/** Finds the article at an annotation's address: `…/<dossier>/<article>/`. */
function articleOf(
  { source }: ReadAnnotation,
  dossiers: readonly DossierState[],
): { dossier: DossierState; article: ArticleState } {
  const [slug, dossierSlug] = source.split('/').filter(Boolean).toReversed();
  const dossier = dossiers.find((each) => each.dossier.slug === dossierSlug);
  const article = dossier?.articles.find((each) => each.slug === slug);
  if (!dossier || !article) throw new NotTaken(`no article has the address ${source}`);
  return { dossier, article };
}

/**
 * Returns where a label goes, as a JSON Pointer; `null` if the article has it already.
 * @throws {NotTaken} if the article has another label in its place
 */
function pathFor(label: Label, { article, labels, named: { quotable } }: Additions): string | null {
  const data = article.data as Record<string, Json>;
  if (label.part === 'stance') {
    const newer = labels.find((each) => each.label.part === 'stance');
    const stance = (newer?.label.value ?? data['stance'] ?? {}) as { label?: string; evidence?: Json[] };
    const isFinished = stance.label === TAKES_NO_SIDE || (stance.evidence ?? []).length > 0;
    if (!isFinished) return '/stance';
    if (isSame(label.value, stance, quotable)) return null;
    throw new NotTaken(
      `the article has the stance ${stance.label ?? ''} already, with other words or quotes`,
    );
  }
  const { part, value } = label;
  const existing = (data[part] ?? []) as Record<string, unknown>[];
  const newer = labels.filter((each) => each.label.part === part).map((each) => each.label.value);
  const all = [...existing, ...newer];
  if (all.some((each) => isSame(each, value, quotable))) return null;
  const [own, what] = [keyOf(label), part === 'positions' ? 'position' : 'reason'];
  if (own !== null && all.some((each) => keyOf({ part, value: each }) === own))
    throw new NotTaken(`the article has another ${what} on "${String(value['proposition'])}" already`);
  return `/${part}/${all.length}`;
}

/** Returns of what an article can have only one: a voice's position, what it was examined for. */
function keyOf({ part, value }: Label): string | null {
  if (part === 'positions') return JSON.stringify([value['proposition'], value['voice']]);
  return part === 'examined' ? JSON.stringify(value['proposition']) : null;
}

/** Whether two labels say the same of the same words, however their quotes tell the place. */
function isSame(one: object, other: object, quotable: QuotablePassages): boolean {
  return isDeepStrictEqual(placed(one, quotable), placed(other, quotable));
}

/**
 * Returns a label with the places of its quotes, with a lead only where it is not the first quote, and
 * without what it needn't say: that it is the author's, and who made it when.
 */
function placed(label: object, quotable: QuotablePassages): object {
  const said = { voice: AUTHOR, ...label, by: null, on: null };
  if ('exact' in said) return withPlace(said as unknown as QuoteSelector, quotable);
  const quotes = 'evidence' in said ? (said.evidence as (QuoteSelector & { lead?: boolean })[]) : [];
  const evidence = quotes.map(({ lead, ...quote }, index) => ({
    ...withPlace(quote, quotable),
    leads: index > 0 && lead === true,
  }));
  return { ...said, evidence };
}

function withPlace(
  { exact, prefix, suffix, occurrence, ...rest }: QuoteSelector,
  quotable: QuotablePassages,
): object {
  const result = findInPassages(quotable, { exact, prefix, suffix, occurrence });
  return { ...rest, place: result.kind === 'found' ? result.place : exact };
}

function toLabeled({ lang, passages, data }: ArticleState): Labeled {
  const { voices } = data as { voices?: Labeled['voices'] };
  return { lang, passages, quotable: makeQuotable(passages.map(({ text }) => text)), voices: voices ?? [] };
}

function namesIn({ dossier: { data }, noteKinds }: DossierState): Names {
  const { propositions, stances, timeline, annotatedBy } = data as {
    propositions?: { id: string }[];
    stances?: { label: string }[];
    timeline?: { events?: { id: string }[] };
    annotatedBy?: string;
  };
  return {
    propositions: (propositions ?? []).map(({ id }) => id),
    stances: (stances ?? []).map(({ label }) => label),
    events: (timeline?.events ?? []).map(({ id }) => id),
    noteKinds: noteKinds.map(({ id }) => id),
    annotatedBy: annotatedBy ?? null,
  };
}
