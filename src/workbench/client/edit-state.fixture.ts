import type { EditedArticle, EditState, Fields, Label } from './server.ts';
import type { Desk } from './tasks.ts';

/** Returns an article with some frontmatter, as the server sends it. */
export function editedArticle(data: Fields): EditedArticle {
  return {
    slug: 'a',
    siglum: 'A',
    title: 'A',
    file: 'content/d/a.md',
    version: '1',
    draft: false,
    passages: [],
    labels: [
      ...(data['stance'] ? [label('/stance', 'stance', data['stance'])] : []),
      ...((data['positions'] ?? []) as unknown[]).map((each, at) =>
        label(`/positions/${at}`, 'position', each),
      ),
    ],
    data,
  };
}

function label(pointer: string, kind: Label['kind'], data: unknown): Label {
  return { pointer, kind, data: data as Fields, places: [] };
}

/** Returns what can be written about such an article, in a dossier with some frontmatter. */
export function deskWith(data: Fields, dossier: Fields = {}): Desk {
  const state: EditState = {
    token: '',
    dossier: { slug: 'd', file: 'content/d/dossier.md', version: '1', data: dossier },
    articles: [],
    noteKinds: [],
    problems: [],
    canUndo: null,
  };
  return { state, article: editedArticle(data), schemas: {} };
}
