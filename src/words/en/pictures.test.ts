import { describe, expect, it } from 'vitest';
import { aboutDisputes, allStand, disputedHeading, goToPair, othersStand } from './pictures.ts';

const plain = (text: string) => text;

describe('what is said of the claims of a dossier', () => {
  const said = (disputes: number, claims: number, areHeld = true) =>
    aboutDisputes({ disputes, claims, areHeld }, plain).join('');

  it.each([
    [4, 14, 'Four of 14 claims divide the authors.'],
    [1, 2, 'One of two claims divides the authors.'],
    [3, 3, 'All three claims divide the authors.'],
    [1, 1, 'The one claim divides the authors.'],
  ])('counts those that divide the authors: %i of %i', (disputes, claims, expected) => {
    expect(said(disputes, claims)).toContain(expected);
    expect(said(disputes, claims)).toContain('are below it');
  });

  it('says that none does, and does not explain pictures that are not there', () => {
    expect(said(0, 2)).toBe('The authors differ on none of the two claims.');
    expect(said(0, 1)).toBe('The authors do not differ on the one claim.');
    expect(said(0, 1, false)).toBe('No author takes a position on the one claim.');
  });

  it('is headed by as many as there are', () => {
    expect([0, 1, 2].map(disputedHeading)).toEqual([
      'The claims',
      'The disputed claim',
      'The most disputed claims',
    ]);
  });

  it('says where articles stand, with one verb for those of the same stand', () => {
    const stands = [
      { siglum: 'A', stand: 'favor' },
      { siglum: 'B', stand: 'silent' },
      { siglum: 'C', stand: 'favor' },
      { siglum: 'D', stand: 'examined' },
    ] as const;
    expect(allStand(stands)).toBe('A and C agree. D takes no side. B is silent.');
    expect(othersStand(stands)).toBe('A and C agree too. D takes no side. B is silent.');
  });
});

describe('the caption of the table of pairs', () => {
  const caption = (claims: number, hasDash: boolean) => goToPair(claims, hasDash, plain).join('');

  it('explains the numbers and dashes that are there, and no others', () => {
    expect(caption(0, false)).toBe('Go straight to a pair.');
    expect(caption(14, false)).toMatch(
      /The number is how many claims the two authors differ on, wholly or partly\.$/,
    );
    expect(caption(14, true)).toMatch(
      /differ on, wholly or partly\. A dash means that one of them takes no position on any claim\.$/,
    );
    expect(caption(1, false)).toMatch(
      /A 1 means that the two authors differ on the one claim, wholly or partly; a 0, that they do not\.$/,
    );
    expect(caption(1, true)).toMatch(/ A dash means that one of them takes no position on it\.$/);
  });
});
