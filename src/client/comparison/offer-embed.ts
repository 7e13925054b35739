import { embedSize, embedSnippet } from '../../features/embed/embed-snippet.ts';
import { canonicalAddress, copy, offerWith } from '../reading/copy-links.ts';

const base = document.querySelector<HTMLElement>('[data-embeds]')?.dataset['embeds'];

// A row can be shown by other sites.
offerWith(({ link, element, name }) => {
  if (base === undefined || !element.matches('.row')) return [];
  const url = new URL(`${base}${element.id}/`, canonicalAddress()).href;
  const { height } = embedSize(element.querySelectorAll('.cell').length);
  const code = embedSnippet({ url, title: `${name}: ${document.title}`, height });
  return [
    {
      words: 'Copy code to embed it',
      act: () => void copy(link, code, 'The code to embed this row is copied.'),
    },
  ];
});
