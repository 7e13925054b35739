import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageIds } from './hashes.ts';

const words = fc.lorem({ maxCount: 8 });
const passages = fc.array(words, { maxLength: 20 });
/** Only four different texts, so that passages often repeat. */
const repeating = fc.array(fc.constantFrom('a', 'b', 'a b', 'c'), { maxLength: 12 });

describe("a passage's id", () => {
  it.each([
    ['B', 'No agreements with Russia are worth the paper they are written on.', 'p-b-m6ctd'],
    ['AA', '“das Völkerrecht” 😀', 'p-aa-v992h'],
    ['A', '', 'p-a-tntfp'],
  ])('never changes, since readers share addresses that contain it: article %s, "%s"', (siglum, text, id) => {
    expect(passageIds(siglum, [text])).toEqual([id]);
  });

  it('has the siglum in lower case and five letters or digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{1,2}$/), passages, (siglum, texts) => {
        for (const id of passageIds(siglum, texts)) {
          expect(id).toMatch(/^p-[a-z]{1,2}-[a-z0-9]{5}(-\d+)?$/);
          expect(id.startsWith(`p-${siglum.toLowerCase()}-`)).toBe(true);
        }
      }),
    );
  });

  it('is unique in its article', () => {
    fc.assert(
      fc.property(fc.oneof(passages, repeating), (texts) => {
        expect(new Set(passageIds('A', texts)).size).toBe(texts.length);
      }),
    );
  });

  it('does not change when passages with other words are added, removed or changed around it', () => {
    fc.assert(
      fc.property(passages, passages, words, (before, after, text) => {
        const others = (texts: readonly string[]) => texts.filter((other) => other !== text);
        const alone = passageIds('A', [text])[0];
        const around = passageIds('A', [...others(before), text, ...others(after)]);
        expect(around[others(before).length]).toBe(alone);
      }),
    );
  });

  it('does not change when another is edited, unless it comes later and has the same words as the edited one, before or after the edit', () => {
    fc.assert(
      fc.property(repeating, fc.nat(), fc.constantFrom('a', 'b', 'd'), (texts, at, words) => {
        const place = at % Math.max(1, texts.length);
        const edited = texts.map((text, index) => (index === place ? words : text));
        const isSpared = (_id: string, index: number) =>
          index < place || (index > place && texts[index] !== texts[place] && texts[index] !== words);
        expect(passageIds('A', edited).filter(isSpared)).toEqual(passageIds('A', texts).filter(isSpared));
      }),
    );
  });

  it('ends in a number if the passage is a repeat, and then depends only on what comes before it', () => {
    const [id] = passageIds('A', ['so it goes']);
    expect(passageIds('A', ['so it goes', 'on', 'so it goes', 'so it goes'])).toEqual([
      id,
      passageIds('A', ['on'])[0],
      `${id}-2`,
      `${id}-3`,
    ]);
    fc.assert(
      fc.property(repeating, repeating, (texts, more) => {
        expect(passageIds('A', [...texts, ...more]).slice(0, texts.length)).toEqual(passageIds('A', texts));
      }),
    );
  });

  it('is the same whatever white space is between the words', () => {
    fc.assert(
      fc.property(words, fc.stringMatching(/^[ \n\t\r\u00a0]{1,4}$/), (text, white) => {
        expect(passageIds('A', [`${white}${text.replaceAll(' ', white)}${white}`])).toEqual(
          passageIds('A', [text]),
        );
      }),
    );
  });

  it('depends on letter case, quotation marks and accents', () => {
    const texts = ['the port', 'The port', 'the “port”', 'the "port"', 'the pört', 'the po\u0308rt'];
    expect(new Set(passageIds('A', texts).map((id) => id.replace(/-\d+$/, ''))).size).toBe(texts.length);
  });

  it('differs between articles that have the same words', () => {
    expect(passageIds('A', ['so it goes'])).not.toEqual(passageIds('B', ['so it goes']));
  });
});
