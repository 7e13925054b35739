/** The kinds of item that are cited here, by their CSL names. */
export type CslType = 'article-newspaper' | 'document' | 'post-weblog' | 'report' | 'webpage';

/** A date as CSL-JSON has it. */
export interface CslDate {
  'date-parts': [[year: number, month?: number, day?: number]];
  /** Whether the date is approximate or uncertain; CSL has one word for both, so the note says which. */
  circa?: true;
}

/** An item as CSL-JSON has it (https://resource.citationstyles.org/schema/latest/input/json/csl-data.json), as far as it is used here. */
export interface CslItem {
  id: string;
  type: CslType;
  title: string;
  /** A byline as it stands: which part of it is a family's name is not known. */
  author?: [{ literal: string }];
  /** What the item stands in: a newspaper, a blog, a site. */
  'container-title'?: string;
  /** For a report, who published it. */
  publisher?: string;
  issued?: CslDate;
  URL?: string;
  language?: string;
  /** What the formats have no field for, in sentences. */
  note?: string;
  /** The date in EDTF, where it is approximate or uncertain. */
  custom?: { edtf: string };
}
