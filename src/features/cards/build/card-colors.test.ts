import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { oklchToHex, readCardColors } from './card-colors.ts';

// The expected values are those that browsers compute.
test.each([
  ['black', [0, 0, 0], '#000000'],
  ['white', [1, 0, 0], '#ffffff'],
  ['sRGB’s red', [0.627955, 0.257683, 29.2339], '#ff0000'],
  ['sRGB’s green', [0.86644, 0.294827, 142.4953], '#00ff00'],
  ['sRGB’s blue', [0.452014, 0.313214, 264.052], '#0000ff'],
] as const)('%s is the same in both notations', (_, [lightness, chroma, hue], hex) => {
  expect(oklchToHex(lightness, chroma, hue)).toBe(hex);
});

describe('the colors of cards', () => {
  const color = readCardColors(readFileSync(new URL('../../../styles/tokens.css', import.meta.url), 'utf8'));

  it('are the light colors of the style sheet', () => {
    expect(['paper', 'ink', 'quiet', 'rule', 'staff'].map(color)).toEqual([
      '#fcfcfa',
      '#191a1d',
      '#575a61',
      '#d9d9d4',
      '#868785',
    ]);
  });

  it('include five hues, with the ink for any other siglum', () => {
    const hues = ['a', 'b', 'c', 'd', 'e'].map((key) => color(`hue-${key}`));
    expect(new Set([...hues, color('ink')]).size).toBe(6);
    for (const hue of hues) expect(hue).toMatch(/^#[\da-f]{6}$/);
    expect(color('hue-q')).toBe(color('ink'));
  });

  it('can’t be read from a style sheet without an ink', () => {
    expect(() => readCardColors(':root { --paper: light-dark(#ffffff, #000000); }')).toThrow('--ink');
  });
});
