import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import { describe, expect, it } from 'vitest';
import { formatProblem } from './problem.ts';
import { readBody, type Body, type BodyPassage } from './read-body.ts';

const markdown = remark().use(remarkFrontmatter);

function read(text: string, firstPassage = 0): Body {
  return readBody(markdown.parse(text), 'a.md', firstPassage);
}

function htmlOf({ inline }: BodyPassage): string {
  return toHtml({ type: 'root', children: inline });
}

/** Returns the HTML of the only passage. */
function html(text: string): string | undefined {
  const { passages } = read(text);
  expect(passages).toHaveLength(1);
  return passages[0] && htmlOf(passages[0]);
}

const problemsOf = (text: string) => read(text).problems.map(formatProblem);

describe('a body', () => {
  it('is read as headings, paragraphs and items, each with its line and its words', () => {
    const { passages, blocks, problems } = read(
      [
        '---',
        'title: T',
        '---',
        '',
        'One.',
        '',
        '## Two',
        '',
        '- three',
        '- four',
        '  and more',
        '',
        'Five',
        '====',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(passages.map((passage) => [passage.kind, passage.text, htmlOf(passage), passage.line])).toEqual([
      ['paragraph', 'One.', 'One.', 5],
      ['heading', 'Two', 'Two', 7],
      ['item', 'three', 'three', 9],
      ['item', 'four and more', 'four and more', 10],
      ['heading', 'Five', 'Five', 13],
    ]);
    expect(blocks).toEqual([
      { kind: 'passage', passage: 0, depth: 0 },
      { kind: 'passage', passage: 1, depth: 1 },
      {
        kind: 'list',
        start: null,
        items: [[{ kind: 'passage', passage: 2, depth: 0 }], [{ kind: 'passage', passage: 3, depth: 0 }]],
      },
      { kind: 'passage', passage: 4, depth: 1 },
    ]);
  });

  it('continues the numbering of passages from the title', () => {
    expect(read('One.\n\n> Two.', 1).blocks).toEqual([
      { kind: 'passage', passage: 1, depth: 0 },
      { kind: 'quotation', blocks: [{ kind: 'passage', passage: 2, depth: 0 }] },
    ]);
  });

  it('keeps quotations and lists nested, in the order of the text', () => {
    const { passages, blocks } = read(
      ['> One.', '>', '> > Two.', '>', '> 3. three', '>', '>    more of it', '>    - four', '', 'Five.'].join(
        '\n',
      ),
    );
    expect(passages.map(({ kind, text, line }) => [kind, text, line])).toEqual([
      ['paragraph', 'One.', 1],
      ['paragraph', 'Two.', 3],
      ['item', 'three', 5],
      ['item', 'more of it', 7],
      ['item', 'four', 8],
      ['paragraph', 'Five.', 10],
    ]);
    expect(blocks).toEqual([
      {
        kind: 'quotation',
        blocks: [
          { kind: 'passage', passage: 0, depth: 0 },
          { kind: 'quotation', blocks: [{ kind: 'passage', passage: 1, depth: 0 }] },
          {
            kind: 'list',
            start: 3,
            items: [
              [
                { kind: 'passage', passage: 2, depth: 0 },
                { kind: 'passage', passage: 3, depth: 0 },
                { kind: 'list', start: null, items: [[{ kind: 'passage', passage: 4, depth: 0 }]] },
              ],
            ],
          },
        ],
      },
      { kind: 'passage', passage: 5, depth: 0 },
    ]);
  });

  it('has paragraphs, not items, in a quotation inside an item', () => {
    expect(read('- one\n\n  > two').passages.map(({ kind }) => kind)).toEqual(['item', 'paragraph']);
  });

  it('has no passage for a block without words', () => {
    const { passages, blocks, problems } = read('One.\n\n#\n\n[](https://example.org)\n\n***\n\nTwo.');
    expect(passages.map(({ text }) => text)).toEqual(['One.', 'Two.']);
    expect(blocks).toHaveLength(2);
    expect(problems).toEqual([]);
  });

  it('keeps quotation marks, dashes, dots and spaces as they were received', () => {
    const text = '“So” -- he said... "it\'s" (c) 1\u00a0000 – \u2009 x';
    expect(html(text)).toBe(text.replace('– \u2009 x', '–\u2009x'));
    expect(
      read(text)
        .words.map(({ word }) => word)
        .join(' '),
    ).toBe(text.replace(/\s+/gu, ' '));
  });

  it('has every word with its line', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.constantFrom('one', 'two,', 'thr*ee*', '“four”'), { minLength: 1, maxLength: 4 }),
          { minLength: 1, maxLength: 6 },
        ),
        (lines) => {
          const { words, passages } = read(`\n${lines.map((line) => line.join(' ')).join('\n')}`);
          const expected = lines.flatMap((line, index) =>
            line.map((word) => ({ word: word.replaceAll('*', ''), line: index + 2 })),
          );
          expect(words.map(({ word, line }) => ({ word, line }))).toEqual(expected);
          expect(words.map(({ isBegun }) => isBegun)).toEqual(expected.map((_, index) => index === 0));
          expect(passages.map(({ text }) => text).join(' ')).toBe(expected.map(({ word }) => word).join(' '));
        },
      ),
    );
  });

  it.each([
    ['in a hard-wrapped paragraph', 'a b\nc\nd', ['1 a', '1 b', '2 c', '3 d']],
    ['in a hard-wrapped quotation', '> a\n> b\nc', ['1 a', '2 b', '3 c']],
    ['in a hard-wrapped item', '- a\n  b\n\n  c', ['1 a', '2 b', '4 c']],
    ['after a hard line break', 'a\\\nb  \nc', ['1 a', '2 b', '3 c']],
    ['in hard-wrapped emphasis', '**a\nb** c*d*', ['1 a', '2 b', '2 cd']],
    ['in a hard-wrapped link', '[a\nb](https://example.org) c', ['1 a', '2 b', '2 c']],
    ['with Windows line endings', 'a\r\nb\r\n\r\nc', ['1 a', '2 b', '4 c']],
  ])('has the line of each word %s', (_, text, words) => {
    expect(read(text).words.map(({ word, line }) => `${line} ${word}`)).toEqual(words);
  });
});

