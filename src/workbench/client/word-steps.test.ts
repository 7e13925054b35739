import { describe, expect, it } from 'vitest';
import { step, stepInto, stepRange, wholeWords, type Steps } from './word-steps.ts';

const TEXT = '“No,” she said; ships – all of them – will come.';
const press = (key: string, held: { shiftKey?: boolean; altKey?: boolean } = {}) => ({
  key,
  shiftKey: false,
  altKey: false,
  ...held,
});

/** Returns what is selected after keys were pressed, from the first word. */
function after(...keys: ReturnType<typeof press>[]): string {
  const begun = stepInto(TEXT, 'en');
  if (!begun) throw new Error('there are no words');
  const steps = keys.reduce<Steps>((now, key) => step(now, key) ?? now, begun);
  const { start, end } = stepRange(steps, TEXT);
  return TEXT.slice(start, end);
}

describe('choosing words by keyboard', () => {
  it('begins at the first word, without what stands before it', () => expect(after()).toBe('No'));

  it('moves over punctuation to the next word and back', () => {
    expect(after(press('ArrowRight'), press('ArrowRight'), press('ArrowRight'))).toBe('ships');
    expect(after(press('ArrowRight'), press('ArrowLeft'))).toBe('No');
  });

  it('stops at both ends', () => {
    expect(after(press('ArrowLeft'))).toBe('No');
    expect(after(press('End'), press('ArrowRight'))).toBe('come');
  });

  it('selects more with Shift, in both directions around the word where it began', () => {
    const shift = { shiftKey: true };
    expect(after(press('ArrowRight'), press('ArrowRight', shift))).toBe('she said');
    expect(
      after(
        press('ArrowRight'),
        press('ArrowRight', shift),
        press('ArrowLeft', shift),
        press('ArrowLeft', shift),
      ),
    ).toBe('No,” she');
    expect(after(press('End', shift))).toBe('No,” she said; ships – all of them – will come');
  });

  it('adds and takes away single characters with Alt and Shift, but not the last one', () => {
    const both = { shiftKey: true, altKey: true };
    expect(after(press('ArrowRight', both), press('ArrowRight', both))).toBe('No,”');
    expect(after(press('ArrowLeft', both), press('ArrowLeft', both), press('ArrowLeft', both))).toBe('N');
  });

  it('leaves other keys to the browser', () => {
    const begun = stepInto(TEXT, 'en');
    expect(begun && step(begun, press('Tab'))).toBeNull();
  });

  it('begins at the word of an offset, and nowhere in a text without words', () => {
    const begun = stepInto(TEXT, 'en', TEXT.indexOf('all'));
    expect(begun && stepRange(begun, TEXT).start).toBe(TEXT.indexOf('all'));
    expect(stepInto('… –', 'en')).toBeNull();
  });
});

describe('taking words as a whole', () => {
  const whole = (selected: string) => {
    const start = TEXT.indexOf(selected);
    const range = wholeWords(TEXT, 'en', { start, end: start + selected.length });
    return TEXT.slice(range.start, range.end);
  };

  it('completes the first and the last word', () =>
    expect(whole('hips – all of th')).toBe('ships – all of them'));
  it('completes a word of which the middle is selected', () => expect(whole('hip')).toBe('ships'));
  it('keeps punctuation that is selected, and adds none', () => {
    expect(whole('said;')).toBe('said;');
    expect(whole('“No')).toBe('“No');
  });
});
