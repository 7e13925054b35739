import type { NoteKind } from '../../schemas/note-kinds.ts';
import { dateInWords, SITE_NAME } from './terms.ts';
import { countOf, joinParts, listWithCommas } from './format.ts';

export const title = 'About';
export const description = `What ${SITE_NAME} does and what it does not, where its texts come from, how stances are tagged, and how to ask for a correction or a removal.`;
export const lede = `${SITE_NAME} puts articles about one subject side by side, in their own words, so that a reader can see what each says and what each leaves out.`;

export const promisesHeading = 'What it does, and what it does not';
export const promises: readonly string[] = [
  `${SITE_NAME} promises that each text is shown as it was received, word for word; that each stance rests on passages of the article that you can open; and that the views of those whom an author quotes are never taken for the author’s own.`,
  'It does not say that an article is true or false, fair or biased, and it gives no scores. It does not rate publishers. A stance belongs to one article and one question, and is the editors’ reading, which you can check against the quotes.',
];

export const textsHeading = 'Where the texts come from';
export const texts: readonly string[] = [
  'The texts were supplied for this site. Each article’s page says where it was found, who published it and when, and how that is known, under “How we know”. What is unknown is called unknown.',
  'No word of a text is changed or corrected. What was copied along with a text and is not part of it (a form, an advertisement, a menu) is left out and listed on the article’s page. Headings, quotations and paragraphs are as in the original. A title in [brackets] is supplied by the editors, because the text has none.',
];

export const datesHeading = 'Dates';
export const dates =
  'A date is either stated (in the text or its address) or inferred, and the reason is given beside it. “About” means approximate; “uncertain” means that it may be wrong. In the data, dates are written in EDTF (ISO 8601-2).';

export const stancesHeading = 'How stances are tagged';
export const stances =
  'Each collection of articles has its own scale, made for its subject; it is never left versus right. The editors read each article in full and ask which point on the scale the author would accept as fair. An author who only reports what others think “takes no side”. Each tag comes with a sentence and, unless the author takes no side, at least two quotes; an automatic check rejects any quote that is not in the article, word for word.';

export const positionsHeading = 'How positions and notes are made';
export const positions =
  'Articles are compared on claims: sentences that one can agree or disagree with. The editors read each article line by line and record, for each claim that it touches, the position of its author and, separately, that of each person or organization that it cites. Each position is summed up in one sentence and shown by at least one quote. “Via” means that the article takes a speaker’s words from someone else whom it quotes.';
/** What readers see of positions. */
export const labels =
  'An author “agrees” with a claim, “disagrees”, “partly agrees”, or discusses it and “leaves it open”. An author who only “cites others” takes no position; an article that mentions a claim without a position of anyone “takes no side”, and one that does not discuss it is “silent”. In the margin of a text, the position comes before the claim (“Disagrees with: …”), because the claim alone could be taken for the author’s own view. Anyone other than the author is named (“The mayor agrees with: …”). A color always means an article’s author; symbols for everybody else are gray. Claims are shown in short form; where the full sentence says more, it is given after “In full”.';
export const notes =
  'Notes mark words that are worth noticing, each with its kind and a reason. If an author only quotes or reports the words, the note says whose they are. A note doesn’t say that a sentence is false. The kinds are:';

/** Whose kinds follow, where dossiers have different ones. */
export const noteKindsOf = <Part>(dossiers: readonly Part[]) => [
  'In ',
  ...dossiers.flatMap((dossier, index) => [index === 0 ? '“' : ', “', dossier, '”']),
  ':',
];
/** The meaning of a kind of note, and its name in another vocabulary if it has one. */
export const noteKind = <Part>(
  { name, meaning, mapping }: Pick<NoteKind, 'name' | 'meaning' | 'mapping'>,
  strong: (text: string) => Part,
  quiet: (text: string) => Part,
) => [
  strong(name),
  `: ${meaning}`,
  ...(mapping ? [quiet(` (“${mapping.term}” in ${mapping.vocabulary})`)] : []),
];

/** When authors count as differing, and who is responsible for each dossier's positions and notes. */
export const differing = <Part>(annotations: readonly { dossier: Part; by: Part; on: string }[]) => [
  'Authors differ on a claim when at least two of them take different positions. They take the same position when at least two take it and no author takes another. “Most disputed” puts first the claims with which one author agrees and another disagrees.',
  ...annotations.flatMap(({ dossier, by, on }) => [
    ' Responsible for the positions and notes of “',
    dossier,
    '”: ',
    by,
    ` (${dateInWords(on)}).`,
  ]),
];

