import type { Paths } from '../paths.ts';
import { capitalise } from '../text/in-words.ts';
import type { ArticleView, DossierView } from '../views.ts';
import { sourceOnCard, titleOnCard } from './card-columns.ts';
import type { Card } from './card.ts';

/** An article's card: its title, its source and its stance. */
export function articleCard(article: ArticleView, dossier: DossierView, paths: Paths): Card {
  const { siglum, key, shownTitle, source, date, stance } = article;
  const isOnScale = dossier.stances.some(({ label }) => label === stance.label);
  return {
    url: paths.cardArticle(dossier.slug, article.slug),
    alt: `Article ${siglum} on ${dossier.title}: ${shownTitle}. ${source.name}, ${date.words}. ${capitalise(stance.words)}: ${stance.summary}`,
    picture: {
      kind: 'article',
      dossier: { text: dossier.title, instead: dossier.slug },
      siglum,
      key,
      title: titleOnCard(article),
      source: { ...sourceOnCard(article), text: source.name },
      date: date.words,
      stance: `${capitalise(stance.words)}${isOnScale ? ` ${dossier.stanceTarget}` : ''}`,
      summary: { text: stance.summary, instead: '' },
    },
  };
}
