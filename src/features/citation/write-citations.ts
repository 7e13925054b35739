import type { CitationExtension } from './citation-formats.ts';
import type { CslItem } from './csl-item.ts';
import { toBibtex } from './to-bibtex.ts';
import { toPlainText } from './to-plain-text.ts';
import { toRis } from './to-ris.ts';

const WRITERS: Readonly<Record<CitationExtension, (items: readonly CslItem[]) => string>> = {
  txt: toPlainText,
  bib: toBibtex,
  ris: toRis,
  json: (items) => `${JSON.stringify(items, null, 2)}\n`,
};

/** The file of some citations in a format. */
export function writeCitations(items: readonly CslItem[], extension: CitationExtension): string {
  return WRITERS[extension](items);
}