export const readingsHeading = 'Who has checked the positions and notes';
/** How many readings a dossier's positions and notes had, and of what kind: people or language models. */
export const readingsOf = <Part>(dossier: Part, kinds: readonly ('person' | 'language model')[]) => {
  const people = kinds.filter((kind) => kind === 'person').length;
  const models = kinds.length - people;
  const both = [
    people > 0 ? countOf(people, { one: 'person', other: 'people' }) : '',
    models > 0 ? countOf(models, { one: 'language model', other: 'language models' }) : '',
  ].filter((part) => part !== '');
  const nobody = people === 0 ? ' No person has done so yet.' : '';
  return [
    'All positions and notes of “',
    dossier,
    `” were checked against the texts by ${listWithCommas(both)}.${nobody}`,
  ];
};
/** Who read, what they contested, and what became of it. */
export const reading = <Part>(
  read: { reader: string; kind: 'person' | 'language model'; on: string; contested: string; changed: string },
  strong: (text: string) => Part,
  quiet: (text: string) => Part,
  editors: (text: string) => Part,
) => [
  strong(read.reader),
  quiet(` (${read.kind}, ${dateInWords(read.on)})`),
  ' contested ',
  editors(read.contested),
  '. ',
  editors(read.changed),
];
/** Leads to the methods of everything that is counted. */
export const toMethods = <Part>(link: (text: string) => Part) => [
  'How words, dates and voices are counted is explained under ',
  link('Methods'),
  '.',
];
export const contest =
  'To contest a position or a note, give its label and the passage number, and say what would be fair; see “Corrections and removals”.';

export const topicsHeading = 'How topics are found';
export const topics =
  'A topic is a list of words, shown on its page. A passage belongs to a topic if it contains one of the words, or another form of one (“promised” for “promise”). The editors tag an article with the topics that it is about; a topic’s page, and a search filtered by topic, include every article that has the words. Where the editors have marked these words, the line below the passage says whose position or wording they marked. Where the words are only quoted, it says so.';

export const privacyHeading = 'Privacy';
export const privacy =
  'The site sets no cookies, does not count its visitors, and loads nothing from another host. If you turn on all marks, or change how columns scroll, your browser stores that choice and sends it nowhere. A search runs in your browser; what you search for is in the page’s address and goes only to this site’s host.';

export const correctionsHeading = 'Corrections and removals';
/** @param contact a link to the people who handle requests */
export const corrections = <Part>(contact: Part) => [
  'If you wrote or own one of the texts and want it removed, or if something said about an article is wrong or unfair, write to ',
  contact,
  '. Say which passage you mean, by the number before it. Corrections are made in the article’s file.',
];
export const correctionsWithoutContact =
  'If you wrote or own one of the texts and want it removed, or if something said about an article is wrong or unfair, tell the people who run this copy of the site. No address for corrections has been set up; whoever sent you here may know how to reach the editors. Say which passage you mean, by the number before it.';

export const embeddingHeading = 'Embedding';
export const embedding =
  'Another site can show a row of a comparison in a frame, with what the authors say and report, and a link back to the comparison. Choose “Copy link” in a row, and then “Copy embed code”. The frame sets no cookies. A script is needed only to limit the row to some of the articles; without it, all are shown. The frame follows the reader’s light or dark setting, and its links open in a new tab. As with any page, this site’s host sees the request.';
/** @param row a link to the page that the example's code embeds, with the row's claim */
export const embeddingExample = <Part>(row: Part) => [
  'This code shows the row “',
  row,
  '”, with every article:',
];
/**
 * How to write the address of another row.
 * @param only the end of an address that shows only some articles
 * @param claim a link to an example
 */
export const embeddingOthers = <Part>(only: string, claim: (text: string) => Part) => [
  'For another row, take the name at the end of another claim’s address (for example, that of ',
  claim('this claim'),
  `), put it in place of the name in the address above, and change the title to match. For only some of the articles, add their letters at the end: “${only}”. If a row is longer than the frame, it scrolls inside the frame; you can change the frame’s height.`,
];
export const embeddingByOembed =
  'On a site that supports oEmbed, pasting the address of a claim embeds its row; pasting the address of a comparison embeds its first row. All articles are shown.';

export const dataHeading = 'Data';
/** What is served as data. `dossiers` and `annotations` are links with the dossiers' titles. */
export const data = <Part>(links: {
  site: (text: string) => Part;
  dossiers: readonly Part[];
  annotations: readonly Part[];
  siteSchema: (text: string) => Part;
  dossierSchema: (text: string) => Part;
  feed: (text: string) => Part;
}) => [
  'Everything is also available as data: ',
  links.site('the list of all collections'),
  ...links.dossiers.flatMap((dossier) => ['; the collection “', dossier, '”']),
  '. ',
  ...(links.annotations.length === 0
    ? []
    : [
        'All labels are also available as W3C Web Annotations: ',
        ...joinParts(links.annotations, ', '),
        '. ',
      ]),
  'JSON Schemas describe the data of ',
  links.siteSchema('the site'),
  ' and of ',
  links.dossierSchema('a collection'),
  '. There is also ',
  links.feed('a feed'),
  ' of titles and summaries.',
];
