import { SOURCE_KINDS } from '../../schemas/article.ts';
import { kindInWords, STANDS } from './terms.ts';
import { STANCES } from '../../schemas/article.ts';

/** What editors read about a field, in forms and in their editor programs. */
interface FieldWords {
  /** Its name, in a few words. */
  title: string;
  /** What to write there, in a sentence. */
  description: string;
  /** A value that it may have. */
  example?: string | number | boolean | readonly string[];
  /** What each value means that editors can choose. */
  choices?: Readonly<Record<string, string>>;
}

/**
 * The words for the fields of a schema, by their paths: `positions[].evidence[].exact` is a field of each
 * quote of each position.
 */
export type FieldsWords = Readonly<Record<string, FieldWords>>;

/** Puts fields into another field, or into each item of one: `inside('positions[]', …)`. */
function inside(path: string, fields: FieldsWords): FieldsWords {
  return Object.fromEntries(Object.entries(fields).map(([name, words]) => [`${path}.${name}`, words]));
}

function choicesOf(values: readonly string[], meaning: (value: string) => string): Record<string, string> {
  return Object.fromEntries(values.map((value) => [value, meaning(value)]));
}

const QUOTE: FieldsWords = {
  exact: {
    title: 'Quoted words',
    description: 'Words of one passage of the article, copied character by character.',
    example: 'The water is good.',
  },
  prefix: {
    title: 'Words before',
    description: 'The words directly before, if the quoted words occur more than once.',
    example: 'He said:',
  },
  suffix: {
    title: 'Words after',
    description: 'The words directly after, if the quoted words occur more than once.',
    example: 'She denied it.',
  },
  occurrence: {
    title: 'Which occurrence',
    description: 'Which of the places with these words is meant, counted from 1.',
    example: 2,
  },
};

const EVIDENCE: FieldsWords = {
  ...QUOTE,
  lead: {
    title: 'Leads',
    description: 'Whether this quote stands for the others where there is room for only one.',
    example: true,
  },
};

/** Who made a label and when. */
const MADE: FieldsWords = {
  by: {
    title: 'Made by',
    description: 'Who made this label, if other than the dossier’s annotatedBy.',
    example: 'Ann Lee',
  },
  on: {
    title: 'Made on',
    description: 'When this label was made, if other than the dossier’s annotatedOn.',
    example: '2026-11-21',
  },
};

const CORRECTION: FieldsWords = {
  what: {
    title: 'What was wrong',
    description: 'What was wrong, in one sentence that readers see.',
    example: 'A position of the mayor was said to be the author’s.',
  },
  when: { title: 'Day', description: 'The day of the correction.', example: '2026-11-25' },
  why: {
    title: 'Reason',
    description: 'One sentence that gives the reason.',
    example: 'The sentence is the mayor’s.',
  },
};

const POLARITY = {
  negative: 'they speak ill of it',
  neutral: 'they speak neither well nor ill of it',
  positive: 'they speak well of it',
};

const AUTHOR: FieldsWords = {
  family: {
    title: 'Family name',
    description: 'A person’s family name, or the whole name if you don’t know its parts.',
    example: 'Greco',
  },
  given: { title: 'Given names', description: 'A person’s given names or initials.', example: 'Luna' },
  suffix: { title: 'Suffix', description: 'What follows a person’s name.', example: 'Jr.' },
  'non-dropping-particle': {
    title: 'Particle before the family name',
    description: 'A particle that sorted lists put before the family name: “van Gogh, Vincent”.',
    example: 'van',
  },
  'dropping-particle': {
    title: 'Particle after the given name',
    description: 'A particle that sorted lists put after the given name: “La Fontaine, Jean de”.',
    example: 'de',
  },
  'static-ordering': {
    title: 'Family name first',
    description: 'Write true if the family name comes first, as in “Nguyễn Văn An”.',
    example: true,
  },
  literal: {
    title: 'Organization',
    description: 'The name of an organization, instead of all other parts.',
    example: 'The Harbor Desk',
  },
};

