import { describe, expect, it } from 'vitest';
import { narrowEmbed } from './narrow-embed.ts';

const FACTS = {
  dossier: 'The harbour',
  comparisonPages: { folder: '/harbour/compare/', sigla: ['A', 'B', 'C', 'D', 'E', 'F'], more: ['a-b-c-f'] },
  sources: ['Anchor', 'Beacon', 'Compass', 'Daily', 'Echo', 'Ferry'],
  proposition: { id: 'toll', claim: 'The toll', url: '/harbour/positions/toll/' },
};

describe('an embed', () => {
  it.each([
    ['?only=b-e', 'The toll: Beacon and Echo compared', '/harbour/compare/b-e/#toll'],
    ['?x=1&only=E,b,e', 'The toll: Beacon and Echo compared', '/harbour/compare/b-e/#toll'],
    [
      '?only=f-c-b-a',
      'The toll: Anchor; Beacon; Compass and Ferry compared',
      '/harbour/compare/a-b-c-f/#toll',
    ],
    [
      '?only=a-b-c-d',
      'The toll: Anchor; Beacon; Compass and Daily compared',
      '/harbour/compare/a-b-c-d-e-f/?only=a-b-c-d#toll',
    ],
    ['?only=b', 'The toll: Beacon', '/harbour/positions/toll/'],
    ['?only=b-x', 'The toll: Beacon', '/harbour/positions/toll/'],
  ])('with %s shows those articles, and links to their row or to the proposition', (search, title, url) => {
    expect(narrowEmbed(FACTS, search)).toMatchObject({ title, url });
  });

  it('lists the articles that it shows in the dossier’s order', () => {
    expect(narrowEmbed(FACTS, '?only=f-b-x-b').sigla).toEqual(['B', 'F']);
  });

  it.each(['', '?only=', '?only=x-y', '?only=1', '?q=only', '?only=a-b-c-d-e-f'])(
    'with "%s" shows all articles',
    (search) => {
      expect(narrowEmbed(FACTS, search)).toEqual({
        sigla: ['A', 'B', 'C', 'D', 'E', 'F'],
        title: 'The toll: Anchor; Beacon; Compass; Daily; Echo and Ferry compared',
        url: '/harbour/compare/a-b-c-d-e-f/#toll',
      });
    },
  );
});
