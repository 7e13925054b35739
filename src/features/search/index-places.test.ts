import { describe, expect, it } from 'vitest';
import { fillPlaces, INDEX_PLACES } from './index-places.ts';

const { version, ahead, catalogue } = INDEX_PLACES;
const page = `<a v="${version}" a="${ahead}">${catalogue}</a>`;
const values = { version: 'en_1', ahead: '/x /y', catalogue: '{}' };

describe('the placeholders in the search page', () => {
  it('are filled in any order', () => {
    expect(fillPlaces(page, values)).toBe('<a v="en_1" a="/x /y">{}</a>');
    expect(fillPlaces(`${catalogue} ${ahead} ${version}`, values)).toBe('{} /x /y en_1');
  });

  it('are filled correctly with values that look like placeholders or replacement patterns', () => {
    expect(fillPlaces(page, { version: '$&', ahead, catalogue: `"${version} $1"` })).toBe(
      `<a v="$&" a="${ahead}">"${version} $1"</a>`,
    );
  });

  it.each(Object.values(INDEX_PLACES))('fail the build if %s is missing or appears twice', (place) => {
    expect(() => fillPlaces(page.replace(place, ''), values)).toThrow(`no placeholder ${place}`);
    expect(() => fillPlaces(page + place, values)).toThrow(`${place} more than once`);
  });
});
