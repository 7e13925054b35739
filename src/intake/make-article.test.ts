import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeFile } from './decode-file.ts';
import { IntakeFault } from './fault.ts';
import { proveText, readPage, readText, writeArticle, type FoundText } from './make-article.ts';

const PAGES = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'pages');
const open = (name: string) => decodeFile(readFileSync(join(PAGES, name)));
const bodyOf = (found: FoundText) => write(found).split('\n---\n\n')[1] ?? '';
const write = (found: FoundText) =>
  writeArticle(found, {
    siglum: 'C',
    labels: ['rejects', 'favors'],
    topics: ['water'],
    file: 'page.html',
    today: '2026-11-26',
  });

function slugOf(read: () => unknown): string {
  try {
    read();
    return 'none';
  } catch (error) {
    return error instanceof IntakeFault ? error.slug : String(error);
  }
}

describe('an article from a saved page', () => {
  const found = readPage(open('well.html'));

  it('has its facts, and where each was found', () => {
    expect(found.facts).toEqual({
      title: { value: 'Keep the well, says the upper village', where: 'in its heading' },
      authors: {
        value: [
          { family: 'Núñez', given: 'Zoë' },
          { family: 'Berg', given: 'John', 'non-dropping-particle': 'van der' },
        ],
        where: 'in its byline',
      },
      date: { value: '2024-05-02', where: 'in its JSON-LD' },
      lang: { value: 'en', where: 'in the lang of its html element' },
      name: { value: 'The Upper Village', where: 'in the meta tag og:site_name' },
      url: { value: 'https://upper.example/2024/05/02/keep-the-well/', where: 'in its canonical link' },
      kind: { value: 'OpinionNewsArticle', where: 'in its JSON-LD' },
    });
  });

  it('has its text as Markdown, with headings, lists, quotations, lines, emphasis and links', () => {
    expect(bodyOf(found))
      .toBe(`The well in the square has given water to the upper village for *two hundred years*, and nobody here wants to see it closed, whatever the council in the lower village decides this week.

“The water is good,” the mayor said on Tuesday, “and it costs us nothing.” She pointed to [a report](https://upper.example/2024/04/report/) of the county, which found no fault with it in any of the samples taken since March.

## What the report says

The report lists four samples, and all of them were clean. It calls the well \\*safe\\* for children, though it advises a new lid \\<wood or steel> before the winter comes.

1. The lid is to be replaced before the first frost.
2. The rope is to be looked at twice a year, and replaced when it is worn.

> 1986\\. That was the last time that anybody fell ill, and it was not the well.

So the upper village asks the council for one thing only,\\
and it has asked for it before.

Keep the well open, and let those who drink from it decide how it is kept, as their parents did.
`);
  });

  it('leaves out captions, tables and furniture, as one piece of each kind', () => {
    expect(found.omitted).toEqual([
      { kind: 'captions', text: 'The well in the square. Photo: A. Lee\nThe rope.' },
      { kind: 'tables', text: 'Month Samples\nMarch 2\nApril 2' },
      {
        kind: 'furniture',
        text: 'By\nZoë Núñez\nand John van der Berg\nShare this on Social\nSign up for our newsletter',
      },
    ]);
  });

  it('passes the comparison of words, and fails it once a word is lost', () => {
    expect(() => proveText(found)).not.toThrow();
    expect(slugOf(() => proveText({ ...found, received: `${found.received} More.` }))).toBe('text-not-kept');
  });

  it('is a draft that leaves what is not known to its editor', () => {
    const article = write(found);
    expect(article).toContain('\ndraft: true\n');
    expect(article).toContain('\n    - { family: Berg, given: John, non-dropping-particle: van der }\n');
    expect(article).toContain('\n  basis: "stated: the page gives the day in its JSON-LD."\n');
    expect(article).toContain(
      '# TODO stance: the author’s own stance: one of rejects, favors, takes-no-side.',
    );
    expect(article).not.toMatch(/^(?:stance|topics|rights):/m);
  });
});

describe('a page full of scripts', () => {
  const found = readPage(open('scripts.html'));

  it('gives the words that readers see, and none that a script would write', () => {
    expect(Object.hasOwn(globalThis, 'ran')).toBe(false);
    expect(found.facts.title?.value).toBe('The council votes');
    expect(found.received).not.toMatch(/script|hidden|drawn|framed|JavaScript|color/);
    expect(bodyOf(found)).toMatch(
      /^The council of the lower village votes on the well this week\. Nobody knows/,
    );
    expect(bodyOf(found)).toContain('the mayor spoke to the council for an hour');
  });
});

describe('a page in another encoding', () => {
  it('gives its own letters', () => {
    const found = readPage(open('kolodets-1251.html'));
    expect(found.facts.title?.value).toBe('Колодец закроют');
    expect(bodyOf(found)).toMatch(/^Совет деревни решил закрыть старый колодец на площади/);
    expect(write(found)).toMatch(/\n# TODO lang: .*\nlang:\n/);
  });
});

describe('a page with lines that end as on Windows', () => {
  it('gives the same article', () => {
    const unix = readPage(open('well.html'));
    const windows = readPage(open('well.html').replaceAll('\n', '\r\n'));
    expect(write(windows)).toBe(write(unix));
    expect(windows.received).toBe(unix.received);
  });
});

describe('a page without an article', () => {
  it.each([
    ['a list of links', open('links.html')],
    [
      'a page that a script fills',
      '<html><body><div id="root"></div><script src="a.js"></script></body></html>',
    ],
    ['nothing but tags', '<html></html>'],
  ])('is refused: %s', (_what, html) => {
    expect(slugOf(() => readPage(html))).toBe('no-article');
  });

  it('is refused if it nests its elements endlessly', () => {
    expect(slugOf(() => readPage('<div>'.repeat(5000)))).toBe('page-too-intricate');
  });
});

describe('a title that the editor gives', () => {
  it('is the article’s own if the page has it', () => {
    const found = readPage(open('well.html'), 'What the report says');
    expect(found.titleBasis).toBe('article');
  });

  it('is the editor’s otherwise, and no word of the received text', () => {
    const found = readPage(open('well.html'), 'A plea for a well');
    expect(write(found)).toMatch(/^---\ntitle: A plea for a well\ntitleBasis: editor\n/);
    expect(found.received).not.toContain('plea');
    expect(() => proveText(found)).not.toThrow();
  });
});

describe('an article from a plain text', () => {
  const text = open('well.txt');

  it('is received as it is, with wrapped lines joined and dialogue kept', () => {
    const found = readText(text);
    expect(found.received).toBe(text);
    expect(found.facts).toEqual({ title: { value: 'The well is closed', where: 'in its first line' } });
    expect(bodyOf(found))
      .toBe(`The council of the lower village closed the well on Friday, by nine votes to six. Those who had come to listen left the hall without a word, and the mayor of the upper village was not among them.

1986\\. That year the well was closed for the first time, for a week, after a goat had fallen in. \\* Nobody drank from it then.

\\- Is it closed for good?\\
\\- Nobody knows.
`);
    expect(() => proveText(found)).not.toThrow();
  });

  it('has a paragraph for each line if no line is empty', () => {
    expect(bodyOf(readText('One sentence is here.\r\nAnother is there.\r\n'))).toBe(
      'One sentence is here.\n\nAnother is there.\n',
    );
  });
});
