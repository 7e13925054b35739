/** The formats that citations are offered in, by the ending of their files. */
export const CITATION_FORMATS = [
  { extension: 'txt', label: 'Text', mediaType: 'text/plain; charset=utf-8', isDownload: false },
  { extension: 'bib', label: 'BibTeX', mediaType: 'application/x-bibtex; charset=utf-8', isDownload: true },
  {
    extension: 'ris',
    label: 'RIS',
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    isDownload: true,
  },
  {
    extension: 'json',
    label: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    isDownload: true,
  },
] as const;

/** The ending of a citation's file. */
export type CitationExtension = (typeof CITATION_FORMATS)[number]['extension'];
