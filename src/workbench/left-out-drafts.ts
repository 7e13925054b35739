import { loadWithDrafts, type UnfinishedDraft } from '../corpus/load-corpus.ts';
import { readContentFiles } from '../corpus/read-files.ts';
import { readContentDir } from '../site/settings.ts';

/** Returns the drafts that no page shows, since they have problems, and what these are. */
export function leftOutDrafts(env: NodeJS.ProcessEnv, projectDir: string): UnfinishedDraft[] {
  return loadWithDrafts(readContentFiles(readContentDir(env), projectDir)).leftOut;
}
