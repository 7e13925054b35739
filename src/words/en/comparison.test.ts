import { describe, expect, it } from 'vitest';
import { aboutTexts, howTheyStand } from './comparison.ts';

const sentence = (propositions: number, counts: Parameters<typeof howTheyStand>[1]) =>
  howTheyStand(propositions, counts, (text, relation) => `<${relation}: ${text}>`).join('');

describe('the words of a comparison', () => {
  it('say how often authors differ, agree, speak alone, report others and are silent, each with its link', () => {
    expect(
      sentence(13, [
        { relation: 'differ', count: 3 },
        { relation: 'agree', count: 1 },
        { relation: 'alone', count: 1 },
        { relation: 'reported', count: 1 },
        { relation: 'silent', count: 7 },
      ]),
    ).toBe(
      'Of 13 claims their authors <differ: differ on three>, <agree: take the same position on one>, <alone: speak alone on one>, <reported: report others on one> and <silent: are silent on seven>.',
    );
    expect(sentence(1, [{ relation: 'agree', count: 1 }])).toBe(
      'Of one claim their authors <agree: take the same position on one>.',
    );
  });

  it('explain marks only if there are any', () => {
    expect(aboutTexts(true)).toBe(
      `${aboutTexts(false)} A line marks the author’s position, a double line a reported one; the number after it leads to its row or counterparts.`,
    );
  });
});
