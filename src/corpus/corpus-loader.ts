import type { Loader } from 'astro/loaders';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatProblem } from './problem.ts';
import { readSettings } from '../site/settings.ts';
import { loadCorpus } from './load-corpus.ts';

/** The lines that say what has to be mended before anything is built. */
class ContentProblems extends Error {
  override name = 'ContentProblems';
}

/** Astro's loader for `content/`: the corpus, or, where it has problems, none of it. While developing, the last good state stays. */
export function corpusLoader(): Loader {
  return {
    name: 'corpus',
    load: async ({ store, config, watcher, logger, parseData, generateDigest }) => {
      const { contentDir } = readSettings(process.env);
      const projectDir = fileURLToPath(config.root);
      const reload = async (): Promise<void> => {
        const { dossiers, problems } = loadCorpus(contentDir, projectDir);
        if (problems.length > 0) throw new ContentProblems(problems.map(formatProblem).join('\n'));
        store.clear();
        for (const dossier of dossiers) {
          const data = await parseData({ id: dossier.slug, data: { ...dossier } });
          store.set({ id: dossier.slug, data, digest: generateDigest(data) });
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
