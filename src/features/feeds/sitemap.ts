import type { Paths } from '../../site/addresses/paths.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { hasEvents, hasPropositions, hasVoices } from '../../views/dossier-pages.ts';
import type { DossierView } from '../../views/views.ts';

/** Returns the root-relative canonical address of every page that search engines should index. */
export function canonicalAddresses(dossiers: readonly DossierView[], paths: Paths): string[] {
  return [
    // The site's root shows the only dossier if there is just one, whose own address is then canonical.
    ...(dossiers.length > 1 ? [paths.home] : []),
    paths.search,
    paths.about,
    paths.methods,
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
    paths.words(slug),
    paths.concordance(slug),
    ...(hasEvents(dossier) ? [paths.timeline(slug)] : []),
    ...[...articles, ...comparisons, ...topics, ...propositions].map(({ url }) => url),
  ];
}

/** Returns the XML of a sitemap (https://www.sitemaps.org/protocol.html) of absolute addresses. */
export function writeSitemap(addresses: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `<url><loc>${escapeHtml(address)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
}
