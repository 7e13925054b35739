import { appendFileSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { formatProblem } from '../../src/corpus/problem.ts';
import { makePaths } from '../../src/site/addresses/paths.ts';
import { awkwardSite, grownSite, realSite, type BuiltSite } from './built-sites.ts';
import { readDossiers } from './data-shape.ts';
import { writeGrownContent } from '../support/grown-content.ts';
import { idsOn } from './passages-on-page.ts';
import { makeScratchFolder } from './scratch-folder.ts';

const PROJECT_DIR = join(import.meta.dirname, '..', '..');
const CONTENT_DIR = join(PROJECT_DIR, 'content');
const AWKWARD_CONTENT_DIR = join(PROJECT_DIR, 'tests', 'fixtures', 'awkward', 'content');

/** Files of a built site to which nobody links: only pages, hosts and crawlers ask for them. */
const NOT_PROMISED =
  /^\/(404\.html|_headers|_redirects|favicon\.(ico|svg)|(restore-choice|large-comparison)\.js|robots\.txt|search\/words\.json)$|^\/(_astro|cards|pagefind|search\/stem)\/|\/search\.json$/;
/** The form of embeds and their descriptions before each proposition had a single one. */
const RETIRED = /^\/o?embed\/[^/]+\/[^/]+\/[^/]+$|^\/embed\/[^/]+\/[^/]+\/[^/]+\/$/;

const site = realSite();
const MANIFEST = readFileSync(join(CONTENT_DIR, 'addresses.txt'), 'utf8').trimEnd().split('\n');

/** Lists the addresses of a built site's files, without its base. */
function addressesOf({ folder }: BuiltSite): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length).replace(/index\.html$/, ''));
}

const corpusOf = (contentDir: string) => loadCorpus(contentDir, PROJECT_DIR);

describe('the list of published addresses', () => {
  test('has every address of the content: npm run addresses was run before publishing', () => {
    expect(corpusOf(CONTENT_DIR).newAddresses).toEqual([]);
  });

  test('is sorted and has no address twice', () => {
    expect(MANIFEST).toEqual([...new Set(MANIFEST)].sort());
  });

  test('has 91 pages, a page and an embed for each proposition, and the embeds of sets from before', () => {
    const pages = MANIFEST.filter((address) => address.endsWith('/') && !RETIRED.test(address));
    const propositions = pages.filter((address) => /\/positions\/(?!in-order)[^/]+\/$/.test(address));
    // The page for unknown addresses has none.
    expect(pages.length + 1).toBe(91 + 2 * propositions.length);
    expect(pages.filter((address) => address.startsWith('/embed/'))).toHaveLength(propositions.length);
    expect(MANIFEST.filter((address) => RETIRED.test(address))).toHaveLength(650);
  });
});

describe.each([
  ['the real site', site, CONTENT_DIR],
  ['the awkward fixture', awkwardSite(), AWKWARD_CONTENT_DIR],
] as const)('the addresses that the content makes: %s', (_, built, contentDir) => {
  const promised = corpusOf(contentDir).addresses.filter((address) => !RETIRED.test(address));

  test('are exactly the files of the built site that readers and programs may link to', () => {
    expect(
      addressesOf(built)
        .filter((address) => !NOT_PROMISED.test(address))
        .sort(),
    ).toEqual(promised.filter((address) => !address.includes('#')).sort());
  });

  test('include the fragment of each article’s text, which has its siglum', () => {
    const texts = promised.filter((address) => address.includes('#'));
    expect(texts).toHaveLength(readDossiers(built).flatMap(({ articles }) => articles).length);
    for (const text of texts) {
      const [page = '', id = ''] = text.split('#');
      expect(idsOn(built.pageAt(built.base + page.slice(1)).root), text).toContain(id);
    }
  });
});

