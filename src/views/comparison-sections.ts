import { RELATIONS, rowsByDisagreement, type Relation, type Row } from './rows.ts';
import type { ComparisonView, DossierView } from './views.ts';
import { countInWords } from '../words/en/format.ts';

/** One section of a comparison: the rows on which the chosen authors stand alike to each other. */
export interface ComparisonSection {
  /** Its fragment. */
  id: Relation;
  title: string;
  explanation: string;
  rows: Row[];
}

const WORDS: Readonly<Record<Relation, { title: (count: string) => string; explanation: string }>> = {
  differ: {
    title: (count) => `They differ on ${count}`,
    explanation:
      'Each author’s own voice decides; those they report stand beside a line. A row’s number copies a link to it.',
  },
  agree: {
    title: (count) => `They agree on ${count}`,
    explanation: 'Two or more of the authors hold the same.',
  },
  alone: { title: (count) => `One author alone: ${count}`, explanation: 'The others report, or are silent.' },
  reported: {
    title: (count) => `Only reported: ${count}`,
    explanation: 'No author of these takes a position.',
  },
  silent: {
    title: (count) => `All are silent on ${count}`,
    explanation: 'Other articles of the dossier touch them.',
  },
};

/** The sections of a comparison that have rows, in their order, the sharpest rows first. */
export function comparisonSections(
  { articles }: Pick<ComparisonView, 'articles'>,
  { propositions }: Pick<DossierView, 'propositions'>,
): ComparisonSection[] {
  const rows = rowsByDisagreement(propositions, articles);
  return RELATIONS.map((id) => {
    const members = rows.filter(({ relation }) => relation === id);
    return {
      id,
      rows: members,
      title: WORDS[id].title(countInWords(members.length)),
      explanation: WORDS[id].explanation,
    };
  }).filter((section) => section.rows.length > 0);
}

const VERBS: Readonly<Record<Relation, string>> = {
  differ: 'differ on',
  agree: 'agree on',
  alone: 'speak alone on',
  reported: 'report others on',
  silent: 'are silent on',
};

/** How often the authors differ, agree, speak alone, only report others and are all silent, each count with its section. */
export function comparisonSummary(sections: readonly ComparisonSection[]): { id: Relation; words: string }[] {
  return sections.map(({ id, rows }) => ({ id, words: `${VERBS[id]} ${countInWords(rows.length)}` }));
}

/** "Of twelve propositions". */
export function ofPropositions(count: number): string {
  return `Of ${countInWords(count)} proposition${count === 1 ? '' : 's'}`;
}