describe("a passage's HTML", () => {
  it.each([
    ['emphasis', 'a *b* **c** `d`', 'a <em>b</em> <strong>c</strong> <code>d</code>'],
    ['a line break', 'a\\\nb', 'a<br> b'],
    [
      'escaped text that looks like HTML',
      'a \\<b> &lt;script&gt; & "c"',
      'a &#x3C;b> &#x3C;script> &#x26; "c"',
    ],
    ['a link', '[a](https://example.org/?b=c&d)', '<a href="https://example.org/?b=c&#x26;d">a</a>'],
    [
      'an address as a link',
      '<http://example.org/>',
      '<a href="http://example.org/">http://example.org/</a>',
    ],
    ['a mail address', '<a@example.org>', '<a href="mailto:a@example.org">a@example.org</a>'],
    ['emphasis in a link', '[a *b*](HTTPS://example.org)', '<a href="HTTPS://example.org">a <em>b</em></a>'],
    [
      'a link without its title',
      '[a](https://example.org "b\\" onclick=\\"c")',
      '<a href="https://example.org">a</a>',
    ],
    [
      'a quote in an address, encoded',
      '[a](https://example.org/"onclick=b)',
      '<a href="https://example.org/%22onclick=b">a</a>',
    ],
    ['a link by reference', '[a][b]\n\n[b]: https://example.org', '<a href="https://example.org">a</a>'],
    [
      'the first of two definitions of a reference',
      '[b]\n\n[b]: https://one.example\n[b]: https://two.example',
      '<a href="https://one.example">b</a>',
    ],
  ])('has %s', (_, text, expected) => {
    expect(html(text)).toBe(expected);
    expect(problemsOf(text)).toEqual([]);
  });

  it.each([
    ['javascript:', '[a](javascript:alert(1))'],
    ['javascript: in mixed case', '[a](JaVaScRiPt:alert(1))'],
    ['javascript: with an entity in it', '[a](javascript&colon;alert(1))'],
    ['javascript: with letters as entities', '[a](&#106;ava&#x73;cript:alert(1))'],
    ['javascript: with a tab in it', '[a](<java&Tab;script:alert(1)>)'],
    ['javascript: with a line ending in it', '[a](<java&NewLine;script:alert(1)>)'],
    ['javascript: after white space', '[a](<  javascript:alert(1)>)'],
    ['javascript: after a control character', '[a](&#1;javascript:alert(1))'],
    ['javascript: that pretends to be https:', '[a](javascript://https://example.org/%0aalert(1))'],
    ['javascript: in a reference', '[a][b]\n\n[b]: javascript:alert(1)'],
    ['javascript: in a reference by its own words', '[a]\n\n[a]: JAVASCRIPT:alert(1)'],
    ['data:', '[a](data:text/html,<script>alert(1)</script>)'],
    ['data: in base64', '[a](data:text/html;base64,PHNjcmlwdD4=)'],
    ['data: in a reference', '[a][]\n\n[a]: <data:text/html,b>'],
    ['vbscript:', '[a](vbscript:msgbox)'],
    ['file:', '[a](file:///etc/passwd)'],
    ['blob:', '[a](blob:https://example.org/b)'],
    ['without a scheme', '[a](//example.org)'],
    ['relative', '[a](b.html)'],
    ['empty', '[a]()'],
  ])('has only the words of a link whose address is %s', (_, text) => {
    expect(html(text)).toBe('a');
    expect(read(text).words.map(({ word }) => word)).toEqual(['a']);
    expect(problemsOf(text)).toEqual([]);
  });

  it('has an address in angle brackets only as words if it runs code', () => {
    expect(html('see <javascript:alert(1)>')).toBe('see javascript:alert(1)');
  });

  it('keeps the emphasis inside a link that is removed', () => {
    expect(html('[a *b* **c**](javascript:d)')).toBe('a <em>b</em> <strong>c</strong>');
  });

  it('never links to anything but http:, https: and mailto: addresses, whatever is written', () => {
    const address = fc.oneof(
      fc.string({
        unit: fc.constantFrom(
          'javascript',
          'data',
          ':',
          '//',
          'http',
          's',
          ' ',
          '\t',
          '&colon;',
          '&#58;',
          '&Tab;',
          '%3a',
          'a',
          '<',
          '>',
          '\\',
        ),
        maxLength: 8,
      }),
      fc.webUrl(),
    );
    const text = fc
      .tuple(
        address,
        fc.constantFrom(
          '[a](@)',
          '[a](<@>)',
          '<@>',
          '[a]\n\n[a]: @',
          '[a][b]\n\n[b]: <@>',
          '![a](@)',
          '<a href="@">b</a>',
        ),
      )
      .map(([url, form]) => form.replace('@', () => url));
    fc.assert(
      fc.property(text, (body) => {
        for (const passage of read(body).passages.map(htmlOf)) {
          expect(passage.replaceAll(/<a href="(https?:\/\/|mailto:)[^"]*">|<\/a>/gi, '')).not.toMatch(
            /<(?!\/?(em|strong|code)>|br>)|href=(?=")/i,
          );
        }
      }),
    );
  });
});

describe('unsupported Markdown in a body', () => {
  const unsupported = (place: string, what: string) =>
    `a.md:${place} body-unsupported: ${what} can't be shown. A body may have headings, paragraphs, quotations, lists, emphasis and links.`;
  const asHtml = (place: string, what: string) =>
    `a.md:${place} body-html: "${what}" is HTML, which is not allowed here. Write it as Markdown or, if these are words of the text, put a backslash before each "<".`;

  it.each([
    ['a script', 'One.\n\n<script>alert(1)</script>', [asHtml('3:1', '<script>alert(1)</script>')]],
    ['HTML between words', 'One <b>two</b>.', [asHtml('1:5', '<b>'), asHtml('1:11', '</b>')]],
    ['HTML in a quotation', '> One.\n>\n> <div>two</div>', [asHtml('3:3', '<div>two</div>')]],
    [
      'a long HTML block',
      `<p class="${'x'.repeat(60)}">\nOne.\n</p>`,
      [asHtml('1:1', `<p class="${'x'.repeat(30)}…`)],
    ],
    ['a comment', 'One.\n\n<!-- two -->', [asHtml('3:1', '<!-- two -->')]],
    ['an image', 'One ![two](three.png).', [unsupported('1:5', 'an image')]],
    ['an image by reference', 'One ![two].\n\n[two]: three.png', [unsupported('1:5', 'an image')]],
    ['a code block', 'One.\n\n```js\ntwo\n```', [unsupported('3:1', 'a code block')]],
    ['indented words, which are code', 'One.\n\n    two', [unsupported('3:1', 'a code block')]],
    [
      'thousands of nested quotations',
      `One.\n\n${'>'.repeat(3000)} two`,
      [unsupported('3', 'content nested this deeply')],
    ],
    [
      'no words',
      '---\ntitle: T\n---\n\n***\n',
      ['a.md:1 body-empty: the article has no words below its frontmatter. Put the received text there.'],
    ],
  ])('is reported with its place: %s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it('never gets into a passage’s HTML, but its words count, so that none seem to be missing', () => {
    const { passages, words } = read(
      '<div class="x">\nOne two\n</div>\n\n<script>\nalert(1)\n</script>\n\n<!-- no -->\n\n    three\n\nfour <i>five</i>',
    );
    expect(passages.map(htmlOf)).toEqual(['One two', 'three', 'four five']);
    expect(words.map(({ word, line }) => `${line} ${word}`)).toEqual([
      '2 One',
      '2 two',
      '11 three',
      '13 four',
      '13 five',
    ]);
  });
});
