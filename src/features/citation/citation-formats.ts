import { formats } from '../../words/en/citation.ts';
import type { CslItem } from './csl-item.ts';
import { toBibtex } from './to-bibtex.ts';
import { toPlainText } from './to-plain-text.ts';
import { toRis } from './to-ris.ts';

/** A format in which citations are offered. */
export interface CitationFormat {
  /** The extension of its files. */
  extension: keyof typeof formats;
  label: string;
  mediaType: string;
  /** Whether its links download the file instead of opening it. */
  isDownload: boolean;
  /** Returns the content of a file with these items. */
  write: (items: readonly CslItem[]) => string;
}

/**
 * What makes a browser read a text as UTF-8 (https://encoding.spec.whatwg.org/#decode). Static hosts know a
 * file only by its extension, and many send `.txt` without a charset, so that quotation marks would be
 * garbled. The other formats do without: programs read them, and some don't expect the mark.
 */
const BYTE_ORDER_MARK = '\uFEFF';

/** The formats in which citations are offered, in the order of their links. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  {
    extension: 'txt',
    label: formats.txt,
    mediaType: 'text/plain; charset=utf-8',
    isDownload: false,
    write: (items) => BYTE_ORDER_MARK + toPlainText(items),
  },
  {
    extension: 'bib',
    label: formats.bib,
    mediaType: 'application/x-bibtex; charset=utf-8',
    isDownload: true,
    write: toBibtex,
  },
  {
    extension: 'ris',
    label: formats.ris,
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    isDownload: true,
    write: toRis,
  },
  {
    extension: 'json',
    label: formats.json,
    mediaType: 'application/vnd.citationstyles.csl+json',
    isDownload: true,
    write: (items) => `${JSON.stringify(items, null, 2)}\n`,
  },
];
