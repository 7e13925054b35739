import { isolate } from '../../text/language.ts';
import {
  capitalize,
  countInWords,
  countOf,
  formatNumber,
  joinParts,
  pluralOf,
  type Forms,
} from './format.ts';
import { CLAIM } from './terms.ts';

const TIME: Forms = { one: 'time', other: 'times' };
const TERM: Forms = { one: 'term', other: 'terms' };

/** In whose voice words are, and how often. */
type Counts = Readonly<Record<'own' | 'reported' | 'quoted', number>>;

export const title = (dossier: string) => `Words: ${isolate(dossier)}`;
export const description = (dossier: string, hasNames: boolean) =>
  `${isolate(dossier)}: ${hasNames ? 'what each article calls the same thing, which' : 'which'} words each has more of than the others, and what they share.`;
export const heading = 'Words';
export const lede = (hasNames: boolean) =>
  hasNames
    ? 'What each article calls the same thing, which words set it apart, and what the articles share.'
    : 'Which words set each article apart, and what the articles share.';
export const toInContext = 'Every line in its context';

// Counts of expressions, and whose words they are

/** A count as a table shows it: plain, in parentheses or in quotation marks. */
export const countShown: Readonly<Record<keyof Counts, (count: number) => string>> = {
  own: (count) => formatNumber(count),
  reported: (count) => `(${formatNumber(count)})`,
  quoted: (count) => `“${formatNumber(count)}”`,
};
/** What the signs around counts mean. */
export const key = <Part>(sign: (text: string) => Part) => [
  sign('2'),
  ' in the article’s own words, ',
  sign('(2)'),
  ' where it reports others, ',
  sign('“2”'),
  ' where it quotes others.',
];
/** What a reader can do with a count, where there are links. */
export const opensLines = 'Select a number to read its lines.';
/** The fold with links to the tables of names, one for each thing. */
export const allTables = (count: number) => `All ${countInWords(count)} tables`;
/** Leads from a fold to the whole explanation. */
export const methodInFull = 'This and all other methods';
const IN_VOICE: Readonly<Record<keyof Counts, string>> = {
  own: 'in its own words',
  reported: 'reported of others',
  quoted: 'quoted',
};
/** The same counts for listeners: "E, guarantees: 1 “2”, in its own words and quoted". */
export const countForListeners = (siglum: string, expression: string, counts: Counts) => {
  const voices = (['own', 'reported', 'quoted'] as const).filter((voice) => counts[voice] > 0);
  const shown = voices.map((voice) => countShown[voice](counts[voice])).join(' ');
  return `${siglum}, ${isolate(expression)}: ${shown}, ${voices.map((voice) => IN_VOICE[voice]).join(' and ')}`;
};
/**
 * Who says the words of a line, if not the article itself: "quoted: Vladimir Putin", or, if somebody passes
 * them on, "quoted: The New York Times, of Vladimir Putin".
 */
export const whoSays = <Part>(
  whose: 'reported' | 'quoted',
  speaker: Part | null,
  via: Part | null,
): (Part | string)[] => [
  whose,
  ...(speaker === null ? [] : [': ', ...(via === null ? [] : [via, ', of ']), speaker]),
];
export const none = 'none';
export const noneShown = '–';

// Names for the same thing

export const namesHeading = 'Names for the same thing';
export const aboutNames = 'How often each article uses each name:';
export const namesCaption = <Part>(referent: Part) => [
  'Names, and how often each article uses them: ',
  referent,
];
export const nameColumn = 'Name';
export const anyName = 'any of these';
/** How an expression is shown that counts in one form only. */
export const onlyThisForm = 'this form only';
export const theLines = (count: number) =>
  count === 1 ? 'The one line with these names' : `The ${formatNumber(count)} lines with these names`;
export const namesTable = 'The names as a table for spreadsheets (CSV)';
export const howCounted = 'How this is counted';
export const howNamesAreCounted = [
  'A name counts wherever its words stand in a row, in any inflection, unless “this form only” stands beside it. Where two names of the same thing overlap, the longer counts: “war of aggression” is not counted again as “war”. Places where the words mean something else are left out by the editors, by hand.',
  'Words in a marked quotation are quoted; words that the editors have marked as somebody else’s position are reported, also within a longer passage that shows the author’s position; all others count as the article’s own. That includes a few words between quotation marks within a sentence, if nobody has marked whose they are.',
  'The editors chose what to compare, and which names to look for. A name that they did not think of is missing here, and an article that says “it” or “they” is not counted. A count tells how often, not what is meant: open the lines to see.',
];

// Distinctive words

