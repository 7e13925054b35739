import { countInWords, countOf, listWithCommas } from './format.ts';
import { ARTICLE } from './terms.ts';

// On a page of all articles that its address narrows to some of them.

/** What is shown: "Showing four of the six articles." */
export const someOf = (shown: number, all: number) =>
  `Showing ${countInWords(shown)} of the ${countOf(all, ARTICLE)}.`;
export const showAll = (all: number) => `Show all ${countInWords(all)}`;
export const citeAll = (all: number) => `Cite all ${countInWords(all)}`;

/** Why a link to a passage leads nowhere, before the words of the link that shows all articles. */
export const leadsToLeftOut = (siglum: string) =>
  `The link is to a passage of ${siglum}, which is not shown here.`;

// What the address gets wrong

export const unknown = (sigla: readonly string[]) =>
  sigla.length === 1
    ? `There is no article ${listWithCommas(sigla)}.`
    : `There are no articles ${listWithCommas(sigla)}.`;
export const tooFew = (all: number) =>
  `The address names fewer than two of these articles, so all ${countInWords(all)} are shown.`;

// If the script that narrows the page doesn't run

export const allAreShown = (all: number) =>
  `This page’s script did not run, so all ${countInWords(all)} articles are shown, even if your link was to only some of them.`;
