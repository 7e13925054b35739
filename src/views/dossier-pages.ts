import { compareNames } from '../words/en/format.ts';
import type { ArticleView, DossierView, NoteView, PositionView, SpeakerView, VoiceView } from './views.ts';

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

/** Checks whether the articles of a dossier mention events, so that it has a page of time. */
export function hasEvents({ events }: Pick<DossierView, 'events'>): boolean {
  return events.length > 0;
}

/** Checks whether the editors list by which names the articles of a dossier call something. */
export function hasReferents({ referents }: Pick<DossierView, 'referents'>): boolean {
  return referents.length > 0;
}

/** A person or body that speaks in at least one article of a dossier. */
export interface VoiceOfDossier {
  name: string;
  /** For a voice that its article doesn't name, and that is therefore of no other article. */
  unnamed: string | undefined;
  /** Who this is, as the first article that tells it does. */
  role: string | null;
  /** How the voice speaks in each article that has it. */
  inArticles: Map<ArticleView, SpeakerView>;
}

/** Lists everyone who speaks in a dossier's articles, those in the most articles first, then by name. */
export function listVoices({ articles, lang }: DossierView): VoiceOfDossier[] {
  const voices = new Map<string, VoiceOfDossier>();
  for (const article of articles) {
    for (const speaker of article.speakers) {
      const { name, unnamed } = speaker;
      const key = unnamed === undefined ? name : `${article.slug}\n${unnamed}`;
      const voice: VoiceOfDossier = voices.get(key) ?? { name, unnamed, role: null, inArticles: new Map() };
      voice.role ??= speaker.role;
      voice.inArticles.set(article, speaker);
      voices.set(key, voice);
    }
  }
  return [...voices.values()].sort(
    (a, b) => b.inArticles.size - a.inArticles.size || compareNames(a.name, b.name, lang),
  );
}

/** Returns the positions of a voice in an article, and the notes on its words there. */
export function foundOf(
  speaker: Pick<SpeakerView, 'name' | 'unnamed'>,
  { positions, notes }: Pick<ArticleView, 'positions' | 'notes'>,
): { positions: PositionView[]; notes: NoteView[] } {
  const isIts = ({ voice }: { voice: VoiceView }) =>
    voice.kind === 'speaker' && voice.name === speaker.name && voice.unnamed === speaker.unnamed;
  return { positions: positions.filter(isIts), notes: notes.filter(isIts) };
}
