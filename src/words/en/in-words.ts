const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count in words up to twelve, in digits above. */
export function countInWords(count: number): string {
  return NUMBERS[count] ?? count.toLocaleString('en');
}

/** A count with its noun: "five articles", "one article". */
export function countOf(count: number, noun: string): string {
  return `${countInWords(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A text with its first letter in upper case. */
export function capitalise(text: string): string {
  return text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

/** Things in a row: "a", "a and b", "a; b and c" (semicolons, since names may have commas). */
export function listInWords(things: readonly string[]): string {
  if (things.length <= 1) return things[0] ?? '';
  return `${things.slice(0, -1).join('; ')} and ${things.at(-1) ?? ''}`;
}

/** The first of things in a row, and that there are others where there are: "a; b and others". */
export function someInWords(things: readonly string[], max: number): string {
  return things.length <= max ? listInWords(things) : `${things.slice(0, max).join('; ')} and others`;
}

const KINDS: Readonly<Record<string, string>> = {
  Article: 'Article',
  NewsArticle: 'News',
  AnalysisNewsArticle: 'Analysis',
  AskPublicNewsArticle: 'Question to the public',
  BackgroundNewsArticle: 'Explainer',
  OpinionNewsArticle: 'Opinion',
  ReportageNewsArticle: 'Reportage',
  ReviewNewsArticle: 'Review',
  BlogPosting: 'Blog post',
  Report: 'Report',
};

/** A schema.org type of article in words. */
export function kindInWords(kind: string): string {
  return KINDS[kind] ?? kind;
}
