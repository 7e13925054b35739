import { describe, expect, it } from 'vitest';
import { formatProblem } from './problem.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import type { Fields } from './read-yaml.ts';

function read(text: string, isFound = true): Fields {
  return readFrontmatter('a.md', text, isFound ? 1 : null);
}

function problemsOf(text: string, isFound = true): string[] {
  return read(text, isFound).problems.map(formatProblem);
}

const page = (yaml: string) => `---\n${yaml}\n---\n\nThe body.\n`;

describe('frontmatter', () => {
  it('is YAML 1.2, in which dates, times, yes and no are text, and so is a number unless it is written as a whole one', () => {
    const { data, problems } = read(
      page(
        [
          'time: 12:30',
          'answer: no',
          'other: yes',
          'switch: on',
          'day: 2022-01-29',
          'year: 2025',
          'octal: 010',
          'truth: true',
          'nothing:',
          'tilde: ~',
          'number: 1.5',
          'doubt: 2025~',
        ].join('\n'),
      ),
    );
    expect(problems).toEqual([]);
    expect(data).toEqual({
      time: '12:30',
      answer: 'no',
      other: 'yes',
      switch: 'on',
      day: '2022-01-29',
      year: 2025,
      octal: '010',
      truth: true,
      nothing: null,
      tilde: null,
      number: '1.5',
      doubt: '2025~',
    });
  });

  it('keeps quotes, folded lines and lists', () => {
    expect(
      read(page('title: "A: b"\nbasis: >-\n  one\n  two\ntopics: [a, b]\nevidence:\n  - exact: “so”\n')).data,
    ).toEqual({
      title: 'A: b',
      basis: 'one two',
      topics: ['a', 'b'],
      evidence: [{ exact: '“so”' }],
    });
  });

  it.each([
    ['without a body', '---\na: b\n---'],
    ['with Windows line endings', '---\r\na: b\r\n---\r\nBody.\r\n'],
    ['with white space after the hyphens', '---  \na: b\n---\t\nBody.\n'],
    ['with hyphens in a value and in the body', '---\na: b\n---\n\nOne --- two.\n\n---\n\nThree.\n'],
  ])('can be read %s', (_, text) => {
    expect(problemsOf(text)).toEqual([]);
    expect(read(text).data).toEqual({ a: 'b' });
  });

  it('merges no fields, and says so', () => {
    expect(problemsOf(page('a: b\n<<: { c: d }'))).toEqual([
      "a.md:3:1 frontmatter-broken: the frontmatter can't be read: the field << merges other fields in YAML, which is not allowed here. Write the fields out. Fix it here.",
    ]);
  });

  it('never gives anything but texts, numbers, lists and fields, whatever a field is called', () => {
    expect(read(page('a: 1e3\n__proto__: { e: f }')).data).toEqual(
      Object.defineProperty({ a: '1e3' }, '__proto__', {
        value: { e: 'f' },
        enumerable: true,
      }),
    );
    expect(Object.hasOwn(Object.prototype, 'e')).toBe(false);
  });
});

describe("a field's place", () => {
  const { placeOf, placeOfKey } = read(
    page(
      [
        'title: A', // line 2
        'source:', // 3
        '  name: N', // 4
        '  basis: >-', // 5
        '    long', // 6
        'stance:', // 7
        '  evidence:', // 8
        '    - exact: one', // 9
        '      prefix: before', // 10
        '    - exact: two', // 11
        'topics: [a,', // 12
        '  b]', // 13
      ].join('\n'),
    ),
  );

  it.each<[string, (string | number)[], number]>([
    ['a field', ['title'], 2],
    ['a field with fields', ['source'], 3],
    ['a field of a field', ['source', 'name'], 4],
    ['text over several lines', ['source', 'basis'], 5],
    ['a field of a list', ['stance', 'evidence', 0, 'prefix'], 10],
    ['an entry of a list', ['stance', 'evidence', 1], 11],
    ['an entry of a list on one line', ['topics', 1], 13],
    ['the field around an absent field', ['source', 'kind'], 3],
    ['the entry around an absent field', ['stance', 'evidence', 1, 'suffix'], 11],
    ['the list around an absent entry', ['stance', 'evidence', 7], 8],
    ['the beginning for an absent field at the top', ['siglum'], 1],
  ])('is the line of its value or name: %s', (_, path, line) => {
    expect(placeOf(path)).toEqual({ file: 'a.md', line });
  });

  it.each<[(string | number)[], number]>([
    [['title'], 2],
    [['source'], 3],
    [['source', 'basis'], 5],
    [['stance', 'evidence', 0, 'prefix'], 10],
    [['nowhere'], 1],
    [['source', 'nowhere'], 1],
  ])('is the line of its name if that is asked for: %j', (path, line) => {
    expect(placeOfKey(path)).toEqual({ file: 'a.md', line });
  });

  it('is the same with Windows line endings', () => {
    const windows = readFrontmatter('a.md', '---\r\ntitle: A\r\nsource:\r\n  name: N\r\n---\r\n', 1);
    expect(windows.placeOf(['source', 'name'])).toEqual({ file: 'a.md', line: 4 });
  });
});

