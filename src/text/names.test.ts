import { describe, expect, it } from 'vitest';
import {
  familyName,
  fullName,
  givenName,
  hasLetters,
  sortedName,
  withoutCommas,
  type Name,
} from './names.ts';

describe('a name', () => {
  it.each<[Name, full: string, sorted: string]>([
    [{ family: 'Greco', given: 'Luna' }, 'Luna Greco', 'Greco, Luna'],
    [{ family: 'Plato' }, 'Plato', 'Plato'],
    [
      { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
      'Martin Luther King Jr.',
      'King, Martin Luther, Jr.',
    ],
    [
      { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
      'Vincent van Gogh',
      'van Gogh, Vincent',
    ],
    [
      {
        family: 'Fontaine',
        given: 'Jean',
        'dropping-particle': 'de',
        'non-dropping-particle': 'La',
      },
      'Jean de La Fontaine',
      'La Fontaine, Jean de',
    ],
    [{ family: 'Nguyễn', given: 'Văn An', 'static-ordering': true }, 'Nguyễn Văn An', 'Nguyễn, Văn An'],
    [{ family: '習', given: '近平' }, '習近平', '習, 近平'],
    [{ literal: 'Smith, Jones & Co.' }, 'Smith, Jones & Co.', 'Smith, Jones & Co.'],
  ])('%j is written "%s" in a byline and "%s" in a sorted list', (name, full, sorted) => {
    expect(fullName(name)).toBe(full);
    expect(sortedName(name)).toBe(sorted);
  });

  it('has a family name with its particle only if it is a person’s', () => {
    const gogh: Name = { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' };
    expect([familyName(gogh), givenName(gogh)]).toEqual(['van Gogh', 'Vincent']);
    expect([familyName({ literal: 'Wire' }), givenName({ family: 'Plato' })]).toEqual([null, null]);
  });

  it('loses its commas where they would split it', () => {
    expect(withoutCommas('Smith, Jones & Co., Inc.')).toBe('Smith Jones & Co. Inc.');
  });

  it.each([
    ['—', false],
    ['« … »', false],
    ['\u200B', false],
    ['', false],
    ['+972', true],
    ['X', true],
    ['ليلى', true],
  ])('"%s" names somebody only if it has a letter or digit: %s', (text, has) => {
    expect(hasLetters(text)).toBe(has);
  });
});