export const distinctiveHeading = 'Distinctive words';
export const aboutDistinctive =
  'Words that an article uses more than the others do, for its length. The longer the bar, the less likely it is a matter of chance. The number beside it is in standard deviations; only words at about 2 or more, which is unusual, are shown.';
export const distinctiveLimits =
  'Texts this short show little. A word can stand out for an article’s subject, or for a single long quotation, without saying anything about its author’s view; and for every forty words tested, about one will stand out by chance alone. Read the passages before you conclude anything.';
export const scopeHeading: Readonly<Record<'all' | 'own', string>> = {
  all: 'All words',
  own: 'Without what is quoted or reported',
};
export const distinctiveCaption = (siglum: string, scope: 'all' | 'own') =>
  `Words distinctive of ${siglum} (${scope === 'all' ? 'all words' : 'without quoted and reported words'})`;
export const wordColumn = 'Word';
export const zColumn = 'Stands out by';
export const hereColumn = (siglum: string) => `In ${siglum}`;
export const othersColumn = 'In the others';
/** How far a word stands out, with one decimal: "3.1". */
export const zShown = (z: number) => z.toFixed(1);
/** How often a word occurs in a thousand: "(19.1)". */
export const rateShown = (rate: number) => `(${rate.toFixed(1)})`;
export const ratesNote =
  'Beside each count, in parentheses, is the rate per 1,000 words, not counting words such as “the” and “of”.';
/** How many words could have stood out. */
export const tried = (tried: number, words: number, length: number) => {
  const all = `${formatNumber(length)} ${pluralOf(length, { one: 'word', other: 'words' })} compared; `;
  if (tried === 0) return `${all}none occurs three times.`;
  const occur =
    tried === 1
      ? 'the only one that occurs'
      : `${words === 0 ? 'none' : countInDigits(words)} of the ${countInDigits(tried)} that occur`;
  return tried === 1
    ? `${all}${occur} at least three times ${words === 0 ? 'does not stand out' : 'stands out'}.`
    : `${all}${occur} at least three times ${words === 1 ? 'stands' : 'stand'} out.`;
};
const countInDigits = (count: number) => formatNumber(count);
/** That an article is compared only with those in its language. */
export const inLanguage = 'Articles are compared only with others in the same language.';
export const alone = <Part>(articles: readonly Part[]) => [
  ...joinParts(articles, ', '),
  articles.length === 1
    ? ' is the only article in its language, so there is nothing to compare it with.'
    : ' are each the only article in their language, so there is nothing to compare them with.',
];
export const unlisted = <Part>(articles: readonly Part[]) => [
  ...joinParts(articles, ', '),
  articles.length === 1
    ? ' is left out: there is no list of the words that say nothing of a subject in its language.'
    : ' are left out: there is no list of the words that say nothing of a subject in their languages.',
];
export const pairsHeading = 'Pair by pair';
export const aboutPairs =
  'Words that one article of a pair has more of than the other, for its length, with how often each has them. Even the same count can stand out if one article is much shorter.';
export const pairColumn = 'Pair';
/** What one article of a pair has more of: "A: response 8 : 1". */
export const moreIn = <Part>(siglum: Part, words: readonly Part[]) => [
  siglum,
  ' ',
  ...joinParts(words, ', '),
];
export const pairCounts = (here: number, there: number) => ` ${formatNumber(here)} : ${formatNumber(there)}`;
/** The pairs that are not in the table: "A–B, C–D: no word stands out.". */
export const pairsWithout = (pairs: readonly string[]) => `${pairs.join(', ')}: no word stands out.`;
export const nothingInPairs = 'No word stands out in any pair.';
export const pairsInTable = 'There are too many pairs to show here. The table for spreadsheets has them all.';
export const distinctiveTable = 'The distinctive words as a table for spreadsheets (CSV)';
/** @param strength how many words the prior weighs as much as, and so on: the method's own numbers */
export const howDistinctiveIsCounted = (strength: number, least: number, z: number) => [
  'The forms of a word count together, by their stem, and are shown in the most frequent one; a stem can join words that are only akin, such as “response” and “responsible”. Words such as “the” and “of”, numbers and single letters are left out, and so are words that occur fewer than ' +
    `${countOf(least, TIME)} in the article.`,
  'For each word, its odds in the article are compared with its odds in the other articles by weighted log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn, “Fightin’ Words”, Political Analysis 16, 2008). The prior expects a word as often as all the articles of the language have it, and weighs as much as ' +
    `${formatNumber(strength)} words, so that rare words don’t stand out by themselves.`,
  `The bar is the difference in standard deviations (z). Words at ${z} or more are shown: a word no more common here than elsewhere would score this high about once in forty times. No bar says how much a word matters.`,
];

// What the articles share