describe('broken frontmatter', () => {
  const BEGINS = 'a value that begins with';
  const AS_A_WHOLE = 'must be in quotes as a whole. Write';
  const COMMENT = 'since # begins a comment in YAML';
  const broken = (place: string, why: string) =>
    `a.md:${place} frontmatter-broken: the frontmatter can't be read: ${why}. Fix it here.`;
  it.each([
    ['a repeated field', 'siglum: A\ntitle: T\nsiglum: B', broken('4:1', 'the field siglum is repeated')],
    [
      'a repeated field inside a field',
      'source:\n  name: A\n  name: B',
      broken('4:3', 'the field name is repeated'),
    ],
    [
      'a colon in a value',
      'title: Flirting: a play',
      broken('2:8', "a value that contains a colon and a space must be in quotes. Write 'Flirting: a play'"),
    ],
    [
      'a quote that is not closed',
      'kind: K\ntitle: "T\nsiglum: A',
      broken('3:8', "a quote is opened but not closed. Close it, or write '\"T'"),
    ],
    [
      'a quote that is closed too early',
      'title: "A" is "B"',
      broken('2:8', `${BEGINS} a quotation mark ${AS_A_WHOLE} '"A" is "B"'`),
    ],
    [
      'a bracket that is not closed',
      'kind: "K"\ntopics: [a, "b"\nrights: r',
      broken('3:9', 'a bracket is opened but not closed. Close it, or write \'[a, "b"\''),
    ],
    [
      'fields that are not indented alike',
      'source:\n name: N\n  kind: K',
      broken('3:8', 'fields on one level must be indented alike'),
    ],
    ['a tab', 'source:\n\tname: N', broken('3:1', 'tabs are not allowed as indentation')],
    [
      'an asterisk before a value',
      'title: *T\nsiglum: A',
      broken('2:8', `${BEGINS} an asterisk ${AS_A_WHOLE} '*T'`),
    ],
    ['a list', '- a\n- b', broken('1', 'it has no fields')],
    ['a text', 'hello', broken('1', 'it has no fields')],
    ['nothing', '', broken('1', 'it has no fields')],
    ['null', '~', broken('1', 'it has no fields')],
    ['only a comment', '# title: T', broken('1', 'it has no fields')],
    [
      'a line of hyphens inside',
      'title: T\n----\nsiglum: A',
      broken('3', 'a line that begins with three hyphens must have nothing else on it'),
    ],
  ])('is one problem: %s', (_, yaml, line) => {
    expect(problemsOf(page(yaml))).toEqual([line]);
    expect(read(page(yaml)).data).toEqual({});
  });

  it.each([
    ['a comment', 'name: Radio Studio #9 Upper Village', '#9 Upper Village', COMMENT],
    ['a comment and nothing else', 'name: #metoo', '#metoo', COMMENT],
    ['an anchor', 'name: &More they said.', '&More', 'which names it in YAML'],
    ['a tag', 'name: !Viva el pozo', '!Viva', 'which says its kind in YAML'],
    ['a tag of YAML’s own', 'name: !!binary aGk=', '!!binary', 'which says its kind in YAML'],
  ])('is a problem that names the words if a value loses them to %s', (_, field, lost, why) => {
    const value = field.replace('name: ', '');
    expect(problemsOf(page(field))[0]).toContain(`the value loses "${lost}", ${why}. Write '${value}'.`);
  });

  it('says only to use quotes for a value on several lines that loses words', () => {
    expect(problemsOf(page('a: one\n  two #three'))).toEqual([
      broken('2:4', `the value loses "#three", ${COMMENT}. Put all of it in quotes`),
    ]);
  });

  it('may have comments on lines of their own, and after quotes and brackets', () => {
    expect(problemsOf(page('# top\na: b\n# between\nc: "d" # e\nf: [g] # h\ni: >-\n  j # k'))).toEqual([]);
    expect(read(page('i: >-\n  j # k')).data).toEqual({ i: 'j # k' });
  });

  it.each([
    ['"No deal," said the mayor.', 'a quotation mark', `'"No deal," said the mayor.'`],
    [
      "'No deal,' said the mayor’s aide.",
      'a quotation mark or an apostrophe',
      "'''No deal,'' said the mayor’s aide.'",
    ],
    ['[Sic] transit', 'a bracket', "'[Sic] transit'"],
    ['{sic} transit', 'a brace', "'{sic} transit'"],
    ['> of the village', '">"', "'> of the village'"],
    ['| of the village', '"|"', "'| of the village'"],
    ['!Hola! amigo', '"!"', "'!Hola! amigo'"],
    ['% of votes', '"%"', "'% of votes'"],
    ['@mayor said', '"@"', "'@mayor said'"],
    ['`a` and b', '"`"', "'`a` and b'"],
    ['- No', '"-"', "'- No'"],
    ['? b', '"?"', "'? b'"],
    [', b', '","', "', b'"],
  ])('tells what to write for a value that begins with a sign of YAML’s: %s', (value, sign, written) => {
    expect(problemsOf(page(`a: fine\nexact: ${value}`))).toEqual([
      broken('3:8', `${BEGINS} ${sign} ${AS_A_WHOLE} ${written}`),
    ]);
    expect(read(page(`exact: ${written}`)).data).toEqual({ exact: value });
  });

  it('has every value reported that begins with a sign of YAML’s, and none that is in quotes', () => {
    expect(problemsOf(page('a: "A" b\nb: "fine"\nc: [C] d\nd: %x')).map((line) => line.slice(0, 8))).toEqual([
      'a.md:2:4',
      'a.md:4:4',
      'a.md:5:4',
    ]);
  });

  it('has every repeated field reported', () => {
    expect(problemsOf(page('a: 1\nb: 2\na: 3\nb: 4'))).toEqual([
      broken('4:1', 'the field a is repeated'),
      broken('5:1', 'the field b is repeated'),
    ]);
  });

  it('is one problem if it is nested too deeply to read', () => {
    expect(problemsOf(page(`a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`))).toHaveLength(1);
  });

  it.each(['---\ntitle: T\n\nThe body.\n', '---\n', '---'])(
    'is one problem if its end is missing: %j',
    (text) => {
      expect(problemsOf(text, false)).toEqual([broken('1', 'the closing line of three hyphens is missing')]);
    },
  );
});

