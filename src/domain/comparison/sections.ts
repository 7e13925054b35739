import { byDisagreement, RELATIONS, toRow, type Relation, type Row } from '../positions/cells.ts';
import { countInWords } from '../text/in-words.ts';
import type { ComparisonView, DossierView } from '../views.ts';

/** One section of a comparison: the rows on which the chosen authors stand alike to each other. */
export interface ComparisonSection {
  /** Its fragment. */
  id: Relation;
  title: string;
  explanation: string;
  rows: Row[];
}

const WORDS: Readonly<Record<Relation, { title: (count: string) => string; explanation: string }>> = {
  differ: { title: (count) => `They differ on ${count}`, explanation: 'Each author’s own voice decides; whom the article reports stands apart, beside a line.' },
  agree: { title: (count) => `They agree on ${count}`, explanation: 'Two or more of the authors hold the same, each in their own words.' },
  alone: { title: (count) => `One speaks alone on ${count}`, explanation: 'One author holds a position; the others report, or are silent.' },
  reported: { title: (count) => `Only reported: ${count}`, explanation: 'No author of these holds a position; the voices that they report stand side by side.' },
  silent: { title: (count) => `All are silent on ${count}`, explanation: 'None of these articles touches them; other articles of the dossier do.' },
};

/** The sections of a comparison that have rows, in their order, the sharpest rows first. */
export function comparisonSections({ articles }: Pick<ComparisonView, 'articles'>, { propositions }: Pick<DossierView, 'propositions'>): ComparisonSection[] {
  const rows = byDisagreement(propositions.map((proposition) => toRow(proposition, articles)));
  return RELATIONS.map((id) => {
    const members = rows.filter(({ relation }) => relation === id);
    return { id, rows: members, title: WORDS[id].title(countInWords(members.length)), explanation: WORDS[id].explanation };
  }).filter((section) => section.rows.length > 0);
}

/** How often the authors differ, agree, speak alone and only report others, each count with the section that it leads to. */
export function comparisonSummary(sections: readonly ComparisonSection[]): { id: Relation; words: string }[] {
  const verbs: Partial<Record<Relation, string>> = { differ: 'differ on', agree: 'agree on', alone: 'speak alone on', reported: 'only report others on' };
  return sections.flatMap(({ id, rows }) => {
    const verb = verbs[id];
    return verb === undefined ? [] : [{ id, words: `${verb} ${countInWords(rows.length)}` }];
  });
}

/** "Of twelve propositions". */
export function ofPropositions(count: number): string {
  return `Of ${countInWords(count)} proposition${count === 1 ? '' : 's'}`;
}
