import { describe, expect, it } from 'vitest';
import { redirectRules } from './redirect-rules.ts';

describe('the rules for addresses that moved', () => {
  it('lead from each to the new one, below the path of the site', () => {
    const moved = [
      { from: '/harbour/opens/', to: '/harbour/port-opens/' },
      { from: '/harbour/compare/a-b-d/', to: '/harbour/compare/a-b-c/?only=a-b' },
    ];
    expect(redirectRules(moved, '/news/')).toEqual([
      '/news/harbour/opens/ /news/harbour/port-opens/ 301',
      '/news/harbour/compare/a-b-d/ /news/harbour/compare/a-b-c/?only=a-b 301',
    ]);
  });

  it('never lead a frame from an embed to a page that can’t be framed', () => {
    const moved = [
      { from: '/embed/harbour/toll/', to: '/harbour/topics/trade/' },
      { from: '/embed/harbour/fee/', to: '/embed/harbour/charge/' },
    ];
    expect(redirectRules(moved, '/')).toEqual(['/embed/harbour/fee/ /embed/harbour/charge/ 301']);
  });
});
