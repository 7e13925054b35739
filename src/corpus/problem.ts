/** A place in a file, its path relative to the project, lines and columns from 1. */
export interface Place {
  file: string;
  line: number;
  column?: number | undefined;
}

/** What each kind of problem says to the editor: what is wrong, what was received, what to do. */
const MESSAGES = {
  'about-unsupported': (what: string) =>
    `${what} can't be shown here. What a dossier is about is written in paragraphs, which may have emphasis and links. Make it one.`,
  'annotation-unsigned': (field: string) =>
    `${field} is missing. A dossier with propositions or notes says who answers for them, and when they were last gone through. Add it.`,
  'article-without-received': (received: string) =>
    `the text as it was received is missing. Put it, unchanged, into ${received}.`,
  'body-empty': () => 'the article has no words under its frontmatter. Put the received text there.',
  'body-html': (html: string) =>
    `"${html}" is HTML, which a body may not have. Write it as Markdown, or as words with a backslash before each "<".`,
  'body-unsupported': (what: string) =>
    `${what} can't be shown. A body may have headings, paragraphs, quotations, lists, emphasis and links.`,
  'date-invalid': (field: string, value: string) =>
    `${field} is "${value}", which is no date. Write a day, month or year of the calendar like 2022-01-29, 2025-09 or 2025, with ~ after it where it is approximate and ? where it is uncertain.`,
  'dossier-missing': () =>
    'the dossier has no dossier.md. Add one with a title, a summary, stances and topics.',
  'dossier-too-small': (count: number) =>
    `the dossier has ${count === 0 ? 'no article' : 'one article'}; a comparison needs two. Add articles, or take the folder out.`,
  'field-invalid': (field: string, value: string, why: string) => `${field} is ${value}: ${why}.`,
  'field-missing': (field: string) => `${field} is missing. Add it.`,
  'field-unknown': (field: string, nearest: string | null) =>
    `${field} is no field that is known here. ${nearest === null ? 'Take it out.' : `Did you mean "${nearest}"?`}`,
  'frontmatter-broken': (why: string) => `the frontmatter can't be read: ${why}. Mend it here.`,
  'frontmatter-language': (language: string) =>
    `the frontmatter is written in "${language}". Only YAML is read: begin the file with a line of three hyphens and nothing else.`,
  'frontmatter-missing': () =>
    'the file has no frontmatter. Begin it with a line of three hyphens, the fields, and another such line.',
  'no-dossier': () => 'there is no dossier. Add a folder with a dossier.md and at least two articles.',
  'not-utf8': () => 'the file is not UTF-8 from this line on. Save it as UTF-8.',
  'note-voice-unknown': (note: string, voice: string, nearest: string | null) =>
    `${note} is on words of "${voice}", whom the article does not name as a voice. ${nearest === null ? '' : `Did you mean "${nearest}"? `}Leave voice out where the words are the author's own, or add the name to voices.`,
  'omitted-not-found': (text: string, received: string, closest: string | null) =>
    `omitted has "${text}", which is not in ${received}. ${closest === null ? 'Take the entry out, or copy a text exactly.' : `Closest: "${closest}". Copy it exactly, or take the entry out.`}`,
  'omitted-not-left-out': (text: string) =>
    `omitted has "${text}", but the article has every received word. Take the text out of the body, or the entry out of omitted.`,
  'other-wording-missing': (note: string) =>
    `${note} says that the wording differs, but not from what. Add other: the other copy's words (exact), its address (url) and which copy it is (where).`,
  'position-repeated': (voice: string, proposition: string, line: number) =>
    `the voice "${voice}" has a position on "${proposition}" at line ${line} already. Make one of the two.`,
  'proposition-unknown': (id: string, known: readonly string[], nearest: string | null) =>
    `the dossier defines no proposition "${id}". ${nearest === null ? '' : `Did you mean "${nearest}"? `}${known.length === 0 ? 'It has none: add one to dossier.md.' : `It has ${known.join(', ')}.`}`,
  'proposition-untouched': (id: string) =>
    `no article has a position on "${id}". Add one to an article, or take the proposition out.`,
  'quotation-not-one': (count: number) =>
    `source.republishes.quoted says that the article's one quotation is from what it republishes, but it has ${count === 0 ? 'none' : count}. Take the field out, or lay out as a quotation (> before each line) what is from there alone.`,
  'quote-ambiguous': (exact: string, lines: readonly number[]) =>
    `"${exact}" is in the article ${lines.length} times (lines ${lines.join(', ')}). Add prefix or suffix: the words directly before or after the one that is meant.`,
  'quote-context-not-found': (exact: string, lines: readonly number[]) =>
    `"${exact}" is in the article (${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}), but not with this prefix and suffix. Copy the words directly before or after it, or leave them out.`,
  'quote-crosses-passages': (exact: string, line: number) =>
    `"${exact}" runs over the end of the passage at line ${line}. Quote one passage; add another quote for the next.`,
  'quote-not-found': (exact: string, closest: { line: number; text: string } | null) =>
    `"${exact}" is not in the article. ${closest ? `Closest (line ${closest.line}): "${closest.text}". Copy it exactly.` : 'No passage is near to it. Copy one exactly.'}`,
  'quote-repeated': (exact: string, line: number) =>
    `"${exact}" is quoted for the same at line ${line} already. Take one of the two out.`,
  'received-without-article': (article: string) =>
    `no article belongs to this text. Add ${article}, or take the file out.`,
  'siglum-repeated': (siglum: string, other: string) =>
    `the siglum ${siglum} stands for ${other} already. Take a letter that no article of the dossier has had.`,
  'slug-invalid': (name: string, what: string) =>
    `"${name}" can't be the address of ${what}. Name it with a-z, 0-9 and single hyphens.`,
  'slug-repeated': (what: string, slug: string, line: number) =>
    `the ${what} "${slug}" is defined at line ${line} already. Give each its own name.`,
  'slug-reserved': (name: string, what: string) =>
    `"${name}" is an address of the site's own and can't name ${what}. Choose another name.`,
  'stance-unknown': (label: string, known: readonly string[], nearest: string | null) =>
    `the dossier defines no stance "${label}". ${nearest === null ? '' : `Did you mean "${nearest}"? `}It has ${known.join(', ')}.`,
  'stray-file': (what: string) => `${what} has no place here. Move it out of the content.`,
  'title-repeated': (title: string, other: string) =>
    `the title "${title}" is that of ${other} already. Readers could not tell them apart.`,
  'topic-repeated': (topic: string, line: number) =>
    `the topic "${topic}" is listed at line ${line} already. Take one of them out.`,
  'topic-unknown': (topic: string, known: readonly string[], nearest: string | null) =>
    `the dossier defines no topic "${topic}". ${nearest === null ? '' : `Did you mean "${nearest}"? `}It has ${known.join(', ')}.`,
  'topic-without-passage': (topic: string, terms: readonly string[]) =>
    `the article is tagged with the topic "${topic}", but no passage has one of its terms (${terms.join(', ')}). Take the tag out, or add a term to the topic.`,
  'via-unknown': (name: string, via: string, nearest: string | null) =>
    `"${name}" speaks via "${via}", whom the article does not name as another voice. ${nearest === null ? '' : `Did you mean "${nearest}"? `}Add the name to voices, or leave via out where the author quotes or reports them.`,
  'voice-only-mentioned': (field: string, voice: string, line: number) =>
    `${field} is of the voice "${voice}", which is only mentioned (line ${line}) and so says nothing. Write how it speaks, directly or paraphrased, or take this out.`,
  'voice-repeated': (voice: string, line: number) =>
    `the voice "${voice}" is listed at line ${line} already. Make one of the two.`,
  'voice-unknown': (voice: string, nearest: string | null) =>
    `the article names no voice "${voice}". ${nearest === null ? '' : `Did you mean "${nearest}"? `}Write author, or add the name to voices.`,
  'words-differ': (body: string, received: string, receivedAt: string) =>
    `the words are no longer those that were received. Here: "${body}". Received (${receivedAt}): "${received}". Put the received words back, or record what was left out in omitted.`,
} as const;

/** A kind of problem; stable, so that editors and tests can rely on it. */
export type ProblemSlug = keyof typeof MESSAGES;

/** Every kind of problem. */
export const PROBLEM_SLUGS = Object.keys(MESSAGES) as readonly ProblemSlug[];

/** One thing that an editor has to mend. */
export interface Problem extends Place {
  slug: ProblemSlug;
  message: string;
}

/** Makes a problem of a kind, with what its message needs. */
export function problem<Slug extends ProblemSlug>(
  place: Place,
  slug: Slug,
  ...facts: Parameters<(typeof MESSAGES)[Slug]>
): Problem {
  const toMessage = MESSAGES[slug] as (...facts: Parameters<(typeof MESSAGES)[Slug]>) => string;
  return { file: place.file, line: place.line, column: place.column, slug, message: toMessage(...facts) };
}

/** A problem as one line: `file:line[:column] slug: message`. */
export function formatProblem({ file, line, column, slug, message }: Problem): string {
  return `${file}:${line}${column === undefined ? '' : `:${column}`} ${slug}: ${message.replace(/\s+/gu, ' ')}`;
}

/** Problems in the order of their files, lines and columns. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
  );
}
