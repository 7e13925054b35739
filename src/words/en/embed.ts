import { listInWords } from './format.ts';

/**
 * What a frame on another site holds, for those who don't see it: "Tolls are fair: The Times and The Port
 * Post compared", or "Tolls are fair: The Times".
 */
export const title = (claim: string, sources: readonly string[]) =>
  `${claim}: ${listInWords(sources)}${sources.length > 1 ? ' compared' : ''}`;
