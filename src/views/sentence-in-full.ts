import type { PropositionView } from './views.ts';

/** Returns a proposition's sentence, or `null` if its claim says the same and only lacks the full stop. */
export function sentenceInFull({ claim, text }: Pick<PropositionView, 'claim' | 'text'>): string | null {
  return text.replace(/\.$/, '') === claim ? null : text;
}
