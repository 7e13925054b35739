import type { Stand } from '../../src/schemas/stands.ts';

/** What pages say of where an article stands on a claim; written by hand, as the readers' promise. */
export const STAND_WORDS: Readonly<Record<Stand, string>> = {
  favor: 'agrees',
  against: 'disagrees',
  mixed: 'partly agrees',
  neutral: 'leaves it open',
  reports: 'cites others',
  silent: 'silent',
};
