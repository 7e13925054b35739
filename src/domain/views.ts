import type { Article } from '../schemas/article.ts';
import type { Block, Passage } from './passage.ts';
import type { TextRange } from './text/topic-terms.ts';

/** A passage with the number that readers see: the title has none, the first after it is 1. */
export interface PassageView extends Passage {
  number: number | null;
}

/** A verbatim quote and the passage that it stands in. */
export interface EvidenceView {
  exact: string;
  passage: PassageView;
}

/** A stance in words, with its receipts. */
export interface StanceView {
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
}

/** What an article has on a topic. */
export interface TopicArticleView {
  article: ArticleView;
  /** Whether the editor tagged the article with the topic. */
  isTagged: boolean;
  passages: { passage: PassageView; ranges: TextRange[] }[];
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
  articles: ArticleView[];
  comparisons: ComparisonView[];
}
