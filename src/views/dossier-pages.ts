import { compareNames } from '../words/en/format.ts';
import type { ArticleView, DossierView, SpeakerView } from './views.ts';

/**
 * Checks whether a dossier has propositions, and therefore pages of positions, rows in its comparisons, and
 * marks that link to them.
 */
export function hasPropositions({ propositions }: Pick<DossierView, 'propositions'>): boolean {
  return propositions.length > 0;
}

/** Checks whether anyone but the authors speaks in a dossier, so that it has a page of voices. */
export function hasVoices({ articles }: Pick<DossierView, 'articles'>): boolean {
  return articles.some(({ speakers }) => speakers.length > 0);
}

/** A person or body that speaks in at least one article of a dossier. */
export interface VoiceOfDossier {
  name: string;
  /** How the voice speaks in each article that has it. */
  inArticles: Map<ArticleView, SpeakerView>;
}

/** Lists everyone who speaks in a dossier's articles, those in the most articles first, then by name. */
export function listVoices({ articles }: DossierView): VoiceOfDossier[] {
  const voices = new Map<string, VoiceOfDossier>();
  for (const article of articles) {
    for (const speaker of article.speakers) {
      const voice: VoiceOfDossier = voices.get(speaker.name) ?? { name: speaker.name, inArticles: new Map() };
      voice.inArticles.set(article, speaker);
      voices.set(speaker.name, voice);
    }
  }
  return [...voices.values()].sort(
    (a, b) => b.inArticles.size - a.inArticles.size || compareNames(a.name, b.name),
  );
}
