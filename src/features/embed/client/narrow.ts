import { sizeClass } from '../../../views/size-class.ts';
import * as words from '../../../words/en/embed-page.ts';
import { pageTitle } from '../../../words/en/frame.ts';
import { narrowEmbed, type EmbedFacts } from '../narrow-embed.ts';

// The page shows all articles; its address may ask for some of them.
const origin = document.querySelector<HTMLElement>('[data-embed]');
const main = document.querySelector('main');

if (origin && main) {
  const facts = JSON.parse(origin.dataset['embed'] ?? '') as EmbedFacts;
  const { sigla, title, url } = narrowEmbed(facts, location.search);
  const cells = [...main.querySelectorAll<HTMLElement>('.cell')];
  const others = cells.filter(({ dataset }) => !sigla.includes(dataset['s']?.toUpperCase() ?? ''));
  if (others.length > 0) {
    for (const cell of others) cell.remove();
    main.className = sizeClass(sigla);
    document.title = pageTitle(title);
    origin.replaceChildren(
      ...words.origin<Node>(origin.querySelector('[lang]') ?? facts.dossier, sigla, (textContent) =>
        Object.assign(document.createElement('a'), { href: url, textContent }),
      ),
    );
  }
}
