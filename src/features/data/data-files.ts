import { DATA_VERSION, type DossierData, type SiteData } from '../../schemas/data.ts';
import type { Paths } from '../../site/addresses/paths.ts';
import { quotedPassages } from '../../views/quoted-passages.ts';
import type { ArticleView, DossierView, MarkView } from '../../views/views.ts';

/** The content of `/data/site.json`. */
export function siteData(dossiers: readonly DossierView[], paths: Paths): SiteData {
  return {
    version: DATA_VERSION,
    dossiers: dossiers.map(({ slug, title, url }) => ({ slug, title, url, data: paths.dataDossier(slug) })),
  };
}

/** The content of `/data/<dossier>.json`. */
export function dossierData(dossier: DossierView): DossierData {
  return {
    version: DATA_VERSION,
    slug: dossier.slug,
    title: dossier.title,
    url: dossier.url,
    stances: dossier.stances.map(({ label, description }) => ({ label, description })),
    topics: dossier.topics.map(({ slug, title, url, terms }) => ({ slug, title, url, terms })),
    articles: dossier.articles.map(articleData),
    comparisons: dossier.comparisons.map(({ articles, url }) => ({
      articles: articles.map(({ slug }) => slug),
      url,
    })),
    propositions: dossier.propositions.map(({ id, label, text, topic, url }) => ({
      id,
      label,
      text,
      topic: topic.slug,
      url,
    })),
    positions: dossier.articles.flatMap(({ slug, positions }) =>
      positions.map(({ proposition, voice, stance, gist, evidence }) => ({
        article: slug,
        proposition: proposition.id,
        voice,
        stance,
        gist,
        evidence: evidence.map(markData),
      })),
    ),
    voices: dossier.articles.flatMap(({ slug, speakers }) =>
      speakers.map(({ name, role, via, speaks }) => ({
        article: slug,
        name,
        ...(role === null ? {} : { role }),
        ...(via === null ? {} : { via }),
        speaks,
      })),
    ),
    notes: dossier.articles.flatMap(({ slug, notes }) =>
      notes.map((note) => ({
        article: slug,
        type: note.type,
        voice: note.voice,
        why: note.why,
        ...markData(note),
        ...(note.other ? { other: note.other } : {}),
      })),
    ),
    ...(dossier.annotated ? { annotatedBy: dossier.annotated.by, annotatedOn: dossier.annotated.on } : {}),
  };
}

function markData({ exact, passage, start, id }: MarkView): {
  exact: string;
  passage: string;
  start: number;
  id: string;
} {
  return { exact, passage: passage.id, start, id };
}

function articleData(article: ArticleView): DossierData['articles'][number] {
  const { name, kind, basis, url, author, republishes } = article.source;
  const quoted = quotedPassages(article.blocks);
  return {
    slug: article.slug,
    siglum: article.siglum,
    title: article.title,
    titleBasis: article.isTitleSupplied ? 'editor' : 'article',
    url: article.url,
    lang: article.lang,
    source: { name, kind, basis, url, author, republishes },
    date: { value: article.date.value, basis: article.date.basis },
    stance: {
      label: article.stance.label,
      summary: article.stance.summary,
      evidence: article.stance.evidence.map(({ exact, passage }) => ({ exact, passage: passage.id })),
    },
    topics: article.topics.map(({ slug }) => slug),
    rights: article.rights,
    omitted: article.omitted,
    words: article.words,
    passages: article.passages.map(({ id, kind: passageKind, text }, index) => ({
      id,
      kind: passageKind,
      text,
      ...(quoted.has(index) ? { quoted: true as const } : {}),
    })),
  };
}
