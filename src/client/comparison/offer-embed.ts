import { embedSize, embedSnippet } from '../../features/embed/embed-snippet.ts';
import { embedIn } from '../../site/addresses/embed-in.ts';
import * as words from '../../words/en/columns.ts';
import { canonicalAddress, copy, offerWith } from '../reading/copy-links.ts';

/** What the addresses of the comparison's embeds begin with. */
const folder = document.querySelector<HTMLElement>('[data-embeds]')?.dataset['embeds'];

// A row can be shown by other sites.
offerWith(({ link, element, name }) => {
  if (folder === undefined || !element.matches('.row')) return [];
  const code = embedSnippet({
    url: new URL(embedIn(folder, element.id), canonicalAddress()).href,
    title: words.frameTitle(name, document.title),
    height: embedSize(element.querySelectorAll('.cell').length).height,
  });
  return [{ words: words.copyCode, act: () => void copy(link, code, words.codeIsCopied) }];
});
