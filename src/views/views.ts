import type { Language } from '../text/language.ts';
import type { TextLength } from '../text/text-length.ts';
import type { Article, Correction, Polarity, Speaks, Stance } from '../schemas/article.ts';
import type { NoteKind } from '../schemas/note-kinds.ts';
import type { TextRange } from '../text/ranges.ts';
import type { ComparisonPages } from '../site/addresses/comparison-address.ts';
import type { Readings } from '../schemas/dossier.ts';
import type { Block, Passage } from '../schemas/entry.ts';
import type { WhoseMarks } from '../words/en/passage-marks.ts';

/** A passage with the number that readers see, counted from 1; the title's is `null`. */
export interface PassageView extends Passage {
  number: number | null;
}

/**
 * A verbatim quote and the passage that contains it, with offsets in UTF-16 code units into the passage's
 * text.
 */
export interface QuoteView {
  exact: string;
  passage: PassageView;
  start: number;
  end: number;
}

/** A quote that is marked in the text. */
export interface MarkView extends QuoteView {
  /** Id of the mark on the article's page. */
  id: string;
}

/** A quote that shows a stance or a position. */
export interface EvidenceView extends MarkView {
  /** Whether it stands for the others where there is room for only one; one of them always does. */
  isLead: boolean;
}

/** A sentence that can be affirmed or denied, on which articles are compared. */
export interface PropositionView {
  /** The language of its words, which is the dossier's. */
  editors: Language;
  id: string;
  /** The ids under which it was published before. */
  formerIds: string[];
  /** Its position in the dossier, from 1. References after marks show it, the same in every article. */
  number: number;
  /** The text in so few words that it fits into lists and headings. */
  claim: string;
  text: string;
  background: string | null;
  topic: { slug: string; title: string; url: string };
  wordedBy: string;
  /** The address of its page. */
  url: string;
}

/** Who takes a position, or whose words a note is on. */
export interface VoiceView {
  kind: 'author' | 'speaker';
  /** The speaker's name or, for the author, the words that pages use for the author. */
  name: string;
  /** Whether the name is one of several, as "The ports". */
  isPlural?: boolean | undefined;
  /**
   * For a speaker whom the article doesn't name: what tells it apart from others of the article. In two
   * articles, such speakers are never the same.
   */
  unnamed?: string | undefined;
  /** Who quotes or reports the speaker, if it is not the author. */
  via?: string | undefined;
}

/** Who made a label and when, as far as it is known and not as for the dossier's other labels. */
export interface MadeView {
  by: string | null;
  /** EDTF. */
  on: string | null;
}

/** A kind of note. Its language is that of its name and meaning. */
export interface NoteKindView extends NoteKind, Language {}

/** Whom or what a note's words bear on. */
export interface TargetView {
  /** Whether it is a voice of the article, a country or body of the dossier, or something else. */
  kind: 'author' | 'voice' | 'affiliation' | 'other';
  name: string;
  /** For a voice whom the article doesn't name: what tells it apart from others of the article. */
  unnamed?: string | undefined;
}

/** One voice's position on a proposition in an article. */
export interface PositionView {
  proposition: PropositionView;
  voice: VoiceView;
  stance: Stance;
  gist: string;
  evidence: EvidenceView[];
  made: MadeView | null;
}

/** A note on a quote that is worth noticing. */
export interface NoteView extends MarkView {
  kind: NoteKindView;
  /** Whose words are marked. */
  voice: VoiceView;
  why: string;
  /** For a note that wording differs: the other copy's words and where they are. */
  other: { exact: string; url: string; where: string } | null;
  /** Whom or what the words bear on, and whether they speak well or ill of it. */
  target: TargetView | null;
  polarity: Polarity | null;
  /** Whom or what the words themselves are about, if they bear on the target only through it. */
  through: NonNullable<Article['notes'][number]['through']> | null;
  made: MadeView | null;
}

/** A proposition that an article's author mentions without taking a side. */
export interface ExaminedView {
  proposition: PropositionView;
  why: string;
  evidence: QuoteView[];
  made: MadeView | null;
}

/** Words of an article that mention an event. */
export interface MentionView {
  event: EventView;
  quote: QuoteView;
  made: MadeView | null;
}

/** A person or body, other than the author, who speaks in an article. */
export interface SpeakerView {
  name: string;
  /** What tells a speaker whom the article doesn't name apart from others of the article. */
  unnamed?: string | undefined;
  role: string | null;
  via: string | null;
  speaks: Speaks;
}

/** An author's stance, with the quotes that support it. */
interface StanceView {
  label: string;
  /** The label as a reader sees it, "takes no side", and its language. */
  words: string;
  wordsIn: Language;
  /** What is said of an article with this stance, naming what the stance is toward, and its language. */
  phrase: string;
  phraseIn: Language;
  /** Whether it is on the dossier's scale, and so toward the dossier's target. */
  isOnScale: boolean;
  summary: string;
  evidence: EvidenceView[];
  made: MadeView | null;
}

/** A date in words and in the forms that machines read. */
export interface DateView {
  /** EDTF. */
  value: string;
  /** "about December 2022". */
  words: string;
  /** The year for narrow headings: "c. 2025". */
  brief: string;
  /** The year or years that it may be of, by which articles are filtered: "2022", "2021–2022", "2020s". */
  years: string;
  /** How the date is known. */
  basis: string;
  /** As much of it as is certain, as ISO 8601; `null` if not even the year is. */
  certain: string | null;
}

