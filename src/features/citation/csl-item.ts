import type { Article } from '../../schemas/article.ts';
import type { Name } from '../../text/names.ts';
import { certainDate, readEdtfDate } from '../../text/edtf-date.ts';

/** The CSL types of the items that are cited here. */
export type CslType = 'article-newspaper' | 'document' | 'post-weblog' | 'report' | 'webpage';

/** A date in CSL-JSON. */
interface CslDate {
  'date-parts': [[year: number, month?: number, day?: number]];
  /** Set if the date is approximate or uncertain. CSL has one word for both, so the note says which. */
  circa?: true;
}

/**
 * An item in CSL-JSON, with the fields that are used here. Schema:
 * https://resource.citationstyles.org/schema/latest/input/json/csl-data.json
 */
export interface CslItem {
  id: string;
  type: CslType;
  title: string;
  author?: readonly Name[];
  /** What the item appeared in: a newspaper, a blog, a site. */
  'container-title'?: string;
  /** Who published a report. */
  publisher?: string;
  issued?: CslDate;
  URL?: string;
  language?: string;
  /** In sentences, whatever the formats have no field for. */
  note?: string;
  /** The date in EDTF, if it is approximate or uncertain. */
  custom?: { edtf: string };
}

/** Returns the CSL type of an article; an article whose source is unknown is a document. */
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

/**
 * Converts an EDTF date to the fields of a CSL item. An approximate or uncertain date is marked as such and
 * also kept in EDTF.
 */
export function cslDate(value: string): Pick<CslItem, 'issued' | 'custom'> {
  const { year, month, dayOfMonth } = readEdtfDate(value);
  const parts: [number, number?, number?] = [year];
  if (month !== null) parts.push(month);
  if (dayOfMonth !== null) parts.push(dayOfMonth);
  if (certainDate(value) !== null) return { issued: { 'date-parts': [parts] } };
  return { issued: { 'date-parts': [parts], circa: true }, custom: { edtf: value } };
}

/** What editors write as the name of an unknown source. */
const UNKNOWN = 'Source unknown';

/** Returns who published an article; `null` if unknown, so that "Source unknown" is not cited as a name. */
export function knownSourceName(source: { name: string }): string | null {
  return source.name === UNKNOWN ? null : source.name;
}
