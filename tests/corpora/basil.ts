import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { writeMarkdown } from '../../src/intake/write-markdown.ts';
import { findInPassages, makeQuotable, type QuotablePassages } from '../../src/text/find-quote.ts';
import { readingOf } from '../../src/text/stemmers.ts';
import { findTerms } from '../../src/text/topic-terms.ts';
import { collapseWhiteSpace } from '../../src/text/white-space.ts';

// node tests/corpora/basil.ts <corpus> <folder> [<number>]: writes BASIL as a content folder, with a dossier
// for each of its 100 triplets or for the first few.
//
// BASIL (Fan et al. 2019, https://aclanthology.org/D19-1664/, github.com/launchnlp/BASIL) has 300 articles of
// three papers on 100 events. In them, annotators marked spans as lexical or informational bias, each with a
// main entity that it bears on, a polarity toward it and, for words that are quoted, a speaker. The corpus is
// a checkout of that repository; none of its texts is here. What becomes of its fields:
//
// - `bias` is the note's kind, in a shared note-kinds.md; `target` and `polarity` are the same here.
// - `aim` and the indirect target are `through`, with ally or opponent and the polarity toward that one.
// - A `speaker` with a name is a voice. For other_pro, other_anti and other_neutral, each span has an unnamed
//   voice of its own, since BASIL doesn't say which of them are the same.
// - `notes` are part of `why`.
// - `author_feeling_main_event` is the stance. Its quotes are spans of its polarity, the author's own first.
// - `relative_stance` and the feelings toward entities are not converted: a dossier has one question.

/** The parts of an article's file that are used here. */
interface BasilArticle {
  title: string;
  date: string;
  url: string;
  source: string;
  'main-event': string;
  'main-entities': string[];
  'triplet-uuid': string;
  'body-paragraphs': string[][];
}

/** A span that the annotators marked; its id is `title`, or `p` and the number of its sentence. */
interface BasilSpan {
  id: string;
  start: number;
  txt: string;
  bias: 'lex' | 'inf';
  target: string;
  polarity: 'neg' | 'pos';
  aim: 'dir' | 'ind_pro' | 'ind_anti' | 'ind_general';
  'indirect-target-name'?: string;
  'indirect-ally-opponent-sentiment'?: '' | 'neg' | 'neu' | 'pos';
  quote: 'yes' | 'no';
  speaker: string;
  notes?: string;
}

interface BasilAnnotations {
  'article-level-annotations': { author_feeling_main_event: 'neg' | 'neu' | 'pos' };
  'phrase-level-annotations': BasilSpan[];
}

/** BASIL as files of a content folder, and what could not be expressed. */
export interface ConvertedBasil {
  /** The content of each file, by its path in the content folder. */
  files: Record<string, string>;
  /** How many spans there are, and how many of them are the same twice. */
  spans: number;
  repeated: number;
  /** The articles with a stance that too few spans show, so that they are said to take no side. */
  withoutReceipts: string[];
}

const SOURCES: Readonly<Record<string, { siglum: string; name: string }>> = {
  nyt: { siglum: 'A', name: 'The New York Times' },
  fox: { siglum: 'B', name: 'Fox News' },
  hpo: { siglum: 'C', name: 'HuffPost' },
};
const KINDS = { lex: 'lexical-bias', inf: 'informational-bias' } as const;
const POLARITIES = { neg: 'negative', neu: 'neutral', pos: 'positive' } as const;
const RELATIONS: Partial<Record<BasilSpan['aim'], 'ally' | 'opponent'>> = {
  ind_pro: 'ally',
  ind_anti: 'opponent',
};
/** Who speaks, where BASIL gives no name. */
const UNNAMED: Readonly<Record<string, string>> = {
  other_anti: 'somebody against',
  other_pro: 'somebody in favor',
  other_neutral: 'somebody neutral',
};
const MIN_STANCE_QUOTES = 2;

const NOTE_KINDS = `---
noteKinds:
  - id: lexical-bias
    name: Lexical bias
    meaning: how it is worded
    mapping: { term: lexical bias, vocabulary: BASIL, url: "https://aclanthology.org/D19-1664/" }
  - id: informational-bias
    name: Informational bias
    meaning: a fact, or a quotation, that is chosen for what it says of somebody
    mapping: { term: informational bias, vocabulary: BASIL, url: "https://aclanthology.org/D19-1664/" }
---
`;

