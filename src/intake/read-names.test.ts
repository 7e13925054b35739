import { describe, expect, it } from 'vitest';
import { splitNames, toAuthor } from './read-names.ts';

describe('the names in a byline', () => {
  it.each([
    ['By Ann Lee and John van der Berg', ['Ann Lee', 'John van der Berg']],
    ['Ann Lee, Ben Ode, Cy Pell', ['Ann Lee', 'Ben Ode', 'Cy Pell']],
    ['Written by: Ann Lee | @annlee', ['Ann Lee']],
    ['Martin King, Jr. and Ann Lee', ['Martin King, Jr.', 'Ann Lee']],
    ['von Zoë Núñez und Max Mann', ['Zoë Núñez', 'Max Mann']],
    ['by admin', []],
    ['https://social.example/annlee', []],
    ['Published 2 May 2024', []],
    ['', []],
  ])('“%s”', (byline, names) => {
    expect(splitNames(byline)).toEqual(names);
  });
});

describe('an author in the shape of CSL', () => {
  it.each([
    ['Sarah E. Needleman', { family: 'Needleman', given: 'Sarah E.' }],
    ['John van der Berg', { family: 'Berg', given: 'John', 'non-dropping-particle': 'van der' }],
    ['Martin King, Jr.', { family: 'King', given: 'Martin', suffix: 'Jr.' }],
    ['Madonna', { family: 'Madonna' }],
    ['李 小龙', { family: '李 小龙' }],
    ['Associated Press', { literal: 'Associated Press' }],
  ])('%s', (name, author) => {
    expect(toAuthor(name, false)).toEqual(author);
  });

  it('is an organization if the source says so', () => {
    expect(toAuthor('Al-Bawaba', true)).toEqual({ literal: 'Al-Bawaba' });
  });
});
