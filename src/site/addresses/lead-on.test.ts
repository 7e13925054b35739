import { describe, expect, it } from 'vitest';
import { articleSets } from './article-sets.ts';
import { makeLeadOn, type Redirect } from './lead-on.ts';
import { listAddresses } from './list-addresses.ts';

/** The articles that were published, by siglum. */
const PUBLISHED = { A: 'opens', B: 'shuts', C: 'floods', D: 'burns' };

interface Now {
  dossier?: string;
  /** The articles that there are now; those published by default. */
  articles?: Readonly<Record<string, string>>;
  propositions?: readonly string[];
  /** The redirects, each as "from to". */
  redirects?: readonly string[];
}

/** Returns what leads addresses on if a dossier is like this now. */
function follow({ dossier = 'harbour', articles = PUBLISHED, propositions = ['toll'], redirects = [] }: Now) {
  const sigla = Object.keys(articles);
  const live = listAddresses([
    {
      slug: dossier,
      articles: Object.entries(articles).map(([siglum, slug]) => ({ slug, siglum })),
      propositions,
      topics: ['trade'],
      sets: articleSets(sigla),
      hasVoices: true,
      hasEvents: true,
      tables: ['names'],
      isAnnotated: true,
    },
  ]);
  return makeLeadOn({
    redirects: redirects.map((line): Redirect => {
      const [from = '', to = ''] = line.split(' ');
      return { from, to };
    }),
    live: new Set(live),
    sigla: new Map([[dossier, sigla.map((siglum) => siglum.toLowerCase())]]),
    published: new Map(
      Object.entries(PUBLISHED).map(([siglum, slug]) => [`harbour/${siglum.toLowerCase()}`, [slug]]),
    ),
  });
}

describe('an address that is no longer made', () => {
  it('leads nowhere if nothing says so', () => {
    const led = follow({ propositions: ['fee'] });
    expect(led('/harbour/positions/toll/')).toBeNull();
    expect(led('/embed/harbour/a-b/toll/')).toBeNull();
    expect(led('/harbour/speakers/')).toBeNull();
    expect(led('nonsense')).toBeNull();
  });

  it('leads where its own redirect says', () => {
    const led = follow({ redirects: ['/harbour/speakers/ /harbour/voices/'] });
    expect(led('/harbour/speakers/')).toBe('/harbour/voices/');
  });

  it('leads to the renamed proposition from all addresses with the old id', () => {
    const led = follow({
      propositions: ['fee'],
      redirects: ['/harbour/positions/toll/ /harbour/positions/fee/'],
    });
    expect(led('/embed/harbour/toll/')).toBe('/embed/harbour/fee/');
    expect(led('/oembed/harbour/toll.json')).toBe('/oembed/harbour/fee.json');
    expect(led('/embed/harbour/b-d/toll/')).toBe('/embed/harbour/fee/?only=b-d');
    expect(led('/oembed/harbour/b-d/toll.json')).toBe('/oembed/harbour/fee.json?only=b-d');
  });

  it('leads to the page that takes a removed proposition’s place, from its embeds too', () => {
    const led = follow({ propositions: [], redirects: ['/harbour/positions/toll/ /harbour/topics/trade/'] });
    expect(led('/embed/harbour/toll/')).toBe('/harbour/topics/trade/');
    expect(led('/embed/harbour/b-d/toll/')).toBe('/harbour/topics/trade/');
  });

  it('leads to the renamed article’s text', () => {
    const led = follow({
      articles: { ...PUBLISHED, A: 'port-opens' },
      redirects: ['/harbour/opens/ /harbour/port-opens/'],
    });
    expect(led('/harbour/opens/')).toBe('/harbour/port-opens/');
    expect(led('/harbour/opens/#text-a')).toBe('/harbour/port-opens/#text-a');
  });

  it('leads to the renamed dossier from every address with its old name', () => {
    const led = follow({ dossier: 'port', redirects: ['/harbour/ /port/'] });
    expect(led('/harbour/')).toBe('/port/');
    expect(led('/harbour/opens/')).toBe('/port/opens/');
    expect(led('/harbour/compare/a-c/')).toBe('/port/compare/a-c/');
    expect(led('/harbour/cite/a-c.bib')).toBe('/port/cite/a-c.bib');
    expect(led('/data/harbour.json')).toBe('/data/port.json');
    expect(led('/embed/harbour/toll/')).toBe('/embed/port/toll/');
    expect(led('/embed/harbour/a-b/toll/')).toBe('/embed/port/toll/?only=a-b');
  });

  it('leads to the overview of the renamed dossier if that has nothing in its place', () => {
    const led = follow({ dossier: 'port', propositions: [], redirects: ['/harbour/ /port/'] });
    expect(led('/harbour/positions/toll/')).toBe('/port/');
  });
});