/** Converts the corpus in a folder, or its first triplets. */
export function convertBasil(folder: string, most = Infinity): ConvertedBasil {
  const converted: ConvertedBasil = {
    files: { 'note-kinds.md': NOTE_KINDS },
    spans: 0,
    repeated: 0,
    withoutReceipts: [],
  };
  const years = readdirSync(join(folder, 'articles')).sort();
  const articles = years.flatMap((year) =>
    readdirSync(join(folder, 'articles', year))
      .sort()
      .map((file) => ({
        article: readJson(folder, 'articles', year, file) as BasilArticle,
        labels: readJson(folder, 'annotations', year, file.replace('.json', '_ann.json')) as BasilAnnotations,
      })),
  );
  const triplets = [...Map.groupBy(articles, ({ article }) => article['triplet-uuid'])].slice(0, most);
  const titles = new Set<string>();
  for (const [uuid, triplet] of triplets) {
    const dossier = `basil-${uuid.slice(0, 8)}`;
    const [first] = triplet;
    if (!first) continue;
    const event = collapseWhiteSpace(first.article['main-event'] || first.article.title);
    const title = titles.has(event) ? `${event} (${first.article.date})` : event;
    titles.add(title);
    const texts = triplet.map(({ article }) =>
      article['body-paragraphs'].map((sentences) => sentences.join(' ')),
    );
    const terms = termsOf(
      triplet.flatMap(({ article }) => article['main-entities']),
      texts,
    );
    converted.files[`${dossier}/dossier.md`] = writeDossier(title, terms);
    for (const { article, labels } of triplet) addArticle(converted, dossier, article, labels);
  }
  return converted;
}

function readJson(...path: string[]): unknown {
  return JSON.parse(readFileSync(join(...path), 'utf8'));
}

/** Returns the names of the main entities, and a word of each text that has none of these. */
function termsOf(entities: readonly string[], texts: readonly string[][]): string[] {
  const names = [...new Set(entities.flatMap((name) => [name, name.split(' ').at(-1) ?? name]))];
  const reading = readingOf('en');
  const without = texts.filter((paragraphs) => findTerms(paragraphs.join('\n'), names, reading).length === 0);
  return [...names, ...without.flatMap((paragraphs) => /\p{L}{6,}/u.exec(paragraphs.join(' ')) ?? [])];
}

function writeDossier(title: string, terms: readonly string[]): string {
  const fields = {
    title,
    summary: 'Three articles on one event, with the labels of BASIL.',
    stanceTarget: 'the main event',
    stances: [
      { label: 'negative', description: 'The annotators take the author to feel negative about the event.' },
      { label: 'positive', description: 'The annotators take the author to feel positive about the event.' },
    ],
    topics: [
      {
        slug: 'entities',
        title: 'Main entities',
        description: 'Passages that name the main entities.',
        terms,
      },
    ],
    annotatedBy: 'The annotators of BASIL',
    annotatedOn: '2019',
  };
  return `---\n${stringify(fields)}---\n\nConverted from BASIL.\n`;
}

function addArticle(
  converted: ConvertedBasil,
  dossier: string,
  article: BasilArticle,
  labels: BasilAnnotations,
): void {
  const slug = article.source.toLowerCase();
  const source = SOURCES[slug];
  if (!source) throw new Error(`BASIL has no source ${article.source}`);
  const title = collapseWhiteSpace(article.title);
  const paragraphs = article['body-paragraphs']
    .map((sentences) => collapseWhiteSpace(sentences.join(' ')))
    .filter((text) => text !== '');
  const quotable = makeQuotable(title === '' ? paragraphs : [title, ...paragraphs]);
  const spans = labels['phrase-level-annotations'];
  const isTwice = (span: BasilSpan, index: number) =>
    spans.findIndex((other) => JSON.stringify(other) === JSON.stringify(span)) < index;
  const single = spans.filter((span, index) => !isTwice(span, index));
  converted.spans += spans.length;
  converted.repeated += spans.length - single.length;
  const notes = single.map((span) => ({ span, note: toNote(span, article, title, quotable) }));

  const feeling = labels['article-level-annotations'].author_feeling_main_event;
  const receipts = notes
    .filter(({ span }) => span.polarity === feeling)
    .sort((a, b) => Number(a.span.quote === 'yes') - Number(b.span.quote === 'yes'))
    .map(({ note: { exact, occurrence } }) => ({ exact, occurrence }))
    .filter((quote, index, all) => all.findIndex(({ exact }) => exact === quote.exact) === index);
  const hasStance = feeling !== 'neu' && receipts.length >= MIN_STANCE_QUOTES;
  if (feeling !== 'neu' && !hasStance) converted.withoutReceipts.push(`${dossier}/${slug}`);
  const fields = {
    title: title || 'Untitled in BASIL',
    titleBasis: title === '' ? 'editor' : 'article',
    siglum: source.siglum,
    source: {
      name: source.name,
      url: article.url.trim(),
      kind: 'NewsArticle',
      basis: 'As BASIL gives it.',
    },
    date: { value: article.date, basis: 'stated: as BASIL gives it.' },
    stance: {
      label: hasStance ? POLARITIES[feeling] : 'takes-no-side',
      summary: `The annotators take the author’s feeling about the event to be ${POLARITIES[feeling]}${hasStance || feeling === 'neu' ? '' : ', but mark too few spans that show it'}.`,
      evidence: hasStance ? receipts : undefined,
    },
    topics: ['entities'],
    rights: 'Belongs to its publisher; not for publication.',
    voices: voicesOf(single),
    notes: notes.map(({ note }) => note),
  };
  const body = writeMarkdown({
    type: 'root',
    children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  });
  converted.files[`${dossier}/${slug}.md`] = `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}`;
  converted.files[`${dossier}/received/${slug}.txt`] =
    `${[...(title === '' ? [] : [title]), ...paragraphs].join('\n\n')}\n`;
}

