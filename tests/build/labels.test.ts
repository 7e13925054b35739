import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../support/build-site.ts';
import { readSite, type BuiltSite } from './built-sites.ts';
import { findBrokenLinks } from './check-links.ts';
import { readDossiers } from './data-shape.ts';
import { validateHtml } from './html-rules.ts';
import { readHead } from './page-head.ts';
import { elementsIn, oneIn, textOf } from './read-html.ts';
import { makeScratchFolder } from './scratch-folder.ts';

const SITE = 'https://labels.example';

/** A site whose labels have every shape that a label can have. */
describe('the labels fixture', () => {
  let site: BuiltSite;

  beforeAll(async () => {
    const outDir = join(makeScratchFolder(afterAll), 'out');
    const contentDir = join(import.meta.dirname, '..', 'fixtures', 'labels', 'content');
    const { exitCode, output } = await buildSite({ contentDir, outDir, site: SITE, hasCards: false });
    expect(exitCode, output).toBe(0);
    site = readSite('the labels fixture', outDir, SITE, '/');
  });

  const main = (address: string) => oneIn(site.pageAt(address).root, 'main');
  const wordsOf = (address: string) => textOf(main(address));
  const textsIn = (address: string, selector: string) =>
    elementsIn(main(address), selector).map((each) => textOf(each));

  test('is valid HTML without broken links', async () => {
    for (const { html, address } of site.pages) expect(await validateHtml(html), address).toEqual([]);
    expect(
      await findBrokenLinks(
        site.folder,
        '/',
        site.pages.map(({ address }) => address),
      ),
    ).toEqual([]);
  });

  test('has unique titles and descriptions, though two papers have the same headline', () => {
    const heads = site.pages.filter(({ kind }) => kind === 'page').map(({ root }) => readHead(root));
    for (const name of ['title', 'description'] as const) {
      const values = heads.map((head) => head[name]);
      expect(new Set(values).size, name).toBe(values.length);
    }
    expect(readHead(site.pageAt('/mill-dam/upper/').root).title).toContain('The Upper Post');
    expect(readHead(site.pageAt('/mill-dam/lower/').root).title).toContain('The Lower Post');
  });

  test('names each dossier’s kinds of notes, with their other names, on the About page', () => {
    expect(textsIn('/about/', 'p').filter((text) => text.startsWith('In “'))).toEqual([
      'In “The mill dam”:',
      'In “The mill race”:',
    ]);
    expect(textsIn('/about/', 'ul.kinds > li').slice(0, 3)).toEqual([
      'Word choice: a word that judges what it names (“Lexical bias” in a made-up list)',
      'Choice of facts: a fact that speaks for or against somebody',
      'Mot chargé: un mot qui juge ce qu’il nomme',
    ]);
    const [kind] = elementsIn(main('/about/'), 'li[lang="fr"]');
    expect(kind && textOf(kind)).toContain('Mot chargé');
    expect(wordsOf('/mill-race/texte-1/')).toContain('Mot chargé: “pourri”');
  });

  test('says whom or what a note bears on, whether well or ill, and through whom', () => {
    const article = wordsOf('/mill-dam/upper/');
    for (const words of [
      'It judges the plan. Bears on The mayor (negative).',
      'Bears on The town (negative) through the water board, an ally (negative).',
      'Bears on those who live upstream (positive).',
    ])
      expect(article).toContain(words);
  });

  test('says that an author who takes no side has no quotes, instead of an empty list', () => {
    const stance = oneIn(main('/mill-dam/lower/'), '#stance');
    expect(textOf(stance)).toContain('No quotes: the author takes no side.');
    expect(elementsIn(stance, 'ul')).toEqual([]);
    expect(textsIn('/mill-dam/upper/', '#stance li')).toHaveLength(2);
  });

  test('shows three quotes in a frame, and folds the rest', () => {
    const author = elementsIn(main('/embed/mill-dam/open-dam/'), '.cell').find((cell) =>
      textOf(cell).includes('The dam should stay shut.'),
    );
    if (!author) throw new Error('No cell has the author’s quotes.');
    const fold = oneIn(author, 'details');
    expect(elementsIn(fold, 'blockquote')).toHaveLength(2);
    expect(textOf(fold)).toContain('Two more quotes');
    for (const quote of ['We would lose the meadow.', 'We would lose the road.'])
      expect(wordsOf('/mill-dam/positions/open-dam/')).toContain(quote);
  });

  test('never takes two unnamed voices for one, and says that they are unnamed', () => {
    const everyone = textsIn('/mill-dam/voices/', 'ul.voices > li > details > summary');
    expect(everyone.filter((text) => text.startsWith('a senior official (unnamed)'))).toHaveLength(3);
    for (const words of [
      'a senior official (unnamed) agrees with',
      'Word choice (a senior official, unnamed)',
    ])
      expect(wordsOf('/mill-dam/upper/')).toContain(words);
    const rows = readFileSync(join(site.folder, 'data', 'mill-dam.speakers.csv'), 'utf8')
      .split('\r\n')
      .filter((row) => row.includes('a senior official (unnamed)'));
    expect(rows.map((row) => row.split(',')[0])).toEqual(['A', 'A', 'B']);
    const [dossier] = readDossiers(site);
    expect(dossier?.voices.map(({ article, name, unnamed }) => [article, name, unnamed])).toEqual([
      ['upper', 'The mayor', undefined],
      ['upper', 'a senior official', 'a senior official'],
      ['upper', 'a senior official', 'second-official'],
      ['lower', 'a senior official', 'a senior official'],
    ]);
  });

  test('shows what was corrected, when and why, and has it in the feed under an address that leads there', () => {
    expect(textsIn('/mill-dam/upper/', '#corrections time')).toEqual(['10 November 2026', '5 November 2026']);
    expect(textsIn('/mill-dam/upper/', '#corrections p')).toEqual([
      'A position of the mayor was said to be the author’s.',
      'The sentence is the mayor’s.',
      'The date was a day too early.',
      'It was misread.',
    ]);
    expect(textOf(oneIn(main('/mill-dam/upper/'), 'a[href="#corrections"]'))).toBe(
      'Corrected on 10 November 2026',
    );
    expect(wordsOf('/mill-dam/')).toContain('The claim was worded as a question.');
    expect(elementsIn(main('/mill-dam/lower/'), '#corrections')).toEqual([]);
    const feed = site.textAt('/feed.xml');
    const items = feed.split('<item>').slice(1);
    const guids = items.map((item) => /<guid[^>]*>([^<]*)/.exec(item)?.[1] ?? '');
    expect(new Set(guids).size).toBe(guids.length);
    const corrected = items.filter((item) => item.includes('<title>Correction: '));
    expect(corrected).toHaveLength(3);
    for (const guid of guids.filter((each) => each.includes('#'))) {
      const { pathname, hash } = new URL(guid);
      expect(elementsIn(main(pathname), `[id="${hash.slice(1)}"]`)).toHaveLength(1);
    }
  });

  test('has an article in the feed as of the day on which it was published here', () => {
    const item = site
      .textAt('/feed.xml')
      .split('<item>')
      .find((each) => each.includes('<title>A: Council to vote on the dam'));
    expect(item).toContain('<pubDate>Mon, 02 Nov 2026');
    expect(textsIn('/mill-dam/upper/', '#origin dd')).toContain('2 November 2026');
  });

  test('says who made a label and when where that differs from the dossier’s other labels', () => {
    expect(textOf(oneIn(main('/mill-dam/upper/'), '#stance'))).toContain(
      'Label by Ann Lee, 21 November 2026.',
    );
    const made = (address: string) =>
      textsIn(address, 'small.quiet').filter((text) => text.startsWith('Label'));
    expect(made('/mill-dam/upper/')).toContain('Label by Bo Ray, 23 November 2026.');
    expect(made('/mill-dam/positions/open-dam/')).toEqual([
      'Label by Ann Lee.',
      'Label of 22 November 2026.',
      'Label by Ann Lee, 21 November 2026.',
    ]);
    expect(made('/mill-dam/timeline/')).toEqual(['Label by Ann Lee, 21 November 2026.']);
    expect(made('/mill-race/texte-1/')).toEqual([]);
  });

  test('names who made a label, and when, in its annotation', () => {
    interface Item {
      creator: { name: string };
      created?: string;
      modified?: string;
      body: { purpose: string; value?: string }[];
    }
    const { first } = JSON.parse(site.textAt('/data/mill-dam.annotations.jsonld')) as {
      first: { items: Item[] };
    };
    const valuesOf = ({ body }: Item) => body.map(({ purpose, value }) => `${purpose} ${value ?? ''}`);
    const reckless = first.items.find((item) => valuesOf(item).includes('commenting It judges the plan.'));
    expect(reckless).toMatchObject({ creator: { name: 'Bo Ray' }, created: '2026-11-23T00:00:00Z' });
    // The review of the dossier was before.
    expect(reckless).not.toHaveProperty('modified');
    expect(reckless && valuesOf(reckless)).toEqual([
      'tagging word-choice',
      'identifying the author',
      'commenting It judges the plan.',
      'classifying The mayor',
      'assessing negative',
    ]);
    const flood = first.items.find((item) => valuesOf(item).includes('classifying the water board'));
    expect(flood && valuesOf(flood).slice(3)).toEqual([
      'classifying The town',
      'assessing negative',
      'classifying the water board',
      'tagging ally',
      'assessing negative',
    ]);
    expect(flood).toMatchObject({
      creator: { type: 'Organization', name: 'The editors' },
      modified: '2026-11-20T00:00:00Z',
    });
  });

  test('has all of this in its data', () => {
    const [dam, race] = readDossiers(site);
    expect(race?.noteKinds).toEqual([
      { id: 'mot-charge', lang: 'fr', name: 'Mot chargé', meaning: 'un mot qui juge ce qu’il nomme' },
    ]);
    expect(dam?.noteKinds.map(({ id }) => id)).toEqual(['word-choice', 'choice-of-facts']);
    expect(
      dam?.notes.map(({ type, target, polarity, through }) => ({ type, target, polarity, through })),
    ).toEqual([
      {
        type: 'choice-of-facts',
        target: { kind: 'affiliation', name: 'The town' },
        polarity: 'negative',
        through: { name: 'the water board', relation: 'ally', polarity: 'negative' },
      },
      {
        type: 'choice-of-facts',
        target: { kind: 'other', name: 'those who live upstream' },
        polarity: 'positive',
      },
      { type: 'word-choice', target: { kind: 'voice', name: 'The mayor' }, polarity: 'negative' },
      { type: 'word-choice' },
    ]);
    expect(dam?.articles.map(({ publishedOn }) => publishedOn)).toEqual(['2026-11-02', undefined, undefined]);
    expect(dam?.articles[0]?.corrections.map(({ when }) => when)).toEqual(['2026-11-10', '2026-11-05']);
    expect(dam?.positions.map(({ by, on }) => [by, on])).toEqual([
      ['Ann Lee', undefined],
      [undefined, '2026-11-22'],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});
