import { listInWords } from './format.ts';

/**
 * What a frame on another site holds, for those who don't see it: "Buffer zone: The Times and The Port Post
 * compared", or "Buffer zone: The Times".
 */
export const title = (label: string, sources: readonly string[]) =>
  `${label}: ${listInWords(sources)}${sources.length > 1 ? ' compared' : ''}`;
