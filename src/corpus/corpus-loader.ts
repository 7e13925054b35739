import type { Loader } from 'astro/loaders';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatProblem } from './problem.ts';
import { loadCorpus } from './load-corpus.ts';

/** The lines that say what has to be mended before anything is built. */
class ContentProblems extends Error {
  override name = 'ContentProblems';
}

/**
 * Astro's loader for the content: the corpus, or none of it while it has problems. While developing, the last
 * good state stays.
 * @param contentDir absolute path of the content folder
 */
export function corpusLoader(contentDir: string): Loader {
  return {
    name: 'corpus',
    load: async (context) => {
      const { store, config, watcher, logger } = context;
      const projectDir = fileURLToPath(config.root);
      const reload = async (): Promise<void> => {
        const { dossiers, problems } = loadCorpus(contentDir, projectDir);
        if (problems.length > 0) throw new ContentProblems(problems.map(formatProblem).join('\n'));
        store.clear();
        for (const dossier of dossiers) {
          const data = await context.parseData({ id: dossier.slug, data: { ...dossier } });
          store.set({ id: dossier.slug, data, digest: context.generateDigest(data) });
        }
      };
      await reload();
      watcher?.add(contentDir);
      watcher?.on('all', (_event, file) => {
        if (resolve(file).startsWith(contentDir + sep))
          reload().catch((error: unknown) => logger.error(String(error)));
      });
    },
  };
}