const REPUBLISHED: FieldsWords = {
  name: {
    title: 'Publisher of the original',
    description: 'Who published the original.',
    example: 'The New York Times',
  },
  title: {
    title: 'Title of the original',
    description: 'The original’s title, as this article gives it.',
    example: 'Close the well, they say',
  },
  authors: {
    title: 'Authors of the original',
    description: 'The original’s authors, as this article names them.',
  },
  ...inside('authors[]', AUTHOR),
  author: {
    title: 'Author of the original',
    description: 'The name of the original’s only author, instead of the list of authors.',
    example: 'Luna Greco',
  },
  date: {
    title: 'Date of the original',
    description: 'When the original was published, as an EDTF date.',
    example: '2025-09-04',
  },
  url: {
    title: 'Address of the original',
    description: 'Where the original is, if this is known.',
    example: 'https://lower.example/close-it',
  },
  quoted: {
    title: 'Is the quotation',
    description: 'Write true if the article has exactly one quotation and it is from the original.',
    example: true,
  },
  basis: {
    title: 'How this is known',
    description: 'How much of the original the article contains, and how you know.',
    example: 'Quoted at length, up to the mark [1].',
  },
};

const SOURCE: FieldsWords = {
  name: {
    title: 'Publisher',
    description: 'Who published the text; write “Source unknown” if nobody knows.',
    example: 'The Upper Village',
  },
  shortName: {
    title: 'Short name',
    description: 'A short form of the publisher’s name, for narrow columns and for cards.',
    example: 'Upper Village',
  },
  alsoKnownAs: {
    title: 'Also known as',
    description: 'Other names in the text that give its publisher away, so that blind reading hides them.',
    example: ['Al Jazeera Net', 'Al Jazeera'],
  },
  url: {
    title: 'Address',
    description: 'Where the text was found; it begins with http:// or https://.',
    example: 'https://upper.example/keep-it',
  },
  kind: {
    title: 'Kind of article',
    description: 'What kind of article it is in your reading, as a type of schema.org.',
    example: 'OpinionNewsArticle',
    choices: choicesOf(SOURCE_KINDS, kindInWords),
  },
  authors: { title: 'Authors', description: 'The authors, in the source’s order, if it names any.' },
  ...inside('authors[]', AUTHOR),
  author: {
    title: 'Author',
    description: 'The name of the only author, a person, instead of the list of authors.',
    example: 'Luna Greco',
  },
  republishes: {
    title: 'Republishes',
    description: 'The original, if the text copies or translates another or quotes it at length.',
  },
  ...inside('republishes', REPUBLISHED),
  basis: {
    title: 'How this is known',
    description: 'How you know what you write about the source.',
    example: 'Found at this address on 21 November 2026. No author is named.',
  },
};

const VOICE: FieldsWords = {
  name: {
    title: 'Name',
    description: 'The name of a person or body, other than the author, who speaks in the article.',
    example: 'Vladimir Putin',
  },
  unnamed: {
    title: 'Unnamed',
    description: 'Write true if the article doesn’t name the voice, so that the name only describes it.',
    example: true,
  },
  id: {
    title: 'Id',
    description: 'By what labels call an unnamed voice, if another has the same description.',
    example: 'second-official',
  },
  plural: {
    title: 'Stands for several',
    description: 'Write true if the name stands for several, so that pages say “The ports agree”.',
    example: true,
  },
  role: {
    title: 'Role',
    description: 'Who the voice is, in the article’s words.',
    example: 'Russian President',
  },
  via: {
    title: 'Via',
    description: 'The other voice that quotes or reports this one, if the author does not.',
    example: 'The New York Times',
  },
  speaks: {
    title: 'How it is heard',
    description: 'Whether the voice is quoted, reported, or only named.',
    example: 'paraphrased',
    choices: {
      directly: 'in quotation marks',
      paraphrased: 'in the article’s words',
      mentioned: 'named, but says nothing',
    },
  },
};

