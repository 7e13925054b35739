import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishStem } from './english-stem.ts';

describe('stemming English words', () => {
  it.each([
    ['guarantee guarantees guaranteed', 'guarante'],
    ['deploy deploys deployed deploying deployment', 'deploy'],
    ['negotiate negotiated negotiation negotiations', 'negoti'],
    ['expansion', 'expans'],
    ['expand expands expanding', 'expand'],
    ['peaceful peacefully', 'peac'],
    ['use used using', 'use'],
    ['even', 'even'],
    ['evening evenings', 'evening'],
    ['lie lies lying', 'lie'],
    ['cry cries cried', 'cri'],
    ['say', 'say'],
    ['hop hopping hopped', 'hop'],
    ['hope hoping', 'hope'],
    ['add adding', 'add'],
    ['fall falls', 'fall'],
    ['generate generates', 'generat'],
    ['generous', 'generous'],
    ['community', 'communiti'],
    ['news', 'news'],
    ['succeed succeeding', 'succeed'],
    ['agreed', 'agre'],
    ['technology', 'technolog'],
    ['national', 'nation'],
    ['relational', 'relat'],
    ['illness', 'ill'],
    ['roll', 'roll'],
    ['constructor', 'constructor'],
    ['boys', 'boy'],
    ['youth', 'youth'],
  ])('maps %s to %s', (words, stem) => {
    expect(words.split(' ').map(englishStem)).toEqual(words.split(' ').map(() => stem));
  });

  it.each([
    ['us', 'use'],
    ['one', 'on'],
    ['universe', 'university'],
    ['organ', 'organization'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(englishStem(one)).not.toBe(englishStem(other));
  });

  it('leaves words in other scripts unchanged, and never adds more than one letter', () => {
    expect(englishStem('безпека')).toBe('безпека');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('abdeghilmnoprstuwyé1')), maxLength: 12 }),
        (word) => {
          expect(englishStem(word).length).toBeLessThanOrEqual(word.length + 1);
        },
      ),
    );
  });
});
