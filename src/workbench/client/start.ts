// The workbench on every page of `npm run edit`. It is in no build.
import './workbench.css';
import * as words from '../../words/en/editing-layer.ts';
import { editArticle } from './article-layer.ts';
import { makeEditBar, type Way } from './edit-bar.ts';
import { readSchemas, readState } from './server.ts';

const BASE = import.meta.env.BASE_URL;
const COVERAGE = '_edit';

const bar = makeEditBar();
document.body.append(bar.element);
document.documentElement.classList.add('edit');
start().catch(() => {
  bar.draw({ name: words.editing, ways: [] });
  bar.tell(words.noServer);
});

async function start(): Promise<void> {
  const [first = '', second = ''] = location.pathname.slice(BASE.length).split('/');
  const slug = first === COVERAGE ? second : first;
  const state = slug === '' ? null : await readState(slug);
  if (!state) {
    bar.draw({ name: words.editing, ways: [] });
    bar.tell(words.openDossier);
    return;
  }
  const coverage: Way = {
    id: 'left',
    text: words.whatIsLeft,
    to: `${BASE}${COVERAGE}/${state.dossier.slug}/`,
  };
  const article = first === COVERAGE ? undefined : state.articles.find((each) => each.slug === second);
  if (article) {
    editArticle({ state, article, schemas: await readSchemas() }, bar, [coverage]);
    return;
  }
  bar.draw({
    name: words.editing,
    ways: [
      coverage,
      ...state.articles.map(({ slug: to, siglum, title }) => ({
        id: to,
        text: siglum,
        label: words.articleLink(siglum, title),
        to: `${BASE}${state.dossier.slug}/${to}/`,
      })),
    ],
  });
}
