import type { Paths } from '../../site/addresses/paths.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { hasPropositions, hasVoices } from '../../views/dossier-pages.ts';
import type { DossierView } from '../../views/views.ts';

/** The canonical address of every page that search engines may list, root-relative. */
export function canonicalAddresses(dossiers: readonly DossierView[], paths: Paths): string[] {
  return [
    // A dossier that is alone is shown at the site's root, and its own address is the canonical one.
    ...(dossiers.length > 1 ? [paths.home] : []),
    paths.search,
    paths.about,
    ...dossiers.flatMap((dossier) => addressesOf(dossier, paths)),
  ];
}

function addressesOf(dossier: DossierView, paths: Paths): string[] {
  const { slug, articles, comparisons, topics, propositions } = dossier;
  return [
    dossier.url,
    paths.compare(slug),
    paths.topics(slug),
    ...(hasPropositions(dossier) ? [paths.positions(slug), paths.positionsInOrder(slug)] : []),
    ...(hasVoices(dossier) ? [paths.voices(slug)] : []),
    ...[...articles, ...comparisons, ...topics, ...propositions].map(({ url }) => url),
  ];
}

/** A sitemap of absolute addresses (https://www.sitemaps.org/protocol.html). */
export function writeSitemap(addresses: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `<url><loc>${escapeHtml(address)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
}