/** A correction of what the editors published, with its id on the page that shows it. */
export interface CorrectionView extends Correction {
  id: string;
}

/** An article, with everything that pages show of it. Its language is that of its own words. */
export interface ArticleView extends Language {
  slug: string;
  siglum: string;
  /** The siglum in lower case, as used in addresses and to choose the article's hue. */
  key: string;
  title: string;
  isTitleSupplied: boolean;
  /** The title for places without styling: in brackets if the editor supplied it. */
  shownTitle: string;
  url: string;
  /** The language of what the editors write about it, which is the dossier's. */
  editors: Language;
  source: Article['source'];
  sourceShort: string;
  date: DateView;
  stance: StanceView;
  topics: { slug: string; title: string; url: string }[];
  rights: string;
  omitted: Article['omitted'];
  /** How many words its passages have. */
  length: TextLength;
  passages: PassageView[];
  blocks: Block[];
  speakers: SpeakerView[];
  positions: PositionView[];
  notes: NoteView[];
  /** The propositions that the author mentions without taking a side, in the dossier's order. */
  examined: ExaminedView[];
  /** Where it mentions events, in the order of its text. */
  mentions: MentionView[];
  /** The day on which this site published it, in ISO 8601; `null` if it is not known. */
  publishedOn: string | null;
  /** What was corrected in its labels, the newest first. */
  corrections: CorrectionView[];
  /** Words that blind reading leaves, though they are spelled like a name of a publisher or author. */
  namesakes: Article['namesakes'];
  /** SHA-256 of the received text, in hexadecimal. */
  receivedHash: string;
  /** Bytes of the received text. */
  receivedBytes: number;
}

/** What an article says on a topic. */
export interface TopicArticleView {
  article: ArticleView;
  /**
   * The passages with terms of the topic, where these are, whose marks they are in, and, if the passage is
   * quoted, words that say so.
   */
  passages: { passage: PassageView; ranges: TextRange[]; whose: WhoseMarks; quotes: string | null }[];
}

/** A topic, and what each article says on it. */
export interface TopicView {
  slug: string;
  title: string;
  description: string;
  terms: string[];
  url: string;
  articles: TopicArticleView[];
  /** The articles that have none of its terms. */
  silent: ArticleView[];
}

/** A set of articles that has a comparison page. */
export interface ComparisonView {
  slug: string;
  /** Its title in heads, data and citations. */
  title: string;
  /** The title that the editors gave it; `null` if it is called by its articles. */
  givenTitle: string | null;
  /** The language of its editors, which is the dossier's. */
  editors: Language;
  /** Whether the editors want it, whatever its size. */
  isListed: boolean;
  url: string;
  articles: ArticleView[];
  /** For a pair, the slug with the articles in reverse order, which redirects here; otherwise `null`. */
  reversedSlug: string | null;
}

/** A set of articles for which the editors name the claim on which the authors differ most. */
interface SharpestView {
  articles: ArticleView[];
  proposition: PropositionView;
}

/** An event that articles of a dossier mention. */
export interface EventView {
  id: string;
  /** EDTF. */
  value: string;
  /** The date in words. */
  date: string;
  words: string;
  /** How the date is known, unless the articles state it. */
  basis: string | null;
  /** Whether it divides the articles into earlier and later ones; its date is then a day. */
  isDividing: boolean;
}

/** Something that articles call by different names. */
export interface ReferentView {
  id: string;
  name: string;
  about: string | null;
  expressions: {
    words: string;
    isAsWritten: boolean;
    /** Places where the words mean something else. */
    except: { article: ArticleView; quote: QuoteView }[];
  }[];
}

/** A dossier, with everything that pages show of it. Its language is that of its editors' words. */
export interface DossierView extends Language {
  slug: string;
  title: string;
  summary: string;
  about: string;
  url: string;
  stanceTarget: string;
  stances: { label: string; words: string; description: string; phrase: string }[];
  /** What is said of an article whose author takes no side, and its language. */
  takesNoSidePhrase: string;
  takesNoSideIn: Language;
  topics: TopicView[];
  /** Groups of words that say the same. */
  synonyms: string[][];
  propositions: PropositionView[];
  /** The kinds of notes that its articles can have. */
  noteKinds: readonly NoteKindView[];
  /** What was corrected in it, the newest first. */
  corrections: CorrectionView[];
  /** Who is responsible for positions and notes, and when they were last reviewed; `null` if not stated. */
  annotated: { by: string; on: string } | null;
  /** Who has read all positions and notes against the texts since they were made, and what came of it. */
  readings: Readings | null;
  articles: ArticleView[];
  comparisons: ComparisonView[];
  sharpest: SharpestView[];
  /** The events that its articles mention, in the order of their first days. */
  events: EventView[];
  referents: ReferentView[];
  /** Where voices come from: countries or bodies, and the names of the voices that speak for each. */
  affiliations: { name: string; voices: string[] }[];
  /** Which sets of articles have a comparison page, for addresses of any set. */
  comparisonPages: ComparisonPages;
}
