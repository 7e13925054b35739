import type { Article } from '../../schemas/article.ts';
import { certainDate, readEdtfDate } from '../../text/edtf-date.ts';

/** The kinds of item that are cited here, by their CSL names. */
export type CslType = 'article-newspaper' | 'document' | 'post-weblog' | 'report' | 'webpage';

/** A date as CSL-JSON has it. */
interface CslDate {
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

/** The CSL type of an article; one that is not known to have been published anywhere is a document. */
export function cslType(source: Article['source']): CslType {
  if (knownSourceName(source) === null) return 'document';
  switch (source.kind) {
    case 'BlogPosting':
      return 'post-weblog';
    case 'Report':
      return 'report';
    case 'Article':
      return 'webpage';
    default:
      return 'article-newspaper';
  }
}

/** An EDTF date as a CSL item has it; one that is approximate or uncertain says so, and keeps its EDTF. */
export function cslDate(value: string): Pick<CslItem, 'issued' | 'custom'> {
  const { year, month, dayOfMonth } = readEdtfDate(value);
  const parts: [number, number?, number?] = [year];
  if (month !== null) parts.push(month);
  if (dayOfMonth !== null) parts.push(dayOfMonth);
  if (certainDate(value) !== null) return { issued: { 'date-parts': [parts] } };
  return { issued: { 'date-parts': [parts], circa: true }, custom: { edtf: value } };
}

/** What an editor writes for the name of a source that is not known. */
const UNKNOWN = 'Source unknown';

/** The name of who published an article; `null` where it is unknown, so that nobody of that name is cited. */
export function knownSourceName(source: { name: string }): string | null {
  return source.name === UNKNOWN ? null : source.name;
}
