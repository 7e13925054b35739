import { describe, expect, it } from 'vitest';
import { fillPlaces, INDEX_PLACES } from './index-places.ts';

const { version, ahead, catalogue } = INDEX_PLACES;
const page = `<a v="${version}" a="${ahead}">${catalogue}</a>`;
const values = { version: 'en_1', ahead: '/x /y', catalogue: '{}' };

describe('the places that the search page leaves for the index', () => {
  it('are filled, in whatever order they stand', () => {
    expect(fillPlaces(page, values)).toBe('<a v="en_1" a="/x /y">{}</a>');
    expect(fillPlaces(`${catalogue} ${ahead} ${version}`, values)).toBe('{} /x /y en_1');
  });

  it('are filled with values that look like places, or like patterns of a replacement', () => {
    expect(fillPlaces(page, { version: '$&', ahead, catalogue: `"${version} $1"` })).toBe(
      `<a v="$&" a="${ahead}">"${version} $1"</a>`,
    );
  });

  it.each(Object.values(INDEX_PLACES))('fail the build where %s is missing, or there twice', (place) => {
    expect(() => fillPlaces(page.replace(place, ''), values)).toThrow(`no place ${place}`);
    expect(() => fillPlaces(page + place, values)).toThrow(`${place} more than once`);
  });
});
