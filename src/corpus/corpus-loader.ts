import type { Loader } from 'astro/loaders';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatProblem } from './problem.ts';
import { loadCorpus } from './load-corpus.ts';

/** An error whose message lists the problems to fix before anything can be built. */
class ContentProblems extends Error {
  override name = 'ContentProblems';
}

/**
 * Makes Astro's loader for the content. It loads the whole corpus, and throws if there are problems. While
 * developing, it reloads on changes; problems are then logged and the last good state stays.
 * @param contentDir the absolute path of the content folder
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
