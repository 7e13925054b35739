import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { DossierData } from '../../src/schemas/data.ts';
import { CHOSEN_SHARPEST } from '../support/grown-content.ts';
import { STAND_WORDS, standInData } from './stand-words.ts';

/** The grown site's dossier of six articles, as in the data that the site serves. */
export const grown = JSON.parse(
  readFileSync(join(inject('grownSite'), 'data', 'security-guarantees.json'), 'utf8'),
) as DossierData;

/** The address of the page on which readers choose what to compare, the folder of all comparisons. */
export const CHOICE = `${grown.url}compare/`;

/** The address of the comparison of all six. */
export const WHOLE = `${CHOICE}a-b-c-d-e-f/`;

/** Sets that have no page of their own, however many have been published or are listed. */
export const SETS_WITHOUT_PAGE = ['a-c-e-f', 'b-c-d-e-f'] as const;

/** Where the articles of a set stand on a proposition, worked out from the data alone. */
export interface ExpectedRow {
  id: string;
  claim: string;
  relation: 'differ' | 'agree' | 'alone' | 'reported' | 'silent';
  /** Each article's stand as its cell shows it, such as "cites others". */
  stands: string[];
}

const ORDER = ['opposed', 'differ', 'agree', 'alone', 'reported', 'silent'];

/** Returns the rows of a comparison in the order in which it shows them, worked out from the data alone. */
export function expectedRows(set: string): ExpectedRow[] {
  const slugs = articlesOf(set).map(({ slug }) => slug);
  return grown.propositions
    .map(({ id, claim }, index) => {
      const positions = grown.positions.filter(({ proposition }) => proposition === id);
      const stands = slugs.map((slug) => standInData(grown, slug, id));
      const held = stands.filter((stand) => !['reports', 'examined', 'silent'].includes(stand));
      const relation =
        held.length === 0
          ? stands.some((stand) => stand !== 'silent')
            ? ('reported' as const)
            : ('silent' as const)
          : held.length === 1
            ? ('alone' as const)
            : held.every((stand) => stand === held[0])
              ? ('agree' as const)
              : ('differ' as const);
      const quotes = positions.filter(
        ({ article, voice }) => slugs.includes(article) && voice.kind === 'author',
      );
      const isChosen = set === CHOSEN_SHARPEST.set && id === CHOSEN_SHARPEST.claim;
      const rank = isChosen
        ? -1
        : ORDER.indexOf(held.includes('favor') && held.includes('against') ? 'opposed' : relation);
      return {
        id,
        claim,
        relation,
        stands: stands.map((stand) => STAND_WORDS[stand]),
        key: [
          rank,
          ...[['favor', 'against'], ['mixed'], ['neutral']].map(
            (stances) => -held.filter((stand) => stances.includes(stand)).length,
          ),
          quotes.flatMap(({ evidence }) => evidence).length,
          index,
        ],
      };
    })
    .sort((a, b) => a.key.map((part, at) => part - (b.key[at] ?? 0)).find((apart) => apart !== 0) ?? 0)
    .map(({ id, claim, relation, stands }) => ({ id, claim, relation, stands }));
}

/** Returns the articles of a set, such as `a-c-f`. */
export function articlesOf(set: string): DossierData['articles'] {
  return grown.articles.filter(({ siglum }) => set.split('-').includes(siglum.toLowerCase()));
}

/** Returns the id of an article's first passage that is not its title. */
export function firstPassageId(siglum: string): string {
  return articlesOf(siglum.toLowerCase())[0]?.passages.find(({ kind }) => kind === 'paragraph')?.id ?? '';
}
