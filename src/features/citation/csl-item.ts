import type { Article } from '../../schemas/article.ts';
import type { Name } from '../../text/names.ts';
import { certainDate, readEdtfDate, type EdtfPoint } from '../../text/edtf-date.ts';
import { dateInWords } from '../../words/en/terms.ts';

/** The CSL types of the items that are cited here. */
export type CslType = 'article-newspaper' | 'document' | 'post-weblog' | 'report' | 'webpage';

type CslDateParts = [year: number, month?: number, day?: number];

/** A date in CSL-JSON. */
interface CslDate {
  /** A day, month or year, or the two ends of a range. */
  'date-parts'?: CslDateParts[];
  /** From 1 for spring to 4 for winter. */
  season?: 1 | 2 | 3 | 4;
  /** Words for what CSL can't say: an interval with an open end. */
  literal?: string;
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
  /** The date in EDTF, if `issued` does not say all of it. */
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
 * Converts an EDTF date to the fields of a CSL item. Whatever is not a plain day, month or year is also kept
 * in EDTF.
 */
export function cslDate(value: string): Pick<CslItem, 'issued' | 'custom'> {
  const { start, end, isInterval, isApproximate, isUncertain } = readEdtfDate(value);
  if (certainDate(value) === value && start) return { issued: { 'date-parts': [partsOf(start)] } };
  const custom = { edtf: value };
  if (!start || !end) return { issued: { literal: dateInWords(value) }, custom };
  const isDecade = start.day === null;
  const parts = isInterval
    ? [partsOf(start), partsOf(end)]
    : isDecade
      ? [partsOf(start), [start.lastYear] satisfies CslDateParts]
      : [partsOf(start)];
  return {
    issued: {
      'date-parts': parts,
      ...(start.season === null ? {} : { season: start.season }),
      ...(isApproximate || isUncertain || isDecade ? { circa: true } : {}),
    },
    custom,
  };
}

function partsOf({ year, month, dayOfMonth }: EdtfPoint): CslDateParts {
  if (month === null) return [year];
  return dayOfMonth === null ? [year, month] : [year, month, dayOfMonth];
}

/** Returns an item's date in EDTF; `null` if it has none. */
export function edtfOf({ issued, custom }: CslItem): string | null {
  const [parts] = issued?.['date-parts'] ?? [];
  if (custom) return custom.edtf;
  return parts ? parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-') : null;
}

/** What editors write as the name of an unknown source. */
const UNKNOWN = 'Source unknown';

/** Returns who published an article; `null` if unknown, so that "Source unknown" is not cited as a name. */
export function knownSourceName(source: { name: string }): string | null {
  return source.name === UNKNOWN ? null : source.name;
}