describe('a file without frontmatter', () => {
  it.each(['', 'The body.\n', '\n---\na: b\n---\n', '----\na: b\n----\n', ' ---\na: b\n---\n'])(
    'is reported as such: %j',
    (text) => {
      expect(problemsOf(text, false)).toEqual([
        'a.md:1 frontmatter-missing: the file has no frontmatter. Begin it with a line of three hyphens, the fields, and another line of three hyphens.',
      ]);
    },
  );
});

describe('frontmatter in another language', () => {
  it.each([
    ['js', '({ title: (globalThis.hasRun = true) })'],
    ['javascript', 'globalThis.hasRun = true'],
    ['coffee', 'title: globalThis.hasRun = true'],
    ['json', '{ "title": "T" }'],
    ['toml', 'title = "T"'],
    ['yaml', 'title: T'],
    ['yml', 'title: T'],
    ['JS', '({ title: (globalThis.hasRun = true) })'],
  ])('is refused, and no code in it runs: %s', (language, code) => {
    expect(problemsOf(`---${language}\n${code}\n---\n\nThe body.\n`, false)).toEqual([
      `a.md:1 frontmatter-language: "${language}" follows the opening hyphens, but frontmatter is always YAML here. Begin the file with a line of three hyphens and nothing else.`,
    ]);
    expect(globalThis).not.toHaveProperty('hasRun');
  });
});
