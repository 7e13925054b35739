import { describe, expect, it, test } from 'vitest';
import { noteInBrief, publishedIn, quotedFrom, receivedSize, republished } from './article.ts';
import { howManyLabels } from './passage-marks.ts';

const ANN_LEE = [{ family: 'Lee', given: 'Ann' }];
const asLink = (text: string) => `<${text}>`;
const asBold = (words: readonly string[]) => `*${words.join('')}*`;

test.each([
  [1, '1 label'],
  [4, '4 labels'],
  [1200, '1,200 labels'],
])('%i labels of a passage are counted in digits: "%s"', (labels, words) => {
  expect(howManyLabels(labels)).toBe(words);
});

describe('the words of an article’s page', () => {
  it.each([
    [{ name: 'The Times', authors: ANN_LEE, site: 'thetimes.com' }, 'The Times, by Ann Lee, <thetimes.com>'],
    [{ name: 'reuters.com', authors: ANN_LEE, site: 'reuters.com' }, '<reuters.com>, by Ann Lee'],
    [{ name: 'A leaflet', site: null }, 'A leaflet'],
  ])('name the source %j with at most one link to its site: "%s"', (source, words) => {
    expect(publishedIn(source, asLink).join('')).toBe(words);
  });

  it.each([
    [
      { authors: ANN_LEE, title: 'Winter', name: 'The Times', date: '2022-01-29' },
      'Ann Lee: <Winter> The Times, 29 January 2022',
    ],
    [{ name: 'The Times' }, 'The Times'],
  ])('name the original that it republishes, %j: "%s"', (work, words) => {
    expect(republished(work, asLink).join('')).toBe(words);
  });

  it('name the source of a quotation, with its date if known', () => {
    expect(quotedFrom('The Times', '2022-01')).toBe('Quoted: The Times, January 2022');
    expect(quotedFrom('The Times', undefined)).toBe('Quoted: The Times');
  });

  it('say whose words a note marks, if they are not the author’s', () => {
    expect(noteInBrief({ name: 'Russia' }, 'Prediction', '“soon”', (name) => name, asBold).join('')).toBe(
      '*Prediction (Russia):* “soon”',
    );
    expect(noteInBrief(null, 'Prediction', '“soon”', (name) => name, asBold).join('')).toBe(
      '*Prediction:* “soon”',
    );
  });

  it('count words and bytes in digits', () => {
    expect(receivedSize({ count: 1234, unit: 'words' }, 1)).toBe(
      '1,234 words (the article), 1 byte in total',
    );
    expect(receivedSize({ count: 1, unit: 'characters' }, 20_480)).toBe(
      '1 character (the article), 20,480 bytes in total',
    );
  });
});