describe.each([
  ['the real site', site],
  ['the awkward fixture', awkwardSite()],
] as const)('every address that src/site/addresses makes for pages and scripts: %s', (_, built) => {
  const paths = makePaths(built.base);
  const files = new Set(addressesOf(built));
  const dossiers = readDossiers(built);
  const setsOf = ({ articles, comparisons }: (typeof dossiers)[number]) =>
    comparisons.map((comparison) =>
      articles.filter(({ slug }) => comparison.articles.includes(slug)).map(({ siglum }) => siglum),
    );
  /** What each function makes; one whose page depends on something is called where there is that page. */
  const calls: Partial<Record<keyof typeof paths, () => string[]>> = {
    under: () => [paths.under('/about/')],
    embeds: () => withPropositions().map(() => paths.embeds),
    dataDossier: () => dossiers.map(({ slug }) => paths.dataDossier(slug)),
    dossier: () => dossiers.map(({ slug }) => paths.dossier(slug)),
    article: () =>
      dossiers.flatMap(({ slug, articles }) => articles.map((article) => paths.article(slug, article.slug))),
    compare: () => dossiers.map(({ slug }) => paths.compare(slug)),
    comparison: () => dossiers.flatMap((each) => setsOf(each).map((set) => paths.comparison(each.slug, set))),
    blind: () => dossiers.flatMap((each) => setsOf(each).map((set) => paths.blind(each.slug, set))),
    citation: () =>
      dossiers.flatMap((each) =>
        [...setsOf(each), ...each.articles.map(({ siglum }) => [siglum])].flatMap((set) =>
          (['txt', 'bib', 'ris', 'json'] as const).map((format) => paths.citation(each.slug, set, format)),
        ),
      ),
    positions: () => withPropositions().map(({ slug }) => paths.positions(slug)),
    positionsInOrder: () => withPropositions().map(({ slug }) => paths.positionsInOrder(slug)),
    proposition: () => ofPropositions(paths.proposition),
    embed: () => ofPropositions(paths.embed),
    oembed: () => ofPropositions(paths.oembed),
    embedsOf: () => withPropositions().map(({ slug }) => paths.embedsOf(slug)),
    cardDossier: () => dossiers.map(({ slug }) => paths.cardDossier(slug)),
    cardArticle: () =>
      dossiers.flatMap(({ slug, articles }) =>
        articles.map((article) => paths.cardArticle(slug, article.slug)),
      ),
    cardComparison: () =>
      dossiers.flatMap((each) => setsOf(each).map((set) => paths.cardComparison(each.slug, set))),
    cardProposition: () => ofPropositions(paths.cardProposition),
    voices: () => withVoices().map(({ slug }) => paths.voices(slug)),
    timeline: () => withEvents().map(({ slug }) => paths.timeline(slug)),
    words: () => dossiers.map(({ slug }) => paths.words(slug)),
    concordance: () => dossiers.map(({ slug }) => paths.concordance(slug)),
    table: () => [
      ...withCompared().map(({ slug }) => paths.table(slug, 'distinctive')),
      ...withEvents().map(({ slug }) => paths.table(slug, 'events')),
      ...withNames().map(({ slug }) => paths.table(slug, 'names')),
      ...withVoices().map(({ slug }) => paths.table(slug, 'speakers')),
    ],
    searchedText: () =>
      dossiers.flatMap(({ articles }) => articles.map(({ url }) => paths.searchedText(url))),
    stemmer: () => [paths.stemmer('english')],
    annotations: () => withPropositions().map(({ slug }) => paths.annotations(slug)),
    topics: () => dossiers.map(({ slug }) => paths.topics(slug)),
    topic: () => dossiers.flatMap(({ slug, topics }) => topics.map((topic) => paths.topic(slug, topic.slug))),
  };
  const withVoices = () => dossiers.filter(({ voices }) => voices.length > 0);
  const withCompared = () => dossiers.filter(({ distinctive }) => distinctive.length > 0);
  const withNames = () => dossiers.filter(({ names }) => names.length > 0);
  const withEvents = () => dossiers.filter(({ events }) => events.length > 0);
  const withPropositions = () => dossiers.filter(({ propositions }) => propositions.length > 0);
  const ofPropositions = (make: (dossier: string, proposition: string) => string) =>
    dossiers.flatMap(({ slug, propositions }) => propositions.map(({ id }) => make(slug, id)));

  test.each(Object.keys(paths) as (keyof typeof paths)[])('leads to a file or a folder: %s', (name) => {
    const made = paths[name];
    const addresses = calls[name]?.() ?? (typeof made === 'string' ? [made] : undefined);
    expect(addresses, `${name} needs a call in this test`).toBeDefined();
    // What the search page and the cards are made from is removed, and a site may have no cards.
    const isOnlyForTheBuild = /\/(catalogue|cards)\.json$/;
    const hasCards = built === site;
    for (const address of addresses ?? []) {
      const inSite = `/${address.slice(built.base.length).replace(/#.*/, '')}`;
      if (isOnlyForTheBuild.test(inSite) || (inSite.startsWith('/cards/') && !hasCards)) continue;
      const isThere = files.has(inSite) || [...files].some((file) => file.startsWith(inSite));
      expect(isThere, `${name}: ${address}`).toBe(true);
    }
  });
});

