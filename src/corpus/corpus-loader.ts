import type { Loader } from 'astro/loaders';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatProblem } from './problem.ts';
import { digestOf, readContentFiles } from './read-files.ts';
import { loadCorpus, loadWithDrafts, type Corpus } from './load-corpus.ts';

/** An error whose message lists the problems to fix before anything can be built. */
class ContentProblems extends Error {
  override name = 'ContentProblems';
}

/** After how many milliseconds without another change the content is read; programs write in steps. */
const SETTLED = 25;

let last: { digest: string; loaded: ReturnType<typeof loadWithDrafts> } | null = null;

/** Loads the content with its drafts, once for all collections that ask for it after a change. */
function loadForEditors(contentDir: string, projectDir: string): ReturnType<typeof loadWithDrafts> {
  const files = readContentFiles(contentDir, projectDir);
  const digest = digestOf(files);
  if (last?.digest !== digest) last = { digest, loaded: loadWithDrafts(files) };
  return last.loaded;
}

/** An entry of one of Astro's collections. */
export interface CollectionEntry {
  id: string;
  data: object;
}

/**
 * Makes Astro's loader for a collection of the content. It loads the whole corpus, and throws if there are
 * problems. While developing, it shows drafts too, and reloads on changes; problems are then logged and
 * the last good state stays. What is only left to do is logged too, and shown.
 * @param contentDir the absolute path of the content folder
 * @param toEntries picks what the collection has
 */
export function corpusLoader(contentDir: string, toEntries: (corpus: Corpus) => CollectionEntry[]): Loader {
  return {
    name: 'corpus',
    load: async (context) => {
      const { store, config, watcher, logger } = context;
      const projectDir = fileURLToPath(config.root);
      const reload = async (): Promise<void> => {
        const { corpus, leftOut, leftToDo } = watcher
          ? loadForEditors(contentDir, projectDir)
          : { corpus: loadCorpus(contentDir, projectDir), leftOut: [], leftToDo: [] };
        const { problems } = corpus;
        for (const { file, problems: left } of leftOut)
          logger.warn([`The draft ${file} is not shown:`, ...left.map(formatProblem)].join('\n'));
        if (leftToDo.length > 0)
          logger.warn(['Left to do before a build:', ...leftToDo.map(formatProblem)].join('\n'));
        if (problems.length > 0) throw new ContentProblems(problems.map(formatProblem).join('\n'));
        store.clear();
        for (const entry of toEntries(corpus)) {
          const data = await context.parseData({ id: entry.id, data: { ...entry.data } });
          store.set({ id: entry.id, data, digest: context.generateDigest(data) });
        }
      };
      await reload();
      watcher?.add(contentDir);
      let soon: NodeJS.Timeout | undefined;
      watcher?.on('all', (_event, file) => {
        if (!resolve(file).startsWith(contentDir + sep)) return;
        clearTimeout(soon);
        soon = setTimeout(() => {
          reload().catch((error: unknown) => logger.error(String(error)));
        }, SETTLED);
      });
    },
  };
}
