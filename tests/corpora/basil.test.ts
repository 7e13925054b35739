import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { formatProblem } from '../../src/corpus/problem.ts';
import { buildSite } from '../support/build-site.ts';
import { convertBasil, writeBasil } from './basil.ts';

/** A checkout of github.com/launchnlp/BASIL. */
const { BASIL } = process.env;

/** A site of all 100 dossiers takes a minute or two. */
const BUILD_TIMEOUT = 600_000;

async function withFolder<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-basil-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.skipIf(!BASIL)(
  BASIL ? 'BASIL' : 'BASIL (skipped: set BASIL to the folder of a checkout of github.com/launchnlp/BASIL)',
  () => {
    it('has a note for every span, of its kind, toward its target, with its polarity and speaker', async () => {
      const converted = convertBasil(BASIL ?? '');
      expect([converted.spans, converted.repeated]).toEqual([1726, 0]);
      await withFolder((folder) => {
        writeBasil(converted, folder);
        const { dossiers, problems } = loadCorpus(folder, folder);
        expect(problems.map(formatProblem)).toEqual([]);
        const articles = dossiers.flatMap((dossier) => dossier.articles);
        expect([dossiers.length, articles.length]).toEqual([100, 300]);
        const notes = articles.flatMap(({ data }) => data.notes);
        const count = (is: (note: (typeof notes)[number]) => boolean) => notes.filter(is).length;
        // These figures were counted in the corpus itself, not by the converter.
        expect({
          all: notes.length,
          lexical: count(({ type }) => type === 'lexical-bias'),
          informational: count(({ type }) => type === 'informational-bias'),
          negative: count(({ polarity }) => polarity === 'negative'),
          positive: count(({ polarity }) => polarity === 'positive'),
          spoken: count(({ voice }) => voice !== undefined),
          indirect: count(({ through }) => through !== undefined),
          throughAllies: count(({ through }) => through?.relation === 'ally'),
          throughOpponents: count(({ through }) => through?.relation === 'opponent'),
        }).toEqual({
          all: 1726,
          lexical: 480,
          informational: 1246,
          negative: 1415,
          positive: 311,
          spoken: 722,
          indirect: 209,
          throughAllies: 100,
          throughOpponents: 74,
        });
        const unnamed = articles.flatMap(({ data }) => data.voices.filter((voice) => voice.unnamed));
        expect(unnamed).toHaveLength(342);
      });
    });

    it('builds', { timeout: BUILD_TIMEOUT }, () =>
      withFolder(async (folder) => {
        const contentDir = join(folder, 'content');
        writeBasil(convertBasil(BASIL ?? ''), contentDir);
        const { exitCode, output } = await buildSite({
          contentDir,
          outDir: join(folder, 'out'),
          hasCards: false,
        });
        expect(exitCode, output).toBe(0);
      }),
    );
  },
);
