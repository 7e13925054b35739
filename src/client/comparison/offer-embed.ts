import { embedSize, embedSnippet } from '../../features/embed/embed-snippet.ts';
import { embedIn } from '../../site/addresses/embed-in.ts';
import * as words from '../../words/en/columns.ts';
import { canonicalAddress, copy, offerWith } from '../reading/copy-links.ts';

/** The folder of the dossier's embeds, and the number of its articles. */
const { embeds: folder, all } = document.querySelector<HTMLElement>('[data-embeds]')?.dataset ?? {};

// A row can be embedded in other sites, so its notice offers the code for that.
offerWith(({ link, element, name }) => {
  if (folder === undefined || !element.matches('.row')) return [];
  const cells = [...element.querySelectorAll<HTMLElement>('.cell')];
  const sigla = cells.length === Number(all) ? [] : cells.map(({ dataset }) => dataset['s'] ?? '');
  const code = embedSnippet({
    url: new URL(embedIn(folder, element.id, sigla), canonicalAddress()).href,
    title: words.frameTitle(name, document.title),
    height: embedSize(cells.length).height,
  });
  return [{ words: words.copyCode, act: () => void copy(link, code, words.codeIsCopied) }];
});
