import { SITE_NAME, sourceAndDate } from './terms.ts';

export const title = SITE_NAME;
export const description = 'Articles side by side: titles and summaries.';
export const itemTitle = (siglum: string, article: string) => `${siglum}: ${article}`;
/** What stands before the editors' summary. */
export const itemDescription = (source: string, date: string) => `${sourceAndDate(source, date)}.`;
/** The title of a correction: "Correction: A: The port opens". */
export const correctionTitle = (of: string) => `Correction: ${of}`;
/** When it was made, before what was corrected and why. */
export const corrected = (date: string) => `Corrected on ${date}.`;