const POSITION: FieldsWords = {
  proposition: {
    title: 'Claim',
    description: 'The proposition of the dossier on which the voice takes a position, by its id.',
    example: 'close-well',
  },
  voice: {
    title: 'Voice',
    description: 'Who holds the position: author, or the name of one of the article’s voices.',
    example: 'author',
  },
  stance: {
    title: 'Position',
    description: 'Where the voice stands on the claim.',
    example: 'against',
    choices: choicesOf(STANCES, (stance) => STANDS[stance as (typeof STANCES)[number]]),
  },
  gist: {
    title: 'In one sentence',
    description: 'One neutral sentence about the position that the voice would accept.',
    example: 'The well should stay open.',
  },
  evidence: { title: 'Quotes', description: 'The quotes that show the position.' },
  ...inside('evidence[]', EVIDENCE),
  ...MADE,
};

const EXAMINED: FieldsWords = {
  proposition: {
    title: 'Claim',
    description: 'A proposition that the article mentions without a position of anybody, by its id.',
    example: 'close-well',
  },
  why: {
    title: 'Why it takes no side',
    description: 'One sentence that says what these passages do instead of taking a side.',
    example: 'It says when the council votes and no more.',
  },
  evidence: { title: 'Quotes', description: 'The quotes in which the article mentions the claim.' },
  ...inside('evidence[]', QUOTE),
  ...MADE,
};

const NOTE: FieldsWords = {
  ...QUOTE,
  type: {
    title: 'Kind of note',
    description: 'What is worth noticing about the words: a kind of note of the dossier, by its id.',
    example: 'loaded-language',
  },
  voice: {
    title: 'Whose words',
    description: 'Whose words they are: author, which is the default, or the name of a voice.',
    example: 'Sergei Lavrov',
  },
  why: {
    title: 'Reason',
    description: 'One sentence that gives the reason for the note.',
    example: 'Calls the well famous without saying to whom.',
  },
  target: {
    title: 'Bears on',
    description: 'Whom or what the words bear on: author, a voice, an affiliation, or a short name.',
    example: 'The mayor',
  },
  polarity: {
    title: 'Polarity',
    description: 'Whether the words speak well or ill of the target.',
    example: 'negative',
    choices: POLARITY,
  },
  through: {
    title: 'Through',
    description: 'Whom or what the words are about, if they bear on the target only through it.',
  },
  ...inside('through', {
    name: {
      title: 'Name',
      description: 'Whom or what the words themselves are about.',
      example: 'the water board',
    },
    relation: {
      title: 'Relation to the target',
      description: 'How that one stands to the target.',
      example: 'ally',
      choices: { ally: 'is on its side', opponent: 'is against it' },
    },
    polarity: {
      title: 'Polarity',
      description: 'Whether the words speak well or ill of that one.',
      example: 'negative',
      choices: POLARITY,
    },
  }),
  ...MADE,
  other: {
    title: 'Other copy',
    description: 'The words of another copy of the text, for a note on wording that differs.',
  },
  ...inside('other', {
    exact: {
      title: 'Words of the other copy',
      description: 'What the other copy has instead, copied exactly.',
      example: 'the old well',
    },
    url: {
      title: 'Address of the other copy',
      description: 'Where the other copy is.',
      example: 'https://lower.example/copy',
    },
    where: {
      title: 'Which copy',
      description: 'Which copy that is, and how much of it you saw.',
      example: 'The same article on another site; the first paragraph was seen.',
    },
  }),
};