describe('a dossier that grows by a sixth article', () => {
  const grown = grownSite();

  test('keeps every address that was published', () => {
    const files = new Set(addressesOf(grown));
    const lost = MANIFEST.filter((address) => !RETIRED.test(address)).filter(
      (address) => !files.has(address.replace(/#.*/, '')),
    );
    expect(MANIFEST.length).toBeGreaterThan(900);
    expect(lost).toEqual([]);
  });

  test('keeps the proposition of each embed of a set', () => {
    const files = new Set(addressesOf(grown));
    const successors = MANIFEST.filter((address) => RETIRED.test(address)).map((address) =>
      address.replace(/^(\/o?embed\/[^/]+\/)[^/]+\//, '$1'),
    );
    expect(successors.filter((address) => !files.has(address))).toEqual([]);
  });

  test('and loses it again names each address that would be lost, until a redirect covers all of them', () => {
    const contentDir = makeScratchFolder(afterAll);
    writeGrownContent(contentDir);
    const { addresses, newAddresses, problems } = corpusOf(contentDir);
    expect(problems).toEqual([]);
    const [article = ''] = newAddresses.filter((address) => address.endsWith('#text-f'));
    const page = article.replace('#text-f', '');
    const slug = page.split('/').at(-2) ?? '';
    writeFileSync(join(contentDir, 'addresses.txt'), `${addresses.join('\n')}\n`);
    for (const file of [`${slug}.md`, `received/${slug}.txt`])
      rmSync(join(contentDir, 'security-guarantees', file));
    const dossier = join(contentDir, 'security-guarantees', 'dossier.md');
    const ofF = /^comparisons:\n(?: .*\n)+|^ {2}- \{ sigla: \[[A-F, ]+F\], .*\n|^.*A made-up general.*\n/gm;
    writeFileSync(dossier, readFileSync(dossier, 'utf8').replace(ofF, ''));

    const named = corpusOf(contentDir).problems.map((problem) => formatProblem(problem));
    const lost = newAddresses.filter((address) => {
      const [, kind, set = ''] = /\/(compare|blind|cite)\/([a-f-]+)/.exec(address) ?? [];
      const others = set.split('-').filter((siglum) => siglum !== 'f').length;
      // A larger set leads to the set without the article by itself.
      return address === page || (set.includes('f') && others < (kind === 'cite' ? 1 : 2));
    });
    expect(named.filter((line) => !line.includes(' address-lost: '))).toEqual([]);
    // Its page, its citations, and with each other article a comparison, its reverse and a blind page.
    expect(lost).toHaveLength(1 + 4 + 5 * 3);
    for (const address of lost)
      expect(
        named.some((line) => line.includes(` ${address} was published`)),
        address,
      ).toBe(true);

    appendFileSync(
      join(contentDir, 'redirects.yaml'),
      `- from: ${page}\n  to: /security-guarantees/\n  why: It was withdrawn.\n  when: 2026-11-26\n`,
    );
    const after = corpusOf(contentDir);
    expect(after.problems.map((problem) => formatProblem(problem))).toEqual([]);
    const live = new Set(addressesOf(site));
    const led = newAddresses.filter((address) => !address.includes('#') && !live.has(address));
    const ways = new Map(after.redirects.map(({ from, to }) => [from, to]));
    expect(led.filter((address) => !live.has((ways.get(address) ?? '').replace(/\?.*/, '')))).toEqual([]);
    expect(ways.get('/security-guarantees/compare/a-b-f/')).toBe('/security-guarantees/compare/a-b/');
    expect(ways.get('/security-guarantees/compare/a-f/')).toBe('/security-guarantees/');
  });
});
