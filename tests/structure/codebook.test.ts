import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SPEAKS, STANCES, TAKES_NO_SIDE } from '../../src/schemas/article.ts';
import { NOTE_TYPES } from '../../src/schemas/note-kinds.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';

const PROJECT_DIR = join(import.meta.dirname, '..', '..');
const CODEBOOK = readFileSync(join(PROJECT_DIR, 'docs', 'codebook.md'), 'utf8');
const [dossier] = loadCorpus(join(PROJECT_DIR, 'content'), PROJECT_DIR).dossiers;
const articles = new Map((dossier?.articles ?? []).map((article) => [article.data.siglum, article]));

/** An example for or against a label: its article, or `null` if it is made up, and its words. */
interface Example {
  isFor: boolean;
  siglum: string | null;
  words: string;
}

function examplesOf(label: string): Example[] {
  const [section = ''] = (CODEBOOK.split(`\n### ${label}\n`)[1] ?? '').split(/\n##+ /);
  const items = section.replace(/\n {2}/g, ' ').matchAll(/^- \*\*(For|Against)\*\*, (.*?): \*(.*?)\*/gm);
  return [...items].map(([, side, where = '', words = '']) => ({
    isFor: side === 'For',
    siglum: where === 'made up' ? null : where,
    words,
  }));
}

/** Returns the quotes of an article that have a label. */
function quotesWith(label: string, siglum: string): string[] {
  const data = articles.get(siglum)?.data;
  if (!data) return [];
  const quotes = [
    ...data.notes.filter(({ type }) => type === label),
    ...data.positions.filter(({ stance }) => stance === label).flatMap(({ evidence }) => evidence),
    ...(label === 'examined' ? data.examined.flatMap(({ evidence }) => evidence) : []),
    ...(data.stance.label === label ? data.stance.evidence : []),
  ];
  return quotes.map(({ exact }) => exact);
}

const LABELS = [...STANCES, TAKES_NO_SIDE, 'examined', ...SPEAKS, ...NOTE_TYPES];

describe('the codebook', () => {
  it('defines every label, and nothing else', () => {
    const defined = [...CODEBOOK.matchAll(/^### (.*)$/gm)].map(([, label]) => label);
    expect(defined.toSorted()).toEqual(LABELS.toSorted());
  });

  describe.each(LABELS)('%s', (label) => {
    const examples = examplesOf(label);

    it('has two examples for it and two against', () => {
      expect(examples.map(({ isFor }) => isFor)).toEqual([true, true, false, false]);
    });

    it('quotes the articles verbatim', () => {
      for (const { siglum, words } of examples)
        if (siglum !== null)
          expect(
            articles.get(siglum)?.passages.some(({ text }) => text.includes(words)),
            words,
          ).toBe(true);
    });
  });

  // How a voice speaks is no label of particular words.
  const labels = LABELS.filter((label) => !SPEAKS.some((each) => each === label));

  it.each(labels)(
    'has examples for %s that have the label in the dossier, and others that don’t',
    (label) => {
      for (const { isFor, siglum, words } of examplesOf(label))
        if (siglum !== null) {
          const isLabeled = quotesWith(label, siglum).some(
            (exact) => exact.includes(words) || words.includes(exact),
          );
          expect([words, isLabeled]).toEqual([words, isFor]);
        }
    },
  );
});
