import { formatNumber, pluralOf } from './format.ts';
import { LABEL, shownName, type Holder } from './terms.ts';

/** Who speaks, and who passes their words on: "The mayor, via The Port Post", "an official (unnamed)". */
export const voice = ({ via, ...holder }: Holder & { via?: string | undefined }) =>
  `${shownName(holder)}${via === undefined ? '' : `, via ${via}`}`;

// The labels of a passage

/** How many labels a passage has: "4 labels". */
export const howManyLabels = (labels: number) => `${formatNumber(labels)} ${pluralOf(labels, LABEL)}`;

// Whose view words hold

/** Whose positions, or whose wording: the author's, and of those who are named. */
interface Whose {
  isAuthors: boolean;
  others: readonly string[];
}

/** Whose the marks are that words stand in. */
export interface WhoseMarks {
  views: Whose;
  wordings: Whose;
  /** Whether some of the words are in the mark of no position. */
  isInPart: boolean;
}

/**
 * Whose view words of an article hold: "Whose view: the author’s (B); also Russia, as B reports · note on the
 * author’s wording".
 * @param siglum of the article
 * @param names makes an element for the names of others; like `bold` by default
 * @param quotes that the words are in a quoted passage, in words; `null` if they are not
 */
export const whoseView = <Part>(
  { views, wordings, isInPart }: WhoseMarks,
  siglum: string,
  quotes: string | null,
  bold: (text: string) => Part,
  names: (text: string) => Part = bold,
): (Part | string)[] => {
  const own = views.isAuthors ? [bold(`the author’s (${siglum})`)] : [];
  const others = views.others.length > 0 ? [names(views.others.join('; ')), `, as ${siglum} reports`] : [];
  const isMarked = own.length + others.length > 0;
  return [
    'Whose view: ',
    ...own,
    ...(own.length > 0 && others.length > 0 ? ['; also '] : []),
    ...others,
    ...(isMarked ? [] : ['not marked by the editors']),
    ...(isMarked && isInPart ? ['; not all of these words are marked'] : []),
    ...(wordings.isAuthors ? [' · note on the author’s wording'] : []),
    ...(wordings.others.length > 0 ? [` · note on ${wordings.others.map(wordingOf).join('; ')}`] : []),
    ...(quotes === null ? [] : [` · ${quotes}`]),
  ];
};

/** A voice's wording: "the mayor’s wording, via The Port Post". */
const wordingOf = (voice: string) =>
  voice.replace(/s?(?=(?: \(unnamed\))?(?:, via |$))/, (end) => `${end}${end === '' ? '’s' : '’'} wording`);

/** That a passage is quoted, and from where if that is known. */
export const quoted = (source: string | null) => (source === null ? 'quoted' : `quoted: ${source}`);
