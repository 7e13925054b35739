import { describe, expect, it } from 'vitest';
import samples from './vendor/snowball/samples.json' with { type: 'json' };
import { algorithmOf, readingOf } from './stemmers.ts';

/** A language for each of Snowball's algorithms. */
const LANGUAGES =
  'ar ca cs da de el en eo es et eu fa fi fr ga hi hu hy id it lt nb ne nl pl pt ro ru sr st sv ta tr yi'
    .split(' ')
    .map((lang) => [lang, algorithmOf(lang) ?? ''] as const);

describe('the stems of a language', () => {
  it.each(LANGUAGES)('%s are those that Snowball publishes for %s', async (_, algorithm) => {
    const { default: Stemmer } = (await import(`./vendor/snowball/${algorithm}.js`)) as {
      default: new () => { stemWord: (word: string) => string };
    };
    const stemmer = new Stemmer();
    const published = Object.entries((samples as Record<string, Record<string, string>>)[algorithm] ?? {});
    expect(published.length).toBeGreaterThan(5);
    expect(Object.fromEntries(published.map(([word]) => [word, stemmer.stemWord(word)]))).toEqual(
      Object.fromEntries(published),
    );
  });

  it('are the words themselves where Snowball has no algorithm', () => {
    expect(algorithmOf('uk')).toBeNull();
    expect(readingOf('uk').read('гарантії').stem).toBe(readingOf('uk').read('гарантії').form);
  });

  it('do not depend on the script, region or case of a language tag', () => {
    expect(readingOf('en-GB')).toBe(readingOf('EN'));
  });
});
