import { BibLatexParser, parseRIS } from 'biblatex-csl-converter';
import { describe, expect, it } from 'vitest';
import { found } from '../../views/view.fixture.ts';
import { CITATION_FORMATS, type CitationFormat } from './citation-formats.ts';
import { articleItem } from './cited-items.ts';
import { FIVE, oneOfFive, toAbsolute } from './citations.fixture.ts';
import { cslDate, type CslItem } from './csl-item.ts';

const items = FIVE.articles.map((article) => articleItem(article, FIVE, toAbsolute));
const writeCitations = (of: readonly CslItem[], extension: CitationFormat['extension']) =>
  found(CITATION_FORMATS.find((format) => format.extension === extension)).write(of);
const write = (siglum: string, extension: 'txt' | 'bib' | 'ris') =>
  writeCitations([articleItem(oneOfFive(siglum), FIVE, toAbsolute)], extension);
/** The byte order mark, with which a text begins so that browsers read it as UTF-8. */
const MARK = '\uFEFF';

/** Texts that are hard to write in these formats. */
const HARD = [
  '“Cheap” & fast? Why 2 < 3, who’s paying for "free" berths, and what O\'Brien\'s </script> sign didn’t say',
  'القطارات الليلية حق للجميع',
  'Šarūnė Žąsytė, ėjo',
  '100 % of $5 in #1 of a_b {and {more}}',
  'C:\\new and ~home',
  'Cab <Driver> & Sons and <b>others</b>',
  'an open { brace',
  'a closed } brace {',
];
const hard = (words: string): CslItem => ({
  id: 'hard',
  type: 'article-newspaper',
  title: words,
  author: [{ literal: words }],
  'container-title': words,
  note: words,
});

/** Two persons, one of them with every part of a name, and an organization with a comma. */
const AUTHORS: CslItem['author'] = [
  { family: 'Núñez', given: 'Zoë' },
  { family: 'Berg', given: 'John', 'non-dropping-particle': 'van der', suffix: 'Jr.' },
  { literal: 'Smith, Jones and Sons' },
];
const by = (author: CslItem['author']): CslItem[] => [
  { id: 'x', type: 'article-newspaper', title: 'X', author: author ?? [] },
];

const textOf = (nodes: unknown): string =>
  (nodes as { text?: string }[]).map(({ text = '' }) => text).join('');

describe('plain text', () => {
  it.each([
    [
      'A',
      'What are the scenarios? (2022, January 29). Winabode. https://winabode.example/2022/01/29/scenarios/\nRead at https://site.example/harbour/article-a/\n',
    ],
    [
      'B',
      'Flirting with a Maniac. (ca. 2022, December). Daily News. https://daily.example/flirting/\nDate: about December 2022; EDTF 2022-12~. Read at https://site.example/harbour/article-b/\n',
    ],
    [
      'C',
      '[Russia’s position]. (ca. 2025).\nTitle supplied by the editors. Source unknown. Date: about 2025; EDTF 2025~. Read at https://site.example/harbour/article-c/\n',
    ],
    [
      'D',
      'Greco, L. (ca. 2025). Kremlin Opposes. meeting.example. https://meeting.example/blog/kremlin\nDate: 2025 (uncertain); EDTF 2025?. Read at https://site.example/harbour/article-d/\n',
    ],
    [
      'E',
      '[A quoted article]. (2025, September). Mokslas, studijos, ekonomika. https://mokslas.example/2025/09/too.html\nTitle supplied by the editors. Republishes Anatoly Kurmanaev, “Russia Wants ‘Guarantees’ Too.”, The New York Times, 4 September 2025. Read at https://site.example/harbour/article-e/\n',
    ],
  ])('has a readable reference and note for %s', (siglum, text) => {
    expect(write(siglum, 'txt')).toBe(MARK + text);
  });

  it.each(HARD)('keeps every character of %s', (words) => {
    expect(writeCitations([hard(words)], 'txt').split(words)).toHaveLength(1 + 4);
  });

  it('names every author', () => {
    expect(writeCitations(by(AUTHORS), 'txt')).toBe(
      `${MARK}Núñez, Z., van der Berg, J., Jr., & Smith, Jones and Sons. (n.d.). X.\n`,
    );
  });

  it('has the same references for several items as for each alone', () => {
    expect(writeCitations(items, 'txt')).toBe(
      MARK + FIVE.articles.map(({ siglum }) => write(siglum, 'txt').slice(MARK.length)).join('\n'),
    );
  });
});

it.each(['bib', 'ris', 'json'] as const)(
  'a .%s file has no byte order mark, since programs read it',
  (extension) => {
    expect(writeCitations(items, extension)).not.toContain(MARK);
  },
);