/** The fields of an article's frontmatter. */
export const ARTICLE_FIELDS: FieldsWords = {
  title: {
    title: 'Title',
    description: 'The article’s title, which no other article of the same source in the dossier has.',
    example: 'Keep the well',
  },
  titleBasis: {
    title: 'Whose title',
    description: 'Whose words the title is.',
    example: 'editor',
    choices: { article: 'the article’s own words', editor: 'yours, since the text has none' },
  },
  draft: {
    title: 'Draft',
    description: 'Write true while the article is not finished; it is then in no build.',
    example: true,
  },
  siglum: {
    title: 'Siglum',
    description: 'One or two capital letters that stand for the article and never for another one.',
    example: 'A',
  },
  lang: { title: 'Language', description: 'The language of the text, as a BCP 47 tag.', example: 'ar' },
  source: { title: 'Source', description: 'Where the text comes from.' },
  ...inside('source', SOURCE),
  date: { title: 'Date', description: 'When the text was published.' },
  ...inside('date', {
    value: {
      title: 'Date',
      description: 'An EDTF date; ~ marks an approximate one and ? an uncertain one.',
      example: '2022-12~',
    },
    basis: {
      title: 'How it is known',
      description: 'How you know the date, beginning with “stated: ” or “inferred: ”.',
      example: 'stated: the day is in the address.',
    },
  }),
  stance: {
    title: 'Stance',
    description: 'The author’s own stance on what the dossier is about, not that of people they quote.',
  },
  ...inside('stance', {
    label: {
      title: 'Label',
      description: 'A label of the dossier’s scale, or takes-no-side.',
      example: 'rejects',
    },
    summary: {
      title: 'In one sentence',
      description: 'One neutral sentence about the stance that the author would accept.',
      example: 'Holds that the well should stay open.',
    },
    evidence: {
      title: 'Quotes',
      description: 'The quotes that show the stance, unless the author takes no side.',
    },
    ...inside('evidence[]', EVIDENCE),
    ...MADE,
  }),
  topics: {
    title: 'Topics',
    description: 'The topics of the dossier that the article is mainly about, by their slugs.',
    example: ['water'],
  },
  rights: {
    title: 'Rights',
    description: 'What you know about the right to publish the text.',
    example: 'Supplied for this site; rights not established.',
  },
  publishedOn: {
    title: 'Published here on',
    description: 'The day on which this site published the article.',
    example: '2026-11-22',
  },
  corrections: {
    title: 'Corrections',
    description: 'What was corrected in the article’s labels since they were published.',
  },
  ...inside('corrections[]', CORRECTION),
  receivedLines: {
    title: 'Received lines',
    description: 'Write wrapped if the received text breaks its lines only for their width.',
    example: 'wrapped',
  },
  omitted: {
    title: 'Left out',
    description: 'The pieces of the received text that are not the article’s, in the received order.',
  },
  ...inside('omitted[]', {
    text: {
      title: 'Piece',
      description: 'The piece that is left out, copied exactly.',
      example: 'Leave a Reply',
    },
    reason: {
      title: 'Reason',
      description: 'Why the piece is left out.',
      example: 'Not part of the article: the heading of a comment form.',
    },
  }),
  voices: { title: 'Voices', description: 'Who speaks in the article besides its author.' },
  ...inside('voices[]', VOICE),
  positions: {
    title: 'Positions',
    description: 'Where the author and the voices stand on the dossier’s claims.',
  },
  ...inside('positions[]', POSITION),
  examined: {
    title: 'Examined claims',
    description: 'Claims that the article mentions without a position of its author or of a voice.',
  },
  ...inside('examined[]', EXAMINED),
  silentOn: {
    title: 'Silent on',
    description: 'Claims for which somebody has read the article and found nothing; readers don’t see this.',
    example: ['close-well'],
  },
  events: { title: 'Events', description: 'Where the article mentions events of the dossier.' },
  ...inside('events[]', {
    ...QUOTE,
    exact: {
      title: 'Quoted words',
      description: 'Words that mention the event as something that happened, copied exactly.',
      example: 'after last month’s vote',
    },
    event: { title: 'Event', description: 'An event of the dossier, by its id.', example: 'vote' },
    ...MADE,
  }),
  notes: { title: 'Notes', description: 'Words that are worth noticing, and why.' },
  ...inside('notes[]', {
    ...NOTE,
    exact: {
      title: 'Quoted words',
      description: 'The words that the note is about, copied exactly.',
      example: 'the famous well',
    },
  }),
  namesakes: {
    title: 'Namesakes',
    description: 'Words that are spelled like a publisher’s or author’s name but mean something else.',
  },
  ...inside('namesakes[]', {
    exact: {
      title: 'Words',
      description: 'The words that blind reading leaves, copied exactly.',
      example: 'Vicente Fox',
    },
    prefix: {
      title: 'Words before',
      description: 'The words directly before, if only those places are meant.',
      example: 'President',
    },
    suffix: {
      title: 'Words after',
      description: 'The words directly after, if only those places are meant.',
      example: ', the animal',
    },
  }),
};

