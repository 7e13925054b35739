import { problem } from './problem.ts';
import type { ContentFile, ContentFiles, DossierFiles } from './read-files.ts';

/** An article, or a whole dossier, that is not finished. */
export interface Draft {
  /** The path of its article or its dossier.md. */
  file: string;
  /** The paths of all its files. */
  files: readonly string[];
}

const FRONTMATTER = /^---[^]*?\n---\s*$/m;

/** Whether a file says that it is a draft. Its text decides, so that faults elsewhere in it don't matter. */
function saysDraft(file: ContentFile | null): boolean {
  return /^draft:\s*true\s*(?:#.*)?$/m.test(FRONTMATTER.exec(file?.text ?? '')?.[0] ?? '');
}

/** Finds the drafts among the files of the content folder. */
export function findDrafts({ dossiers }: ContentFiles): Draft[] {
  return dossiers.flatMap((dossier): Draft[] => {
    const whole = [...(dossier.dossier ? [dossier.dossier] : []), ...dossier.articles, ...dossier.received];
    if (dossier.dossier && saysDraft(dossier.dossier))
      return [{ file: dossier.dossier.path, files: whole.map(({ path }) => path) }];
    return dossier.articles.filter(saysDraft).map((article) => ({
      file: article.path,
      files: [article, ...dossier.received.filter(({ name }) => name === article.name)].map(
        ({ path }) => path,
      ),
    }));
  });
}

/** Returns the files of the content folder without some drafts, as if these had never been begun. */
export function withoutDrafts(files: ContentFiles, drafts: readonly Draft[]): ContentFiles {
  const gone = new Set(drafts.flatMap((draft) => draft.files));
  const isLeft = ({ path }: ContentFile) => !gone.has(path);
  const left = files.dossiers.filter(({ dossier }) => !dossier || isLeft(dossier));
  return {
    ...files,
    problems: [
      ...files.problems.filter(({ file }) => !gone.has(file)),
      ...(left.length === 0 && files.dossiers.length > 0
        ? [problem({ file: files.path, line: 1 }, 'no-dossier')]
        : []),
    ],
    dossiers: left.map((each): DossierFiles => ({
      ...each,
      articles: each.articles.filter(isLeft),
      received: each.received.filter(isLeft),
    })),
  };
}