describe('the address of a set with an article that is gone', () => {
  const led = follow({
    articles: { A: 'opens', B: 'shuts', C: 'floods' },
    redirects: ['/harbour/burns/ /harbour/'],
  });

  it('leads to the set without it', () => {
    expect(led('/harbour/compare/a-b-d/')).toBe('/harbour/compare/a-b/');
    expect(led('/harbour/blind/b-c-d/')).toBe('/harbour/blind/b-c/');
    expect(led('/harbour/cite/a-b-c-d.ris')).toBe('/harbour/cite/a-b-c.ris');
    expect(led('/harbour/cite/a-d.txt')).toBe('/harbour/cite/a.txt');
  });

  it('leads where the article leads if only one article is left, or none', () => {
    expect(led('/harbour/compare/a-d/')).toBe('/harbour/');
    expect(led('/harbour/compare/d-a/')).toBe('/harbour/');
    expect(led('/harbour/blind/a-d/')).toBe('/harbour/');
    expect(led('/harbour/cite/d.txt')).toBe('/harbour/');
  });

  it('leads to the narrowed whole if the smaller set has no page', () => {
    const seven = { A: 'a1', B: 'b1', C: 'c1', E: 'e1', F: 'f1', G: 'g1' };
    expect(follow({ articles: seven })('/harbour/compare/a-b-c-d-e/')).toBe(
      '/harbour/compare/a-b-c-e-f-g/?only=a-b-c-e',
    );
  });

  it('leads where the very article that is gone leads, not where another one does', () => {
    const both = follow({
      articles: { A: 'port-opens', B: 'shuts', C: 'floods' },
      redirects: ['/harbour/opens/ /harbour/port-opens/', '/harbour/burns/ /harbour/'],
    });
    expect(both('/harbour/blind/a-d/')).toBe('/harbour/');
    expect(both('/harbour/compare/b-d/')).toBe('/harbour/');
  });
});

describe('an address of a dossier that was renamed', () => {
  const led = follow({
    dossier: 'port',
    articles: { A: 'opens', B: 'shuts', C: 'floods' },
    redirects: ['/harbour/ /port/', '/harbour/burns/ /port/topics/trade/'],
  });

  it('leads to the set without an article that is gone as well', () => {
    expect(led('/harbour/compare/a-b-d/')).toBe('/port/compare/a-b/');
    expect(led('/harbour/compare/a-d/')).toBe('/port/topics/trade/');
    expect(led('/harbour/burns/')).toBe('/port/topics/trade/');
  });

  it('leads to a pair’s own address, not to the one with its sigla reversed', () => {
    expect(led('/harbour/compare/b-a/')).toBe('/port/compare/a-b/');
  });
});

describe('an address of an article that moved to another dossier', () => {
  it('never leads to sets and citations of that dossier, where its siglum is another article’s', () => {
    const led = follow({
      dossier: 'port',
      articles: { A: 'x', B: 'y', C: 'z', D: 'floods' },
      redirects: ['/harbour/floods/ /port/floods/'],
    });
    expect(led('/harbour/floods/')).toBe('/port/floods/');
    expect(led('/harbour/cite/c.txt')).toBe('/port/floods/');
    expect(led('/harbour/compare/a-b-c/')).toBe('/port/floods/');
  });
});
