import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutBar } from './heard-picture.ts';
import type { Heard } from './who-is-heard.ts';

const heardOf = (kind: Heard['kind'], words: number): Heard => ({
  kind,
  words,
  voice: null,
  affiliation: null,
  percent: 0,
  places: [],
});
const LOOK = { width: 400, text: 10 };
const layOut = (...heard: Heard[]) => layOutBar(heard, LOOK, () => ['a long label', '10%']);

describe('the bar of an article', () => {
  it('has parts side by side, as wide as their words, that end where it does', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(counts, (words) => {
        const { parts } = layOut(...words.map((count) => heardOf('reported', count)));
        const total = words.reduce((sum, count) => sum + count, 0);
        parts.forEach(({ x, width }, index) => {
          const next = parts[index + 1]?.x ?? LOOK.width + 2;
          expect(next - x).toBeCloseTo(((words[index] ?? 0) / total) * 402);
          expect(width).toBeGreaterThanOrEqual(1);
          if (next - x > 3) expect(x + width).toBeLessThan(next);
        });
      }),
    );
  });

  it('writes into a part the longest label that fits, or none', () => {
    const { parts } = layOut(heardOf('author', 80), heardOf('reported', 15), heardOf('unmarked', 5));
    expect(parts.map(({ label }) => label?.text)).toEqual(['a long label', '10%', undefined]);
    for (const { label, width } of parts) expect(label?.width ?? 0).toBeLessThan(width);
  });

  it('has a brace over a quotation of several voices, from its first to its last', () => {
    const { parts, brace } = layOut(
      heardOf('author', 20),
      heardOf('quoted', 50),
      heardOf('quoted', 20),
      heardOf('unmarked', 10),
    );
    const end = (parts[2]?.x ?? 0) + (parts[2]?.width ?? 0);
    expect(brace).toEqual({ x: parts[1]?.x, width: end - (parts[1]?.x ?? 0) });
    expect(layOut(heardOf('quoted', 50), heardOf('unmarked', 10)).brace).toBeNull();
  });
});
