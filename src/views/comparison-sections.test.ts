import { describe, expect, it } from 'vitest';
import type { Stance } from '../schemas/article.ts';
import { found, makeDossier, type PositionSketch } from './view.fixture.ts';
import { comparisonSections } from './comparison-sections.ts';

const by = (on: string, stance: Stance, voice = 'author'): PositionSketch => ({ on, stance, voice });

const DOSSIER = makeDossier({
  propositions: ['shared', 'apart', 'nuanced', 'lone', 'told', 'elsewhere', 'again'],
  articles: {
    A: {
      positions: [
        by('shared', 'favor'),
        by('apart', 'favor'),
        by('nuanced', 'mixed'),
        by('lone', 'neutral'),
        by('told', 'favor', 'Ann'),
        by('again', 'favor'),
      ],
    },
    B: {
      positions: [
        by('shared', 'favor'),
        by('apart', 'against'),
        by('nuanced', 'favor'),
        by('lone', 'against', 'Ann'),
        by('told', 'against', 'Bob'),
        by('again', 'against'),
      ],
    },
    C: { positions: [by('elsewhere', 'favor')] },
  },
});

const sectionsOf = (slug: string) =>
  comparisonSections(found(DOSSIER.comparisons.find((comparison) => comparison.slug === slug)), DOSSIER);
const brief = (slug: string) =>
  sectionsOf(slug).map(({ id, title, rows }) => [
    id,
    title,
    rows.map(({ proposition }) => proposition.id).join(' '),
  ]);

describe('the sections of a comparison', () => {
  it('show where authors differ, agree, speak alone, only report and are silent, sharpest rows first', () => {
    expect(brief('a-b')).toEqual([
      ['differ', 'The authors differ on three claims', 'apart again nuanced'],
      ['agree', 'The authors take the same position on one claim', 'shared'],
      ['alone', 'Only one author takes a position: one claim', 'lone'],
      ['reported', 'No author takes a position on one claim', 'told'],
      ['silent', 'Not discussed: one claim', 'elsewhere'],
    ]);
  });

  it('depend only on the chosen articles, and are never empty', () => {
    expect(brief('a-c')).toEqual([
      ['alone', 'Only one author takes a position: six claims', 'shared apart elsewhere again nuanced lone'],
      ['reported', 'No author takes a position on one claim', 'told'],
    ]);
  });

  it('contain each proposition once, with a cell for each chosen article', () => {
    for (const { slug, articles } of DOSSIER.comparisons) {
      const rows = sectionsOf(slug).flatMap((section) => section.rows);
      expect(rows.map(({ proposition }) => proposition.number).sort()).toEqual(
        DOSSIER.propositions.map(({ number }) => number),
      );
      for (const { cells } of rows) expect(cells.map(({ article }) => article)).toEqual(articles);
    }
  });

  it('are missing if the dossier has no propositions', () => {
    const bare = makeDossier({ articles: { A: {}, B: {} } });
    expect(comparisonSections(found(bare.comparisons[0]), bare)).toEqual([]);
  });
});
