import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { findWords, wordsOfName, type AlikeText } from '../../text/written-alike.ts';
import { makeFinder, redactInline, redactText } from './redact.ts';

const called = (name: string, replacement: string) => ({
  find: (text: AlikeText) => findWords(text, wordsOfName(name)),
  replacement,
});
const find = makeFinder([
  called('daily news', '[publisher]'),
  called('the daily news company', '[publisher]'),
  called('ann', '[author]'),
]);
const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, ...children: ElementContent[]): ElementContent => ({
  type: 'element',
  tagName,
  properties: tagName === 'a' ? { href: 'https://daily.example/' } : {},
  children,
});
const textIn = (nodes: readonly ElementContent[]): string =>
  nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textIn(node.children) : ''))
    .join('');
const htmlOf = (...nodes: ElementContent[]) =>
  toHtml({ type: 'root', children: redactInline(nodes, find(textIn(nodes))) }).replaceAll(
    ' lang="en" dir="ltr"',
    '',
  );

describe('redacting a text', () => {
  it('replaces only whole words, and the longest match', () => {
    expect(find('The Daily News Company and Daily News, Anna')).toEqual([
      { start: 0, end: 22, replacement: '[publisher]' },
      { start: 27, end: 37, replacement: '[publisher]' },
    ]);
  });

  it('leaves a text without telltale words unchanged, and any text if there are none to look for', () => {
    expect(redactText('Daily bread', find('Daily bread'))).toBe('Daily bread');
    expect(makeFinder([])('The Daily News')).toEqual([]);
  });
});

describe('redacting inline nodes', () => {
  it.each([
    [
      'inside a text',
      [text('In the Daily News, today')],
      'In the <span class="ed">[publisher]</span>, today',
    ],
    ['that are the whole text', [element('em', text('Ann'))], '<em><span class="ed">[author]</span></em>'],
    [
      'that emphasis splits',
      [text('by Daily '), element('em', text('News')), text('.')],
      'by <span class="ed">[publisher]</span>.',
    ],
    [
      'that begin in emphasis',
      [element('em', text('of Daily')), text(' News and Ann')],
      '<em>of <span class="ed">[publisher]</span></em> and <span class="ed">[author]</span>',
    ],
    [
      'in a link, and drops its address',
      [element('a', text('the report of '), element('strong', text('Ann')))],
      'the report of <strong><span class="ed">[author]</span></strong>',
    ],
    [
      'and keeps line breaks',
      [text('Ann'), element('br'), text(' and')],
      '<span class="ed">[author]</span><br> and',
    ],
  ])('replaces words %s', (_, nodes, expected) => {
    expect(htmlOf(...nodes)).toBe(expected);
  });

  it('gives the same text as redacting the plain text, however the nodes split it', () => {
    const words = fc.array(fc.constantFrom('Daily', 'News', 'the', 'Company', 'Ann', 'word', ' ', ' ', '.'), {
      maxLength: 30,
    });
    const pieces = fc.array(
      fc.tuple(
        words.map((each) => each.join('')),
        fc.constantFrom('', 'em', 'a'),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(pieces, (given) => {
        const nodes = given.map(([value, tag]) => (tag === '' ? text(value) : element(tag, text(value))));
        const whole = textIn(nodes);
        const redacted = redactInline(nodes, find(whole));
        expect(textIn(redacted)).toBe(redactText(whole, find(whole)));
        expect(toHtml({ type: 'root', children: redacted })).not.toContain('href');
      }),
    );
  });
});
