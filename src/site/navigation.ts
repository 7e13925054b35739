import { hasEvents, hasPropositions, hasVoices } from '../views/dossier-pages.ts';
import type { Paths } from './addresses/paths.ts';
import type { DossierView } from '../views/views.ts';
import * as words from '../words/en/frame.ts';

/** A link of the site's navigation. */
export interface NavigationLink {
  label: string;
  url: string;
  /** Whether the masthead leaves it out on narrow screens; the footer always has it. */
  isWide: boolean;
}

/**
 * Returns the links of masthead and footer, for a dossier's pages or, without a dossier, for the site's own.
 */
export function navigationLinks(dossier: DossierView | undefined, paths: Paths): NavigationLink[] {
  const ofDossier = dossier
    ? [
        { label: words.overview, url: dossier.url, isWide: true },
        { label: words.compare, url: paths.compare(dossier.slug), isWide: false },
        ...(hasPropositions(dossier)
          ? [{ label: words.positions, url: paths.positions(dossier.slug), isWide: false }]
          : []),
        { label: words.topics, url: paths.topics(dossier.slug), isWide: true },
        ...(hasVoices(dossier)
          ? [{ label: words.voices, url: paths.voices(dossier.slug), isWide: true }]
          : []),
        { label: words.words, url: paths.words(dossier.slug), isWide: true },
        ...(hasEvents(dossier)
          ? [{ label: words.timeline, url: paths.timeline(dossier.slug), isWide: true }]
          : []),
      ]
    : [{ label: words.dossiers, url: paths.home, isWide: false }];
  return [
    ...ofDossier,
    { label: words.search, url: paths.search, isWide: false },
    { label: words.about, url: paths.about, isWide: false },
  ];
}
