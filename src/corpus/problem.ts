import { cutEnd, cutStart } from '../text/graphemes.ts';

/** A place in a file: the path relative to the project, and line and column, both from 1. */
export interface Place {
  file: string;
  line: number;
  column?: number | undefined;
}

/** What `npm run check -- --fix` writes for a problem: another value of a field in the file's frontmatter. */
export interface Fix {
  path: readonly PropertyKey[];
  value: string;
}

/** The message of each kind of problem: what is wrong, what was received, and what to do. */
const MESSAGES = {
  'about-unsupported': (what: string) =>
    `${what} can't be shown here. The text about a dossier has only paragraphs, with emphasis and links. Make this a paragraph.`,
  'address-invalid': (address: string) =>
    `"${address}" is not an address of this site. Restore the line; npm run addresses only ever adds lines.`,
  'address-lost': (address: string, what: string, thing: string | null, perhaps: string | null) =>
    thing === null
      ? `${address} was published, but ${what}. Restore it, or add a redirect from ${address} to redirects.yaml${perhaps === null ? '' : `, perhaps to ${perhaps}`}.`
      : `${address} was published, but ${what}. A redirect from ${thing} covers it too.`,
  'affiliation-repeated': (name: string, line: number) =>
    `the affiliation "${name}" is already listed at line ${line}. Merge the two.`,
  'affiliation-voice-repeated': (voice: string, line: number) =>
    `the voice "${voice}" already has an affiliation at line ${line}. Each voice speaks for one country or body; remove one of the two.`,
  'affiliation-voice-unknown': (voice: string, nearest: string | null) =>
    `no article has a voice "${voice}". ${nearest === null ? 'Remove it from affiliations, or add it to the voices of an article.' : `Did you mean "${nearest}"?`}`,
  'annotation-unsigned': (field: string) =>
    `${field} is missing. A dossier with propositions or notes must say who is responsible for them and when they were last reviewed. Add it.`,
  'article-without-received': (received: string) =>
    `the article's received text is missing. Put it, unchanged, into ${received}.`,
  'body-empty': () => 'the article has no words below its frontmatter. Put the received text there.',
  'body-html': (html: string) =>
    `"${html}" is HTML, which is not allowed here. Write it as Markdown or, if these are words of the text, put a backslash before each "<".`,
  'body-unsupported': (what: string) =>
    `${what} can't be shown. A body may have headings, paragraphs, quotations, lists, emphasis and links.`,
  'character-unprintable': (code: string) =>
    `here is ${code}, a character that can't be shown, perhaps left by another program. Delete it.`,
  'characters-differ': (here: string, received: string, receivedAt: string, differs: string) =>
    `"${here}" only looks like what was received (${receivedAt}). The received text has ${differs}. Copy this: ${received}`,
  'comparison-repeated': (sigla: string, line: number) =>
    `the comparison of ${sigla} is already listed at line ${line}. Merge the two.`,
  'comparison-siglum-repeated': (siglum: string) =>
    `the comparison has ${siglum} more than once. Name each article once.`,
  'comparison-siglum-unknown': (siglum: string, known: readonly string[]) =>
    `no article of the dossier has the siglum "${siglum}". It has ${known.join(', ')}.`,
  'date-invalid': (field: string, value: string) =>
    `${field} is "${value}", which is not a date. Write an existing day, month or year like 2022-01-29, 2025-09 or 2025, followed by ~ if it is approximate, ? if it is uncertain or % if it is both; or a season like 2025-21, a decade like 202X, or an interval from an earlier to a later date like 2025-01/2025-03.`,
  'dossier-missing': () =>
    'the dossier has no dossier.md. Add one with a title, a summary, stances and topics.',
  'dossier-too-small': (count: number) =>
    `the dossier has ${count === 0 ? 'no articles' : 'only one article'}, but a comparison needs two. Add articles, or remove the folder.`,
  'emphasis-broken': (words: string, instead: string | null) =>
    `the page would show the asterisks or underscores of "${words}". Markdown begins and ends no emphasis between a letter and a punctuation mark, or beside a space. ${instead === null ? 'Put them directly around the words, inside the punctuation, or leave them out.' : `Write ${instead}, or leave them out.`}`,
  'event-too-late': (
    id: string,
    event: { earliest: string; at: string },
    article: { latest: string; line: number },
  ) =>
    `the article mentions "${id}", which did not happen before ${event.earliest} (${event.at}), but was written on ${article.latest} at the latest (line ${article.line}). Correct one of the two dates, or remove the mention if it means another event.`,
  'event-unknown': (id: string, known: readonly string[], nearest: string | null) =>
    `the dossier defines no event "${id}". ${nearest === null ? '' : `Did you mean "${nearest}"? `}${known.length === 0 ? 'It has none: add one to timeline.events in dossier.md.' : `It has ${known.join(', ')}.`}`,
  'event-unmentioned': (id: string) =>
    `no article mentions the event "${id}". Add a quote to an article's events, or remove the event.`,
  'examined-has-position': (id: string, line: number) =>
    `examined says that neither the author nor a voice has a position on "${id}", but the article has one at line ${line}. Remove one of the two.`,
  'examined-repeated': (id: string, line: number) =>
    `"${id}" is already examined at line ${line}. Merge the two.`,
  'except-article-unknown': (slug: string, known: readonly string[], nearest: string | null) =>
    `the dossier has no article "${slug}". ${nearest === null ? '' : `Did you mean "${nearest}"? `}It has ${known.join(', ')}.`,
  'except-without-expression': (words: string) =>
    `except quotes a place without "${words}", so it leaves nothing out. Quote words around one, or remove this.`,
  'expression-claimed-twice': (words: string, other: string, referent: string, line: number) =>
    `"${words}" stands for words of an article for which "${other}" of "${referent}" at line ${line} stands too. Remove one of the two, or add except to one.`,
  'expression-not-found': (words: string, referent: string, nearest: string | null) =>
    `"${words}" counts nowhere: no article has it, other than in longer expressions of "${referent}" and in places that except leaves out. ${nearest === null ? 'Remove it.' : `Closest: "${nearest}". Copy it, or remove this.`}`,
  'expression-repeated': (words: string, first: string, referent: string, line: number) =>
    `"${words}" is already listed as "${first}" of "${referent}" at line ${line}. Remove one of the two.`,
  'field-invalid': (field: string, value: string, why: string) => `${field} is ${value}: ${why}.`,
  'field-missing': (field: string) => `${field} is missing. Add it.`,
  'field-unknown': (field: string, nearest: string | null) =>
    `${field} is not a known field. ${nearest === null ? 'Remove it.' : `Did you mean "${nearest}"?`}`,
  'file-too-large': (megabytes: number) =>
    `the file has more than ${megabytes} MB, more than any article. Split it, or save it as plain text.`,
  'file-unreadable': (why: string) =>
    `the file can't be read (${why}). See that it exists under this name and that you may read it.`,
  'frontmatter-broken': (why: string) => `the frontmatter can't be read: ${why}. Fix it here.`,
  'frontmatter-language': (language: string) =>
    `"${language}" follows the opening hyphens, but frontmatter is always YAML here. Begin the file with a line of three hyphens and nothing else.`,
  'frontmatter-too-long': (lines: number) =>
    `the frontmatter has more than ${lines} lines or is too long. Shorten it; the text belongs below it.`,
  'frontmatter-missing': () =>
    'the file has no frontmatter. Begin it with a line of three hyphens, the fields, and another line of three hyphens.',
  'lead-repeated': (line: number) =>
    `the quote at line ${line} already leads. Mark at most one quote of a stance or position with lead.`,
  'lines-joined': (receivedAt: string, lines: string) =>
    `the received text begins new lines (${receivedAt}), which the page would run together: "${lines}". End each of these lines but the last with a backslash, or make each a paragraph. If the received lines are only wrapped, write receivedLines: wrapped.`,
  'mark-eaten': (word: string, instead: string) =>
    `Markdown takes "${word}" for a mark of its own here, so the page would not show it as it was received. Write ${instead}`,
  'no-dossier': () => 'there is no dossier. Add a folder with a dossier.md and at least two articles.',
  'not-utf8': () => 'the file is not valid UTF-8 from this line on. Save it as UTF-8.',
  'note-kind-unknown': (kind: string, known: readonly string[], nearest: string | null) =>
    `there is no kind of note "${kind}" here. ${nearest === null ? '' : `Did you mean "${nearest}"? `}The kinds are ${known.join(', ')}.`,
  'note-voice-unknown': (note: string, voice: string, nearest: string | null) =>
    `${note} marks words of "${voice}", who is not one of the article's voices. ${nearest === null ? '' : `Did you mean "${nearest}"? `}Leave voice out if the words are the author's own, or add the name to voices.`,
  'omitted-looks-alike': (text: string, received: string, differs: string, right: string) =>
    `omitted has "${text}", which only looks like words of ${received}. The received text has ${differs}. Copy this: ${right} (npm run check -- --fix does).`,
  'omitted-not-found': (text: string, received: string, closest: string | null) =>
    `omitted has "${text}", which is not in ${received}. ${closest === null ? 'Copy the omitted text exactly, or remove the entry.' : `Closest: "${closest}". Copy it exactly, or remove the entry.`}`,
  'omitted-not-left-out': (text: string) =>
    `omitted has "${text}", but the article has every received word. Remove the text from the body, or the entry from omitted.`,
  'other-wording-missing': (note: string) =>
    `${note} says that the wording differs, but not from what. Add other: the other copy's words (exact), its address (url) and which copy it is (where).`,
  'position-repeated': (voice: string, proposition: string, line: number) =>
    `the voice "${voice}" already has a position on "${proposition}" at line ${line}. Merge the two.`,
  'proposition-unknown': (id: string, known: readonly string[], nearest: string | null) =>
    `the dossier defines no proposition "${id}". ${nearest === null ? '' : `Did you mean "${nearest}"? `}${known.length === 0 ? 'It has none: add one to dossier.md.' : `It has ${known.join(', ')}.`}`,
  'proposition-untouched': (id: string) =>
    `no article has a position on "${id}". Add one to an article, or remove the proposition.`,
  'quotation-not-one': (count: number) =>
    `source.republishes.quoted says that the article's only quotation is from what it republishes, but the article has ${count === 0 ? 'no quotations' : `${count} quotations`}. Remove the field, or mark only the republished text as a quotation (> before each line).`,
  'quote-ambiguous': (exact: string, lines: readonly number[]) =>
    `"${exact}" is in the article ${lines.length} times (lines ${lines.join(', ')}). Add prefix or suffix, the words directly before or after the one you mean, or occurrence, its number.`,
  'quote-context-not-found': (exact: string, lines: readonly number[]) =>
    `"${exact}" is in the article (${inLines(lines)}), but not with this prefix and suffix. Copy the words directly before and after it, or leave them out.`,
  'quote-crosses-passages': (exact: string, line: number) =>
    `"${exact}" continues past the end of the passage at line ${line}. Quote only one passage; add another quote for the next.`,
  'quote-looks-alike': (
    field: string,
    words: string,
    lines: readonly number[],
    differs: string,
    right: string,
  ) =>
    `${field} has "${words}", which only looks like the words of the article (${inLines(lines)}). The article has ${differs}. ${lines.length === 1 ? `Copy this: ${right} (npm run check -- --fix does).` : 'Copy those that you mean.'}`,
  'quote-not-found': (exact: string, closest: { line: number; text: string } | null | undefined) =>
    `"${exact}" is not in the article. ${closest ? `Closest (line ${closest.line}): "${closest.text}". Copy it exactly.` : `${closest === null ? 'No passage is close to it.' : 'Mend the other such quotes first; closest words are shown only for the first.'} Copy the words exactly.`}`,
  'quote-occurs-less': (exact: string, occurrence: number, lines: readonly number[]) =>
    `occurrence is ${occurrence}, but "${exact}" is in the article only ${lines.length === 1 ? 'once' : `${lines.length} times`} (${inLines(lines)}). Change or remove occurrence.`,
  'quote-repeated': (exact: string, line: number) =>
    `"${exact}" is already quoted for the same purpose at line ${line}. Remove one of the two.`,
  'received-without-article': (article: string) =>
    `no article belongs to this received text. Add ${article}, or remove the file.`,
  'redirect-chain': (from: string, to: string, next: string) =>
    `${from} leads to ${to}, which has a redirect itself. Change to: ${next}.`,
  'redirect-from-live': (from: string) =>
    `${from} is an address of the site now, so it can't lead elsewhere. Remove the redirect.`,
  'redirect-loop': (from: string) => `${from} leads back to itself. Change to: an address that the site has.`,
  'redirect-nowhere': (to: string, nearest: string | null) =>
    `the site has no address ${to}. ${nearest === null ? 'Choose one that it has.' : `Did you mean ${nearest}?`}`,
  'redirect-repeated': (from: string, line: number) =>
    `${from} already has a redirect at line ${line}. Remove one of the two.`,
  'redirect-unpublished': (from: string, nearest: string | null) =>
    `${from} was never published: it is not in addresses.txt. ${nearest === null ? 'Remove the redirect.' : `Did you mean ${nearest}?`}`,
  'redirects-broken': (why: string) =>
    `the redirects can't be read: ${why}. Write a list, each item with from, to, why and when.`,
  'sharpest-not-disputed': (claim: string, sigla: readonly string[]) =>
    `the authors of ${sigla.join('–')} do not differ on "${claim}", so it can't be what they differ on most sharply. Name another proposition, or remove this.`,
  'sharpest-repeated': (sigla: string, line: number) =>
    `the sharpest claim of ${sigla} is already named at line ${line}. Remove one of the two.`,
  'siglum-changed': (before: string, manifest: string) =>
    `the article was published with the siglum ${before} (${manifest}), which is in links to its passages and comparisons. Restore ${before}.`,
  'siglum-looks-alike': (siglum: string, other: string, file: string) =>
    `the siglum ${siglum} looks like ${other}, which stands for ${file}, but is another letter. Choose one that readers can tell apart.`,
  'siglum-repeated': (siglum: string, other: string) =>
    `the siglum ${siglum} already stands for ${other}. Choose one that no article of the dossier has ever had.`,
  'siglum-taken': (siglum: string, page: string, manifest: string) =>
    `the siglum ${siglum} was published for ${page} (${manifest}). If this is that article under a new name, add a redirect from ${page} to redirects.yaml. If it is another article, choose a siglum that no article of the dossier has ever had.`,
  'silent-has-label': (id: string, list: 'positions' | 'examined', line: number) =>
    `silentOn says that the article says nothing of "${id}", but ${list} has it at line ${line}. Remove one of the two.`,
  'silent-repeated': (id: string, line: number) =>
    `silentOn already has "${id}" at line ${line}. Remove one of the two.`,
  'slug-invalid': (name: string, what: string, lacksLatinLetters: boolean) =>
    lacksLatinLetters
      ? `"${name}" can't be the address of ${what}, since it has no Latin letters. Give it a name in a-z, 0-9 and single hyphens; the title can have any letters.`
      : `"${name}" can't be the address of ${what}. Use only a-z, 0-9 and single hyphens.`,
  'slug-repeated': (what: string, slug: string, line: number) =>
    `the ${what} "${slug}" is already defined at line ${line}. Give each its own name.`,
  'slug-reserved': (name: string, what: string) =>
    `the site reserves "${name}", so it can't name ${what}. Choose another name.`,
  'slug-too-long': (name: string, what: string, most: number) =>
    `"${name}" is too long for the address of ${what}. Use at most ${most} characters.`,
  'stance-unknown': (label: string, known: readonly string[], nearest: string | null) =>
    `the dossier defines no stance "${label}". ${nearest === null ? '' : `Did you mean "${nearest}"? `}It has ${known.join(', ')}.`,
  'stray-file': (what: string) => `${what} does not belong here. Move it out of the content folder.`,
  'text-too-intricate': (what: string, most: number) =>
    `here are more than ${most} ${what}, more than any article has. Part the paragraph or the text; if marks are words of the text, put a backslash before each.`,
  'title-repeated': (title: string, other: string, source: string | null) =>
    `${other} already has the title "${title}"${source === null ? '' : ` and the source "${source}"`}. Give one of them another title, so that readers can tell them apart.`,
  'topic-repeated': (topic: string, line: number) =>
    `the topic "${topic}" is already listed at line ${line}. Remove one of the two.`,
  'topic-unknown': (topic: string, known: readonly string[], nearest: string | null) =>
    `the dossier defines no topic "${topic}". ${nearest === null ? '' : `Did you mean "${nearest}"? `}It has ${known.join(', ')}.`,
  'topic-without-passage': (topic: string, terms: readonly string[]) =>
    `the article is tagged with the topic "${topic}", but no passage has one of its terms (${terms.join(', ')}). Remove the tag, or add a term to the topic.`,
  'via-unknown': (name: string, via: string, nearest: string | null) =>
    `"${name}" speaks via "${via}", who is not another of the article's voices. ${nearest === null ? '' : `Did you mean "${nearest}"? `}Add the name to voices, or leave via out if the author quotes or reports "${name}".`,
  'voice-only-mentioned': (field: string, voice: string, line: number) =>
    `${field} belongs to the voice "${voice}", which is only mentioned (line ${line}) and so says nothing. Write there whether it speaks directly or paraphrased, or remove ${field}.`,
  'voice-repeated': (voice: string, line: number, isUnnamed: boolean) =>
    `the voice "${voice}" is already listed at line ${line}. ${isUnnamed ? 'If they are not one and the same, give each another id.' : 'Merge the two.'}`,
  'voice-unknown': (voice: string, nearest: string | null) =>
    `the article has no voice "${voice}". ${nearest === null ? '' : `Did you mean "${nearest}"? `}Write author, or add the name to voices.`,
  'voice-without-affiliation': (voice: string, dossier: string) =>
    `"${voice}" speaks here, but for no country or body of ${dossier}. Add the name to the voices of one of its affiliations.`,
  'words-differ': (body: string, received: string, receivedAt: string) =>
    `the words differ from those received. Here: "${body}". Received (${receivedAt}): "${received}". Restore the received words, or record what was left out in omitted.`,
} as const;

