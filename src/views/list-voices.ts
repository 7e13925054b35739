import type { ArticleView, DossierView, SpeakerView } from './views.ts';

/** A person or body that speaks in at least one article of a dossier. */
export interface VoiceOfDossier {
  name: string;
  inArticles: Map<ArticleView, SpeakerView>;
}

/** Everyone who speaks in a dossier's articles: first who speaks in most of them, then by name. */
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
    (a, b) => b.inArticles.size - a.inArticles.size || a.name.localeCompare(b.name, 'en'),
  );
}
