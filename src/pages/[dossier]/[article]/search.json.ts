import type { APIRoute, GetStaticPaths } from 'astro';
import { searchedText } from '../../../features/search/searched-text.ts';
import { getSite } from '../../../site/site.ts';
import type { ArticleView } from '../../../views/views.ts';

export const getStaticPaths = (async () => {
  const { dossiers } = await getSite();
  return dossiers.flatMap(({ slug, articles }) =>
    articles.map((article) => ({ params: { dossier: slug, article: article.slug }, props: { article } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: ArticleView }> = async ({ props: { article } }) => {
  const { paths } = await getSite();
  return Response.json(searchedText(article, paths.stemmer));
};
