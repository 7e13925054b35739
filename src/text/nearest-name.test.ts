import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestName } from './nearest-name.ts';

describe('the nearest known name', () => {
  it.each<[string, string[], string | null]>([
    ['titel', ['siglum', 'title', 'topics'], 'title'],
    ['nato-expantion', ['talks', 'nato-expansion'], 'nato-expansion'],
    ['Talks', ['talks', 'escalation'], 'talks'],
    ['reject', ['rejects', 'weighs', 'favors'], 'rejects'],
    ['autor', ['author', 'name'], 'author'],
    ['favors', ['favors', 'favours'], 'favors'],
    ['zzzzzz', ['rejects', 'weighs', 'favors'], null],
    ['x', ['rejects'], null],
    ['', ['rejects'], null],
    ['rejects', [], null],
  ])('to "%s" among %j is %j', (written, known, nearest) => {
    expect(nearestName(written, known)).toBe(nearest);
  });

  it('is the written name if that is known, and otherwise a known name or null', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), fc.string(), (known, written) => {
        const nearest = nearestName(written, known);
        if (nearest !== null) expect(known).toContain(nearest);
        if (known.includes(written)) expect(nearest).toBe(written);
      }),
    );
  });
});
