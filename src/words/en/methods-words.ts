import type { Method } from './methods.ts';

/** The methods of the pages of words. */
export const WORDS_METHODS: readonly Method[] = [
  {
    id: 'names',
    heading: 'Names for the same thing',
    paragraphs: [
      'Editors list things that the articles speak of, such as a war, and the names that articles give them. The site counts each name in each article: its words in a row, in any inflection, by Snowball’s stems (snowballstem.org), unless an editor wants one form only. Where two names of one thing overlap, the longer counts. Editors take out places where the words mean something else, each by a quote.',
      'Each count says whose words they are. Words in a marked quotation are quoted. Words in a quote that shows the position of somebody other than the author are reported. All others are the article’s own, even a few words between quotation marks that no editor has marked. Where such quotes lie inside one another, the shortest decides: a name in a sentence that reports a president is the president’s, also if the whole sentence shows the author’s position. The page of voices counts such a sentence as the author’s, since it asks another question: who does the talking. A name of several words is given to whoever says its first word.',
      'What this can’t show: names that no editor listed; pronouns; and what is meant by a name. Names are found only as they are spelled in an article’s language. If a name is in no article, or two things claim the same words, the site is not published until an editor fixes it.',
    ],
  },
  {
    id: 'distinctive',
    heading: 'Distinctive words',
    paragraphs: [
      'Which words does one article use more than others, for its length? Raw counts favor frequent words, and ratios favor rare ones. The site uses weighted log-odds with an informative Dirichlet prior: Burt L. Monroe, Michael P. Colaresi and Kevin M. Quinn, “Fightin’ Words: Lexical Feature Selection and Evaluation for Identifying the Content of Political Conflict”, Political Analysis 16 (2008), 372–403, equations 15, 16, 20 and 22. The implementation was checked against figures of an independent one, FightingWords by Jack Hessel.',
      'The forms of a word count together, by Snowball’s stems, and are shown in the most frequent one. A stem can join words that are only akin, such as “response” and “responsible”. Words such as “the” and “of” (the lists of @orama/stopwords), numbers and single letters are left out. The prior expects each word as often as all articles of the language in the dossier have it, and weighs as much as 500 words, about a short article without such words. A word is shown if it occurs at least three times in the article and its log-odds differ by at least 1.96 standard deviations (z). Rates are per 1,000 of the words that are left.',
      'Each article is compared with all others in its language, and with each of them alone; once with all words, once without those that are quoted or reported. Articles in different languages are not compared, nor those in a language without a list of such words.',
      'What this can’t show: in texts of a few hundred words, few words occur three times, and many that matter occur once. For every forty words tested, about one will stand out by chance alone. The method assumes that words occur independently of one another, but they do not: a subject, a title or one long quotation repeats its own. And no figure says what an author thinks. It is a way to notice words, whose passages are to be read.',
    ],
  },
  {
    id: 'concordance',
    heading: 'Words in context',
    paragraphs: [
      'The page of words in context has a line for every place of each listed name and of each term of a topic: about 40 characters before it and 60 after, cut between words, with the letter of the article and the number of the passage. Words are found in any inflection, even inside longer names and where a name means something else, so counts can be higher than in the table of names. Each term also lists the articles that do not use it. The lines can be sorted by the words before or after. The search makes the same lines for any other word.',
      'What this can’t show: a line is less than a sentence. Follow its number to read the passage.',
    ],
  },
  {
    id: 'shared',
    heading: 'What the articles share',
    paragraphs: [
      'Claims: a claim is shared if at least two authors take a position on it and all who do take the same. Next to these stand claims on which every voice in at least two articles, author or not, takes the same position. Both follow from the editors’ labels.',
      'Wording: each article is compared with each other for seven or more words in a row that both have, without regard to capitals, accents and punctuation; the longest such runs are shown, within passages. In scripts without spaces, two characters count as a word. If most of the words stand in a quotation or between quotation marks in both articles, both quote; if in one, one quotes; if in neither, the wording is the same. Reordered or reworded sentences are not found.',
      'What this can’t show: who wrote first, and why words are the same. Seven words in a row can be a set phrase, a news agency’s sentence used in both, or a copy.',
    ],
  },
];
