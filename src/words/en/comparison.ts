import { capitalize, countInWords, countOf } from './format.ts';
import { articleName, setOf, TEXT } from './terms.ts';

// What a reader can do with a comparison

export const readTexts = 'Read the texts';
export const readBlind = 'Read blind';

// What to compare instead

export const changeArticles = 'Change what is compared';
export const add = 'Add';
export const addArticle = (siglum: string, source: string) => `Add ${articleName(siglum, source)}`;
export const addAll = (articles: number) => `all ${countInWords(articles)}`;
export const leaveOut = 'Leave out';
export const leaveOutArticle = (siglum: string, source: string) => `Leave out ${articleName(siglum, source)}`;

/** The words before the articles that can replace one. */
export const swap = <Part>(siglum: Part) => ['Swap ', siglum, ' for'];
export const swapArticle = (siglum: string, other: { siglum: string; source: string }) =>
  `Swap ${siglum} for ${articleName(other.siglum, other.source)}`;

/**
 * The accessible name of a link to a comparison. It begins with the visible sigla, as voice control needs.
 */
export const compareSet = (sigla: readonly string[], sources: readonly string[]) =>
  `${setOf(sigla)}: compare ${sources.join('; ')}`;

// Sections

export const linkToSection = 'Link to this section';

// The texts

export const fullTexts = 'The full texts';

/** The line that unfolds them on phones. */
export const texts = 'The texts';

/** What is said of texts that have no marks. */
export const ABOUT_NUMBERS = 'As received. A passage’s number links to it.';

/** @param hasNotes whether any of the articles has notes on its wording, which a comparison leaves out */
export const aboutTexts = (isMarked: boolean, hasNotes: boolean) =>
  [
    ABOUT_NUMBERS,
    ...(isMarked
      ? [
          'A label lights its words and leads to the other articles’ passages on the claim. If all marks are shown, a single line is the author’s position; a double line, a reported one.',
        ]
      : []),
    ...(hasNotes ? ['Notes on wording are on each article’s page.'] : []),
  ].join(' ');
export const jump = 'Go to a text';

/** The words before the sigla that link to the texts. */
export const goToTextOf = 'Go to the text of';
export const toText = (siglum: string, source: string) => `${articleName(siglum, source)}: to the text`;
export const sideBySide = (texts: number) => `${capitalize(countOf(texts, TEXT))}, side by side`;