const REFERENT: FieldsWords = {
  id: {
    title: 'Id',
    description: 'The thing’s name in addresses, in a-z, 0-9 and hyphens.',
    example: 'well',
  },
  name: { title: 'Name', description: 'What the thing is, in neutral words.', example: 'The well' },
  about: {
    title: 'What counts',
    description: 'One sentence that says what counts as the thing and what does not.',
    example: 'The old well in the square, not the new one.',
  },
  expressions: { title: 'Expressions', description: 'The names that the articles give the thing.' },
  ...inside('expressions[]', {
    words: {
      title: 'Words',
      description: 'A name that an article gives the thing; its inflections count too.',
      example: 'death trap',
    },
    asWritten: {
      title: 'As written',
      description: 'Write true if only these words count, in no other inflection.',
      example: true,
    },
    except: { title: 'Except', description: 'Places where the words mean something else.' },
    ...inside('except[]', {
      article: {
        title: 'Article',
        description: 'The article, by the name of its file without .md.',
        example: 'well-closed',
      },
      ...QUOTE,
    }),
  }),
};

const EVENT: FieldsWords = {
  id: {
    title: 'Id',
    description: 'The event’s name in articles, in a-z, 0-9 and hyphens.',
    example: 'vote',
  },
  date: {
    title: 'Date',
    description: 'When it happened, as an EDTF date.',
    example: '2024-05-01',
  },
  words: {
    title: 'Words',
    description: 'What happened, in at most 40 characters and without a full stop.',
    example: 'The council’s vote',
  },
  basis: {
    title: 'How it is known',
    description: 'How the date is known, if no article states it.',
    example: 'The council’s minutes give the day.',
  },
  divides: {
    title: 'Divides the articles',
    description: 'Write true if it divides the articles into earlier and later ones; it must be a known day.',
    example: true,
  },
};

