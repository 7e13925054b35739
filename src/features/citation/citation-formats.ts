import { formats } from '../../words/en/citation.ts';
import type { CslItem } from './csl-item.ts';
import { toBibtex } from './to-bibtex.ts';
import { toPlainText } from './to-plain-text.ts';
import { toRis } from './to-ris.ts';

/** A format that citations are offered in. */
export interface CitationFormat {
  /** The ending of its files. */
  extension: keyof typeof formats;
  label: string;
  mediaType: string;
  isDownload: boolean;
  /** The content of the file of some citations. */
  write: (items: readonly CslItem[]) => string;
}

/** The formats that citations are offered in, in the order of their links. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  {
    extension: 'txt',
    label: formats.txt,
    mediaType: 'text/plain; charset=utf-8',
    isDownload: false,
    write: toPlainText,
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
