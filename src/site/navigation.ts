import { hasPropositions, hasVoices } from '../views/dossier-pages.ts';
import type { Paths } from './addresses/paths.ts';
import type { DossierView } from '../views/views.ts';
import * as words from '../words/en/frame.ts';

/** One link of the site's navigation. */
export interface NavigationLink {
  label: string;
  url: string;
  /** Whether it is left to the page's foot where there is little room. */
  isWide: boolean;
}

/** The links of the masthead and the foot, on a dossier's pages or, without one, on the site's own. */
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
      ]
    : [{ label: words.dossiers, url: paths.home, isWide: false }];
  return [
    ...ofDossier,
    { label: words.search, url: paths.search, isWide: false },
    { label: words.about, url: paths.about, isWide: true },
  ];
}