/** The fields of a dossier's frontmatter. */
export const DOSSIER_FIELDS: FieldsWords = {
  title: {
    title: 'Title',
    description: 'The dossier’s title, which no other dossier has.',
    example: 'The village well',
  },
  draft: {
    title: 'Draft',
    description: 'Write true while the dossier is not finished; it is then in no build.',
    example: true,
  },
  lang: {
    title: 'Language',
    description: 'The language in which you write about the articles, as a BCP 47 tag.',
    example: 'fr',
  },
  summary: {
    title: 'Summary',
    description: 'One or two sentences below the title, on cards and in search engines.',
    example: 'Two short articles about a well.',
  },
  stanceTarget: {
    title: 'What the stances are about',
    description: 'What the stances are about, worded to complete a sentence like “Rejects …”.',
    example: 'closing the well',
  },
  stances: {
    title: 'Scale of stances',
    description: 'The stances that authors can have, in order from one end to the other.',
  },
  ...inside('stances[]', {
    label: {
      title: 'Label',
      description: 'The stance’s name in articles and addresses, in a-z, 0-9 and hyphens.',
      example: 'rejects',
    },
    name: {
      title: 'Name',
      description: 'The label as pages show it, if it should not be the label itself.',
      example: 'против',
    },
    description: {
      title: 'Description',
      description: 'One sentence that explains the label.',
      example: 'The author holds that the well should stay open.',
    },
    phrase: {
      title: 'Phrase',
      description: 'What is said of an article with this stance, without a full stop.',
      example: 'Rejects closing the well',
    },
  }),
  takesNoSidePhrase: {
    title: 'Phrase for no side',
    description: 'What is said of an article whose author takes no side, without a full stop.',
    example: 'Takes no side on the well',
  },
  topics: { title: 'Topics', description: 'The topics that readers can follow across the articles.' },
  ...inside('topics[]', {
    slug: {
      title: 'Slug',
      description: 'The topic’s name in articles and addresses, in a-z, 0-9 and hyphens.',
      example: 'water',
    },
    title: { title: 'Title', description: 'The topic’s title.', example: 'Water' },
    description: {
      title: 'Description',
      description: 'One sentence that says what belongs to the topic.',
      example: 'What is said of the water.',
    },
    terms: {
      title: 'Terms',
      description: 'Words and phrases; a passage with one of them belongs to the topic.',
      example: ['water', 'drinking water'],
    },
  }),
  synonyms: {
    title: 'Synonyms',
    description: 'Groups of words that say the same here, for readers who search for one of them.',
  },
  propositions: {
    title: 'Claims',
    description: 'The statements on which the articles are compared, in the dossier’s order.',
  },
  ...inside('propositions[]', {
    id: {
      title: 'Id',
      description: 'The claim’s name in articles and addresses, in a-z, 0-9 and hyphens.',
      example: 'close-well',
    },
    claim: {
      title: 'In short',
      description: 'The statement in at most 44 characters and without a full stop.',
      example: 'The well should be closed',
    },
    text: {
      title: 'In full',
      description: 'The statement as a sentence in neutral words that can be affirmed or denied.',
      example: 'The village well should be closed.',
    },
    background: {
      title: 'Background',
      description: 'One sentence of background, if readers need it.',
      example: 'The council voted on it in May 2024.',
    },
    topic: {
      title: 'Topic',
      description: 'The topic that the claim belongs to, by its slug.',
      example: 'water',
    },
    wordedBy: {
      title: 'Worded by',
      description: 'The person or body that worded the statement.',
      example: 'the editor',
    },
  }),
  comparisons: {
    title: 'Comparisons',
    description: 'Sets of articles that get a comparison page whatever their size, or a title.',
  },
  ...inside('comparisons[]', {
    sigla: {
      title: 'Sigla',
      description: 'The sigla of two or more articles, in any order.',
      example: ['A', 'C', 'D', 'F'],
    },
    title: {
      title: 'Title',
      description: 'What the comparison is called, if not by its articles.',
      example: 'The council and its critics',
    },
  }),
  sharpest: {
    title: 'Sharpest claims',
    description: 'Sets of articles for which you name the claim on which the authors differ most.',
  },
  ...inside('sharpest[]', {
    sigla: {
      title: 'Sigla',
      description: 'The sigla of two or more articles whose authors differ on the claim.',
      example: ['A', 'B'],
    },
    claim: {
      title: 'Claim',
      description: 'The proposition on which they differ most, by its id.',
      example: 'close-well',
    },
    why: {
      title: 'Reason',
      description: 'One sentence that gives the reason.',
      example: 'Each author answers the other’s reason.',
    },
  }),
  referents: {
    title: 'Names for the same thing',
    description: 'Things that the articles call by different names.',
  },
  ...inside('referents[]', REFERENT),
  affiliations: {
    title: 'Affiliations',
    description: 'The countries or bodies for which the voices of the articles speak.',
  },
  ...inside('affiliations[]', {
    name: { title: 'Name', description: 'The country or body.', example: 'The village' },
    voices: {
      title: 'Voices',
      description: 'The names of its voices, as the articles have them; none if nobody is heard.',
      example: ['The mayor'],
    },
  }),
  timeline: {
    title: 'Timeline',
    description: 'What the pictures of the articles’ dates show besides the articles.',
  },
  'timeline.events': {
    title: 'Events',
    description: 'What the articles mention as something that happened.',
  },
  ...inside('timeline.events[]', EVENT),
  noteKinds: {
    title: 'Kinds of notes',
    description: 'The kinds of notes of this dossier, in place of the shared or the site’s own ones.',
  },
  ...inside('noteKinds[]', {
    id: {
      title: 'Id',
      description: 'What notes have as their type, in a-z, 0-9 and hyphens.',
      example: 'lexical-bias',
    },
    name: { title: 'Name', description: 'The name that readers see.', example: 'Lexical bias' },
    meaning: {
      title: 'Meaning',
      description: 'What such notes mark, as the end of a sentence.',
      example: 'how it is worded',
    },
    mapping: { title: 'Mapping', description: 'The same kind in another vocabulary.' },
    'mapping.term': {
      title: 'Term',
      description: 'What the kind is called in that vocabulary.',
      example: 'lexical bias',
    },
    'mapping.vocabulary': {
      title: 'Vocabulary',
      description: 'The vocabulary, as the end of a sentence.',
      example: 'the BASIL corpus',
    },
    'mapping.url': {
      title: 'Address',
      description: 'An address that defines the term or the vocabulary.',
      example: 'https://aclanthology.org/D19-1664/',
    },
  }),
  corrections: {
    title: 'Corrections',
    description: 'What was corrected in this file since it was published.',
  },
  ...inside('corrections[]', CORRECTION),
  annotatedBy: {
    title: 'Labeled by',
    description: 'Who is responsible for the dossier’s positions and notes.',
    example: 'The Synoptic editors',
  },
  annotatedOn: {
    title: 'Last reviewed on',
    description: 'The date on which somebody last reviewed all positions and notes.',
    example: '2026-11-22',
  },
  readings: {
    title: 'Second readings',
    description: 'Who has read all positions and notes against the texts, and what came of it.',
  },
  'readings.made': { title: 'Readings', description: 'The readings that were made.' },
  ...inside('readings.made[]', {
    kind: {
      title: 'Kind of reader',
      description: 'What the reader is.',
      example: 'person',
      choices: { person: 'somebody who reads', 'language model': 'a program' },
    },
    reader: {
      title: 'Reader',
      description: 'Who the reader was, or in what role they read.',
      example: 'A teacher who had not made them',
    },
    on: { title: 'Date', description: 'The date of the reading.', example: '2026-11-23' },
    contested: {
      title: 'Contested',
      description: 'What the reader objected to, as the end of a sentence.',
      example: 'one of nine positions',
    },
    changed: {
      title: 'Changed',
      description: 'What became of the objections.',
      example: 'Accepted.',
    },
  }),
  'readings.outcome': {
    title: 'Outcome',
    description: 'What changed in all, and what did not.',
    example: 'There are eight positions now.',
  },
};

/** The fields of a redirect in `content/redirects.yaml`. */
export const REDIRECT_FIELDS: FieldsWords = {
  from: {
    title: 'From',
    description: 'The address that was published, without host, sub-path, query and fragment.',
    example: '/village-well/keep-it/',
  },
  to: {
    title: 'To',
    description: 'An address that the site has now.',
    example: '/village-well/keep-the-well/',
  },
  why: { title: 'Reason', description: 'The reason, in one sentence.', example: 'The file was renamed.' },
  when: { title: 'Date', description: 'The date on which the address moved.', example: '2026-11-26' },
};
