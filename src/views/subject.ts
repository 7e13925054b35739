import type { DossierView } from './views.ts';

/**
 * Returns what a dossier is about, for the middle of a sentence: "Two articles on security guarantees". The
 * title loses its capital only if the dossier's own prose also writes its first word without one, so that
 * names keep theirs.
 */
export function subjectOf({
  lang,
  title,
  summary,
  about,
  stanceTarget,
  stances,
  propositions,
}: Pick<
  DossierView,
  'lang' | 'title' | 'summary' | 'about' | 'stanceTarget' | 'stances' | 'propositions'
>): string {
  const [first = ''] = /^\p{L}+/u.exec(title) ?? [];
  const inSentence = first.toLocaleLowerCase(lang);
  const prose = [
    summary,
    about.replace(/<[^>]*>/g, ' '),
    stanceTarget,
    ...stances.map(({ description }) => description),
    ...propositions.map(({ text }) => text),
  ].join(' ');
  const words: readonly string[] = prose.match(/\p{L}+/gu) ?? [];
  return words.includes(inSentence) ? inSentence + title.slice(first.length) : title;
}