describe('BibTeX', () => {
  const read = (bibtex: string) => {
    const { entries, errors, warnings } = new BibLatexParser(bibtex, {
      processUnexpected: true,
      processUnknown: true,
    }).parse();
    expect([...errors, ...warnings]).toEqual([]);
    return Object.values(entries);
  };

  it('has year and month only for a certain date, and qualifies an uncertain one', () => {
    expect(
      ['A', 'B', 'C', 'D', 'E'].map((siglum) =>
        [...write(siglum, 'bib').matchAll(/^ {2}(?:year|month|date) = (.*),$/gm)].map(([, value]) => value),
      ),
    ).toEqual([
      ['{2022}', 'jan', '{2022-01-29}'],
      ['{2022-12~}'],
      ['{2025~}'],
      ['{2025?}'],
      ['{2025}', 'sep', '{2025-09}'],
    ]);
  });

  it('is understood by an independent parser', () => {
    const entries = read(writeCitations(items, 'bib'));
    expect(entries.map(({ entry_key }) => entry_key)).toEqual(items.map(({ id }) => id));
    entries.forEach(({ fields }, index) => {
      const item = items[index];
      expect(textOf(fields['title'])).toBe(item?.title);
      expect(fields['url']).toBe(item?.URL);
      expect(textOf(fields['note'])).toBe(item?.note);
      expect(
        fields['author'] &&
          (fields['author'] as Record<string, unknown>[]).map((name) =>
            Object.fromEntries(Object.entries(name).map(([part, words]) => [part, textOf(words)])),
          ),
      ).toEqual(item?.author);
    });
  });

  it('has “and” between authors, outside the braces of an organization', () => {
    const bibtex = writeCitations(by(AUTHORS), 'bib');
    expect(bibtex).toContain(
      '  author = {Núñez, Zoë and van der Berg, Jr., John and {Smith, Jones and Sons}},\n',
    );
    const names = read(bibtex)[0]?.fields['author'] as Record<string, unknown>[];
    expect(
      names.map((name) =>
        ['given', 'prefix', 'family', 'suffix', 'literal'].map((part) => textOf(name[part] ?? [])),
      ),
    ).toEqual([
      ['Zoë', '', 'Núñez', '', ''],
      ['John', 'van der', 'Berg', 'Jr.', ''],
      ['', '', '', '', 'Smith, Jones and Sons'],
    ]);
  });

  it.each([
    [{ family: 'Wu Ming' }, '{{Wu Ming}}'],
    [{ family: 'Sun and Moon', given: 'Ann' }, '{{Sun and Moon}, Ann}'],
    [{ family: 'La Fontaine', given: 'Jean', 'dropping-particle': 'de' }, '{de La Fontaine, Jean}'],
  ])('keeps %j one author', (name, written) => {
    expect(writeCitations(by([name]), 'bib')).toContain(`  author = ${written},\n`);
  });

  it.each(HARD)('keeps every character of %s', (words) => {
    const [entry] = read(writeCitations([hard(words)], 'bib'));
    for (const field of ['title', 'howpublished', 'note'])
      expect(textOf(entry?.fields[field]), field).toBe(words);
  });

  it('keeps an address in one piece', () => {
    expect(
      writeCitations(
        [{ id: 'x', type: 'webpage', title: 'X', URL: 'https://a.example/{b}?c_d=1&e=50%25#f' }],
        'bib',
      ),
    ).toContain('url = {https://a.example/%7Bb%7D?c_d=1&e=50%25#f},');
  });
});

describe('RIS', () => {
  it('has a date only if it is certain', () => {
    expect(
      ['A', 'B', 'C', 'D', 'E'].map((siglum) =>
        [...write(siglum, 'ris').matchAll(/^(?:PY|DA|Y1|Y2) {2}- (.*)$/gm)].map(([, value]) => value),
      ),
    ).toEqual([['2022', '2022/01/29/'], [], [], [], ['2025', '2025/09//']]);
  });

  it('has one tag per line, beginning with the type and ending with ER', () => {
    for (const record of writeCitations(items, 'ris').trimEnd().split(/\n\n/)) {
      expect(record).toMatch(/^TY {2}- (NEWS|BLOG|GEN|RPRT|ELEC)\n(?:[A-Z][A-Z0-9] {2}- \S.*\n)+ER {2}- ?$/);
    }
  });

  it('is understood by an independent parser', () => {
    const { entries, errors } = parseRIS(writeCitations(items, 'ris'));
    expect(errors).toEqual([]);
    expect(
      Object.values(entries).map(({ fields }) => [
        textOf(fields['title']),
        fields['url'],
        textOf(fields['note']),
      ]),
    ).toEqual(items.map(({ title, URL: url, note }) => [title, url, note]));
  });

  it('has a person’s family name first, and another name as it is', () => {
    expect(write('D', 'ris')).toContain('\nAU  - Greco, Luna\n');
    expect(writeCitations([hard('Cyprus News')], 'ris')).toContain('\nAU  - Cyprus News\n');
  });

  it('has a line for each author, and an organization without its commas, which would divide it', () => {
    const ris = writeCitations(by(AUTHORS), 'ris');
    expect(ris.match(/^(AU|N1) .*$/gm)).toEqual([
      'AU  - Núñez, Zoë',
      'AU  - van der Berg, John, Jr.',
      'AU  - Smith Jones and Sons',
      'N1  - Author: Smith, Jones and Sons.',
    ]);
    expect(Object.values(parseRIS(ris).entries)[0]?.fields['author']).toHaveLength(3);
  });

  it.each(HARD)('keeps every character of %s', (words) => {
    const { entries } = parseRIS(writeCitations([hard(words)], 'ris'));
    const fields = Object.values(entries)[0]?.fields ?? {};
    for (const field of ['title', 'journaltitle']) expect(textOf(fields[field]), field).toBe(words);
    // Before it may be the author as written.
    expect(textOf(fields['note']).slice(-words.length)).toBe(words);
  });
});

