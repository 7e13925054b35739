import type { Article, NoteType, Speaks, Stance } from '../schemas/article.ts';
import type { TextRange } from '../text/ranges.ts';
import type { Block, Passage } from '../schemas/entry.ts';

/** A passage with the number that readers see: the title has none, the first after it is 1. */
export interface PassageView extends Passage {
  number: number | null;
}

/** A verbatim quote and the passage that it stands in. */
interface EvidenceView {
  exact: string;
  passage: PassageView;
}

/** A quote as a mark in the article's text: offsets in UTF-16 code units into its passage's text. */
export interface MarkView extends EvidenceView {
  /** Id of the mark on the article's page. */
  id: string;
  start: number;
  end: number;
}

/** A sentence that can be held or denied, on which articles are compared. */
export interface PropositionView {
  id: string;
  /** Its place in the dossier's order, from 1: the reference after a mark, the same in every article. */
  number: number;
  label: string;
  text: string;
  background: string | null;
  topic: { slug: string; title: string; url: string };
  wordedBy: string;
  /** Its own page. */
  url: string;
}

/** Who holds a position, or whose words a note is on. */
export interface VoiceView {
  kind: 'author' | 'speaker';
  /** The speaker's name; for the author, what readers call the author. */
  name: string;
  via?: string | undefined;
}

/** What one voice holds of one proposition in an article. */
export interface PositionView {
  proposition: PropositionView;
  voice: VoiceView;
  stance: Stance;
  gist: string;
  evidence: MarkView[];
}

/** A passage that is worth noticing. */
export interface NoteView extends MarkView {
  type: NoteType;
  /** The kind in words. */
  label: string;
  /** Whose words are marked. */
  voice: VoiceView;
  why: string;
  /** Its reference in the article: a, b, c … */
  letter: string;
  other: { exact: string; url: string; where: string } | null;
}

/** A person or body who speaks in an article. */
export interface SpeakerView {
  name: string;
  role: string | null;
  via: string | null;
  speaks: Speaks;
}

/** A stance in words, with its receipts. */
interface StanceView {
  label: string;
  /** The label as a reader sees it: "takes no side". */
  words: string;
  summary: string;
  evidence: EvidenceView[];
}

/** A date as it is shown and as a machine may take it. */
export interface DateView {
  /** EDTF. */
  value: string;
  /** "about December 2022". */
  words: string;
  /** The year in narrow heads: "c. 2025". */
  brief: string;
  year: number;
  basis: string;
  /** ISO 8601, or `null` where the date is approximate or uncertain. */
  certain: string | null;
}

/** One article, with everything that pages show of it. */
export interface ArticleView {
  slug: string;
  siglum: string;
  /** The siglum in lower case: its part of addresses, and its hue. */
  key: string;
  title: string;
  isTitleSupplied: boolean;
  /** The title where it can't be set in other type: in brackets where the editor supplied it. */
  shownTitle: string;
  url: string;
  lang: string;
  direction: 'ltr' | 'rtl';
  source: Article['source'];
  sourceShort: string;
  date: DateView;
  stance: StanceView;
  topics: { slug: string; title: string; url: string }[];
  rights: string;
  omitted: Article['omitted'];
  /** How many of the received words are the article's. */
  words: number;
  passages: PassageView[];
  blocks: Block[];
  speakers: SpeakerView[];
  positions: PositionView[];
  notes: NoteView[];
  /** SHA-256 of the received text, in hexadecimal. */
  receivedHash: string;
  /** Bytes of the received text. */
  receivedBytes: number;
}

/** What an article has on a topic. */
export interface TopicArticleView {
  article: ArticleView;
  /** Its passages, the words that belong to the topic, and whose marks these stand in, in words. */
  passages: { passage: PassageView; ranges: TextRange[]; voices: string }[];
}

/** A topic, and what each article has on it. */
export interface TopicView {
  slug: string;
  title: string;
  description: string;
  terms: string[];
  url: string;
  articles: TopicArticleView[];
  /** Articles that have none of the terms. */
  silent: ArticleView[];
}

/** A set of articles with a page. */
export interface ComparisonView {
  slug: string;
  /** What it is called in heads, data and citations. */
  title: string;
  url: string;
  articles: ArticleView[];
  /** For a pair, the last part of the address in reversed order, which leads here. */
  reversedSlug: string | null;
}

/** One dossier, with everything that pages show of it. */
export interface DossierView {
  slug: string;
  title: string;
  summary: string;
  about: string;
  url: string;
  stanceTarget: string;
  stances: { label: string; words: string; description: string }[];
  topics: TopicView[];
  propositions: PropositionView[];
  /**
   * Who answers for positions and notes, and when they were last gone through; `null` where the dossier has
   * none.
   */
  annotated: { by: string; on: string } | null;
  articles: ArticleView[];
  comparisons: ComparisonView[];
}