interface ConvertedNote {
  type: string;
  exact: string;
  occurrence?: number;
}

function toNote(
  span: BasilSpan,
  article: BasilArticle,
  title: string,
  quotable: QuotablePassages,
): ConvertedNote & Record<string, unknown> {
  const through = span.aim === 'dir' ? undefined : span['indirect-target-name'];
  const sentiment = span['indirect-ally-opponent-sentiment'];
  const target = nameOf(span.target);
  const remark = span.notes ? ` They add: “${span.notes}”.` : '';
  return {
    type: KINDS[span.bias],
    ...selectorOf(span, article, title, quotable),
    voice: span.quote === 'yes' ? keyOf(span) : undefined,
    why: `The annotators mark ${KINDS[span.bias].replace('-', ' ')}.${remark}`,
    target,
    polarity: POLARITIES[span.polarity],
    through: through
      ? {
          name: nameOf(through),
          relation: RELATIONS[span.aim],
          polarity: sentiment ? POLARITIES[sentiment] : undefined,
        }
      : undefined,
  };
}

/** Returns a span's words and, if they occur several times, which of the places is meant. */
function selectorOf(
  span: BasilSpan,
  article: BasilArticle,
  title: string,
  quotable: QuotablePassages,
): Pick<ConvertedNote, 'exact' | 'occurrence'> {
  const exact = collapseWhiteSpace(span.txt);
  const found = findInPassages(quotable, { exact });
  if (found.kind === 'found') return { exact };
  if (found.kind !== 'ambiguous') throw new Error(`BASIL’s span is not in its article: ${exact}`);
  const { passage, start } = placeOf(span, article, title);
  const distance = (place: { passage: number; start: number }) =>
    place.passage === passage ? Math.abs(place.start - start) : Infinity;
  const [nearest] = found.places.toSorted((a, b) => distance(a) - distance(b));
  if (!nearest || distance(nearest) > 1) throw new Error(`BASIL’s span is at another place: ${exact}`);
  return { exact, occurrence: found.places.indexOf(nearest) + 1 };
}

/** Returns the passage of a span, and where it begins there. */
function placeOf(span: BasilSpan, article: BasilArticle, title: string): { passage: number; start: number } {
  if (span.id === 'title') return { passage: 0, start: span.start };
  let sentence = Number(span.id.slice(1));
  let passage = title === '' ? 0 : 1;
  for (const sentences of article['body-paragraphs']) {
    if (sentence < sentences.length) {
      const before = [...sentences.slice(0, sentence), (sentences[sentence] ?? '').slice(0, span.start)];
      return { passage, start: collapseWhiteSpace(`${before.join(' ')}|`).length - 1 };
    }
    sentence -= sentences.length;
    if (collapseWhiteSpace(sentences.join(' ')) !== '') passage += 1;
  }
  throw new Error(`BASIL’s article has no sentence ${span.id}`);
}

/** By what the labels call a span's speaker: the name, or an id of its own if there is no name. */
function keyOf({ speaker, id, start, txt }: BasilSpan): string {
  return speaker in UNNAMED ? `${id}-${start}-${txt.length}` : nameOf(speaker);
}

function nameOf(name: string): string {
  return collapseWhiteSpace(name.replaceAll('_', ' '));
}

function voicesOf(spans: readonly BasilSpan[]): Record<string, unknown>[] {
  const quoted = spans.filter(({ quote }) => quote === 'yes');
  return [...Map.groupBy(quoted, keyOf)].map(([key, of]) => {
    const description = UNNAMED[of[0]?.speaker ?? ''];
    return {
      ...(description === undefined ? { name: key } : { name: description, unnamed: true, id: key }),
      // BASIL includes the quotation marks of what is quoted directly.
      speaks: of.some(({ txt }) => /["“”]/.test(txt)) ? 'directly' : 'paraphrased',
    };
  });
}

/** Writes a converted corpus into a folder. */
export function writeBasil({ files }: ConvertedBasil, contentDir: string): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(contentDir, path)), { recursive: true });
    writeFileSync(join(contentDir, path), text);
  }
}

if (import.meta.main) {
  const [corpus, contentDir, most] = process.argv.slice(2);
  if (corpus === undefined || contentDir === undefined) {
    console.error(
      'Name the folder of the corpus and that of the content: node tests/corpora/basil.ts <corpus> <folder>',
    );
    process.exit(1);
  }
  const converted = convertBasil(corpus, most === undefined ? undefined : Number(most));
  writeBasil(converted, contentDir);
  const { spans, repeated, withoutReceipts } = converted;
  console.log(
    `${spans} spans expressed, ${repeated} of them the same as another. ${withoutReceipts.length} articles have a stance that fewer than ${MIN_STANCE_QUOTES} spans show: ${withoutReceipts.join(', ')}`,
  );
}