it.each([
  ['Hindi', { family: 'वर्मा', given: 'सुनीता क्षमा' }, 'वर्मा, सु. क्ष.'],
  ['Georgian', { family: 'ბერიძე', given: 'ნინო', suffix: 'Jr.' }, 'ბერიძე, ნ., Jr.'],
  ['Hindi with one part', { family: 'कबीर' }, 'कबीर.'],
  ['Russian', { family: 'Соколова', given: 'Анна' }, 'Соколова, А.'],
  ['Arabic', { family: 'الخطيب', given: 'سامي' }, 'الخطيب, س.'],
  ['Chinese', { family: '李', given: '明' }, '李明.'],
  ['Korean', { family: '김', given: '민수' }, '김민수.'],
])('a name in %s is written as lists of references write it', (_, name, expected) => {
  const item: CslItem = { id: 'x', type: 'article-newspaper', title: 'X', author: [name] };
  expect(writeCitations([item], 'txt')).toBe(`${MARK}${expected} (n.d.). X.\n`);
});

describe('a date', () => {
  const dated = (value: string): CslItem[] => [
    { id: 'x', type: 'article-newspaper', title: 'X', ...cslDate(value) },
  ];

  it.each<[string, apa: string, bibtex: string[], ris: string[]]>([
    ['2022-21', '2022, Spring', ['year = {2022}', 'date = {2022-21}'], ['PY  - 2022', 'DA  - 2022///spring']],
    [
      '2022-01/2022-03',
      '2022, January–March',
      ['year = {2022}', 'date = {2022-01/2022-03}'],
      ['PY  - 2022', 'DA  - 2022///'],
    ],
    ['2021-12/2022-02', '2021–2022, December–February', ['date = {2021-12/2022-02}'], []],
    ['2022/..', '2022 or later', ['date = {2022/..}'], []],
    ['../2022', '2022 or earlier', ['date = {../2022}'], []],
    ['202X', 'ca. 2020–2029', ['date = {2020/2029}'], []],
    [
      '2022-01-XX',
      '2022, January',
      ['year = {2022}', 'month = jan', 'date = {2022-01}'],
      ['PY  - 2022', 'DA  - 2022/01//'],
    ],
    ['2022~/2023', 'ca. 2022–2023', ['date = {2022~/2023}'], []],
  ])('%s is %s in plain text, and as exact as each format can say', (value, apa, bibtex, ris) => {
    expect(writeCitations(dated(value), 'txt')).toBe(`${MARK}X. (${apa}).\n`);
    const bib = writeCitations(dated(value), 'bib');
    expect([...bib.matchAll(/^ {2}((?:year|month|date) = .*),$/gm)].map(([, field]) => field)).toEqual(
      bibtex,
    );
    const { errors, warnings } = new BibLatexParser(bib, {
      processUnexpected: true,
      processUnknown: true,
    }).parse();
    expect([...errors, ...warnings]).toEqual([]);
    expect(writeCitations(dated(value), 'ris').match(/^(PY|DA) .*$/gm) ?? []).toEqual(ris);
  });

  it.each([
    ['2022-24', { issued: { 'date-parts': [[2022]], season: 4 }, custom: { edtf: '2022-24' } }],
    [
      '2022-01-03/2022-02',
      {
        issued: {
          'date-parts': [
            [2022, 1, 3],
            [2022, 2],
          ],
        },
        custom: { edtf: '2022-01-03/2022-02' },
      },
    ],
    ['19XX', { issued: { 'date-parts': [[1900], [1999]], circa: true }, custom: { edtf: '19XX' } }],
    ['2022-XX', { issued: { 'date-parts': [[2022]] }, custom: { edtf: '2022-XX' } }],
    ['2022/', { issued: { literal: 'between 2022 and an unknown date' }, custom: { edtf: '2022/' } }],
  ])('%s keeps in CSL-JSON what CSL can’t say', (value, fields) => {
    expect(cslDate(value)).toEqual(fields);
  });
});

describe('CSL-JSON', () => {
  it('contains the items unchanged', () => {
    expect(JSON.parse(writeCitations(items, 'json'))).toEqual(items);
  });
});