export const sharedHeading = 'What they share';
/** How far the articles agree as a whole: on how many claims all authors take the same position. */
export const sharedLede = (articles: number, claims: number) =>
  claims === 0
    ? `There is no claim on which all ${countInWords(articles)} authors take the same position.`
    : `On ${countOf(claims, CLAIM)}, all ${countInWords(articles)} authors take the same position.`;
export const byAuthorsHeading = 'Claims on which the authors agree';
export const aboutByAuthors = (count: number) =>
  count === 0
    ? 'There is no claim on which two or more authors take a position and all of them agree with one another.'
    : `${capitalize(countOf(count, CLAIM))} on which at least two authors take a position and all of them agree.`;
export const byVoicesHeading = 'Claims on which every voice agrees';
export const aboutByVoices = (count: number) =>
  `${capitalize(countInWords(count))} more ${pluralOf(count, CLAIM)}. On ${count === 1 ? 'it' : 'each of these'}, every voice in at least two articles takes the same position; sometimes that is one voice, reported several times.`;
export const nobodyElse =
  'There is no other claim on which everyone heard, in two or more articles, says the same.';
export const contested = 'Voices that the articles quote or report take other positions.';
const ALL_HOLD: Readonly<Record<'favor' | 'against' | 'mixed' | 'neutral', string>> = {
  favor: 'All agree with it: ',
  against: 'All disagree with it: ',
  mixed: 'All partly agree with it: ',
  neutral: 'All leave it open: ',
};
export const allHold = <Part>(stance: keyof typeof ALL_HOLD, holders: readonly Part[]) => [
  ALL_HOLD[stance],
  ...joinParts(holders, ', '),
];

export const wordingHeading = 'Wording in common';
export const aboutWording = (count: number, least: number) =>
  count === 0
    ? `No two articles have ${countInWords(least)} or more words in a row in common.`
    : `Where two articles have ${countInWords(least)} or more words in a row in common. Every pair was compared.`;
export const WORDING: Readonly<Record<'both-quote' | 'one-quotes' | 'same-wording', string>> = {
  'both-quote': 'Both quote it',
  'one-quotes': 'One quotes it',
  'same-wording': 'The same wording, marked as a quotation in neither',
};
export const howSharedIsFound = [
  'Claims: as on the Claims page. A claim is left out if even one author leaves it open, though all the others agree with it.',
  'Wording: each article’s words are compared with each other article’s, without capitals, accents and punctuation. What is between quotation marks or in a quotation counts as quoted, so that two articles quoting the same speech can be told apart from one article copying the other. The same wording quoted by neither can be a common phrase, a common source or a copy; the words alone don’t tell which, nor who was first.',
];

// Words in context

export const inContextTitle = (dossier: string) => `Words in context: ${isolate(dossier)}`;
export const inContextDescription = (dossier: string, terms: number) =>
  `${isolate(dossier)}: ${formatNumber(terms)} ${pluralOf(terms, TERM)} with every line of the articles that has them.`;
export const inContextHeading = 'Words in context';
/** The page's place on the site: its dossier, then a link to the page of words. */
export const place = <Part>(dossier: Part, words: (text: string) => Part) => [dossier, ', ', words('words')];
export const inContextLede =
  'Each name and each term of a topic, with every line that has it. Open a name or a term to read its lines.';
export const aboutInContext =
  'A term counts wherever it stands, in any inflection and inside longer names too, so a count can be higher here than in the table of names.';
/** The fold with links to the groups of names and terms. */
export const groupsListed = (count: number) => `All ${countInWords(count)} groups of names and terms`;
export const topicsHeading = 'Terms of the topics';
export const otherWord = 'Search for any other word';
export const sortBy = 'Sort the lines by';
export const SORTS: readonly { by: 'article' | 'before' | 'after'; label: string; done: string }[] = [
  { by: 'article', label: 'article', done: 'The lines are sorted by article.' },
  { by: 'before', label: 'words before', done: 'The lines are sorted by the words before.' },
  { by: 'after', label: 'words after', done: 'The lines are sorted by the words after.' },
];
export const openAll = 'Open all';
export const closeAll = 'Close all';
/** How many lines of each article have a term: "B 1, D 2". */
export const linesIn = <Part>(counts: readonly { article: Part; count: number }[]) =>
  joinParts(
    counts.map(({ article, count }) => [article, `\u00A0${formatNumber(count)}`]),
    ', ',
  );
/** The articles without a term, by their sigla: "none in A, C". */
export const noneIn = (sigla: readonly string[]) => `none in ${sigla.join(', ')}`;
/** Terms of which no article has a line. */
export const nowhere = <Part>(terms: readonly Part[]) => ['In no article: ', ...joinParts(terms, '; '), '.'];