function inLines(lines: readonly number[]): string {
  return `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
}

/** The name of a kind of problem. It never changes, so that editors and tests can rely on it. */
export type ProblemSlug = keyof typeof MESSAGES;

/** The names of all kinds of problem. */
export const PROBLEM_SLUGS = Object.keys(MESSAGES) as readonly ProblemSlug[];

/**
 * What `dossier.md` and the labels of articles can lack of each other while what is there is right. Editors
 * see such content, so that one file can be written after the other; `npm run check` and every build refuse
 * it.
 */
const LEFT_TO_DO: ReadonlySet<ProblemSlug> = new Set([
  'annotation-unsigned',
  'event-unmentioned',
  'proposition-untouched',
  'voice-without-affiliation',
]);

/** Whether a problem is only something left to do, which keeps no page from being shown to editors. */
export function isLeftToDo({ slug }: Problem): boolean {
  return LEFT_TO_DO.has(slug);
}

/** Something in the content that an editor must fix. */
export interface Problem extends Place {
  slug: ProblemSlug;
  message: string;
  /** What mends it, if that is certain. */
  fix?: Fix | undefined;
}

/** Creates a problem of a kind from the facts that its message needs. */
export function problem<Slug extends ProblemSlug>(
  place: Place,
  slug: Slug,
  ...facts: Parameters<(typeof MESSAGES)[Slug]>
): Problem {
  const toMessage = MESSAGES[slug] as (...facts: Parameters<(typeof MESSAGES)[Slug]>) => string;
  return { file: place.file, line: place.line, column: place.column, slug, message: toMessage(...facts) };
}

/** The most characters of a message; what an editor wrote may be as long as a book. */
const MAX_MESSAGE = 1500;

/**
 * Formats a problem as one line: `file:line[:column] slug: message`. No terminal and no host that reads the
 * line obeys anything in it: control characters and direction marks are shown by their codes.
 */
export function formatProblem({ file, line, column, slug, message }: Problem): string {
  const place = `${escapeHidden(file)}:${line}${column === undefined ? '' : `:${column}`}`;
  const words = message.length > MAX_MESSAGE ? cutMiddle(message) : message;
  return `${place} ${slug}: ${escapeHidden(words.replace(/\s+/gu, ' '))}`;
}

/** Leaves out the middle of a long message, since what to do stands at the end. */
function cutMiddle(message: string): string {
  return `${cutEnd(message, MAX_MESSAGE / 2)} […] ${cutStart(message, MAX_MESSAGE / 2)}`;
}

function escapeHidden(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu,
    (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}

/** Sorts problems by file, line and column; a problem without a column comes first on its line. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
  );
}
