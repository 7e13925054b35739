import type { Paths } from '../../site/addresses/paths.ts';
import { SITE_NAME } from '../../words/en/terms.ts';
import { embedSize, embedSnippet } from './embed-snippet.ts';
import type { EmbedView } from './embeds.ts';

/** An oEmbed response of type `rich` (https://oembed.com/#section2.3). */
export interface Oembed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  html: string;
  width: number;
  height: number;
}

/**
 * Returns the oEmbed data that describe an embed to other sites.
 * @param toAbsolute makes a root-relative address absolute
 */
export function oembedData(
  { title, url, row }: EmbedView,
  paths: Paths,
  toAbsolute: (url: string) => string,
): Oembed {
  const { width, height } = embedSize(row.cells.length);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: SITE_NAME,
    provider_url: toAbsolute(paths.home),
    html: embedSnippet({ url: toAbsolute(url), title, height }),
    width,
    height,
  };
}
