import { describe, expect, it } from 'vitest';
import { reading, readingsOf } from './about.ts';

describe('the readings of a dossier’s labels', () => {
  it.each([
    [['language model', 'language model'], 'by two language models. No person has done so yet.'],
    [['person'], 'by one person.'],
    [['person', 'language model', 'person'], 'by two people and one language model.'],
  ] as const)('by %j tell how many readers there were, and whether a person was among them', (kinds, end) => {
    expect(readingsOf('Old bridge', kinds).join('')).toBe(
      `All positions and notes of “Old bridge” were checked against the texts ${end}`,
    );
  });

  it('each name the reader, what they are, what they contested, and what became of it', () => {
    const read = {
      reader: 'A teacher',
      kind: 'person',
      on: '2026-11-23',
      contested: 'one of nine positions',
      changed: 'It was accepted.',
    } as const;
    const parts = reading(
      read,
      (text) => `*${text}*`,
      (text) => text,
      (text) => text,
    );
    expect(parts.join('')).toBe(
      '*A teacher* (person, 23 November 2026) contested one of nine positions. It was accepted.',
    );
  });
});
