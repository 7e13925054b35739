import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document, isCollection, isMap, isScalar, parseDocument, visit, type Node } from 'yaml';
import { readFrontmatter } from '../corpus/read-frontmatter.ts';
import { editFrontmatter } from './edit-frontmatter.ts';
import { PatchError, toPointer, type Json, type PatchOperation } from './json-patch.ts';

const file = (yaml: string) => `---\n${yaml}---\nBody`;

const RULES: { title: string; before: string; patch: PatchOperation[]; after: string }[] = [
  {
    title: 'an item makes a list that is not there, at the end',
    before: 'a: 1\n',
    patch: [{ op: 'add', path: '/notes/-', value: { exact: 'x', type: 'y' } }],
    after: 'a: 1\nnotes:\n  - exact: x\n    type: y\n',
  },
  {
    title: 'an item unfolds an empty list and leaves its comment',
    before: 'notes: [] # none yet\nb: 1\n',
    patch: [{ op: 'add', path: '/notes/-', value: { exact: 'x' } }],
    after: 'notes: # none yet\n  - exact: x\nb: 1\n',
  },
  {
    title: 'an item is written in braces where the others are',
    before: "notes:\n  # these\n  - { exact: a, why: 'b: c' } # first\nb: 1\n",
    patch: [{ op: 'add', path: '/notes/-', value: { exact: 'd, e', why: 'f' } }],
    after: "notes:\n  # these\n  - { exact: a, why: 'b: c' } # first\n  - { exact: 'd, e', why: f }\nb: 1\n",
  },
  {
    title: 'a comment between two items stays before the second',
    before: 'notes:\n  - exact: a\n  # on b\n  - exact: b\n',
    patch: [{ op: 'add', path: '/notes/1', value: { exact: 'c' } }],
    after: 'notes:\n  - exact: a\n  - exact: c\n  # on b\n  - exact: b\n',
  },
  {
    title: 'the last item of a list leaves an empty one',
    before: 'notes:\n  # why\n  - exact: a\n    why: b\nb: 1\n',
    patch: [{ op: 'remove', path: '/notes/0' }],
    after: 'notes: []\n  # why\nb: 1\n',
  },
  {
    title: 'only the changed field of a replaced item is written anew',
    before: "notes:\n  - exact: 'a'   # as it is\n    why: >-\n      one two\n      three\n",
    patch: [{ op: 'replace', path: '/notes/0', value: { exact: 'a', why: 'one two three four' } }],
    after: "notes:\n  - exact: 'a'   # as it is\n    why: >-\n      one two\n      three\n      four\n",
  },
  {
    title: 'a value that YAML would read as something else is quoted',
    before: "a: 'x'\nb: y\n",
    patch: [
      { op: 'replace', path: '/b', value: '2022: war' },
      { op: 'add', path: '/c', value: ['true', '12', '# no comment', '- x', 'it’s "it"', ''] },
    ],
    after: `a: 'x'\nb: '2022: war'\nc: ['true', '12', '# no comment', '- x', it’s "it", '']\n`,
  },
  {
    title: 'the first field of an item makes room for the second',
    before: 'notes:\n  - exact: a\n    why: b\n',
    patch: [{ op: 'remove', path: '/notes/0/exact' }],
    after: 'notes:\n  - why: b\n',
  },
  {
    title: 'items of brackets come and go with their commas',
    before: 'topics: [a, b]  # two\n',
    patch: [
      { op: 'add', path: '/topics/-', value: 'c' },
      { op: 'remove', path: '/topics/0' },
    ],
    after: 'topics: [b, c]  # two\n',
  },
];

for (const { title, before, patch, after } of RULES)
  test(title, () => {
    expect(editFrontmatter(file(before), patch)).toBe(file(after));
  });

test('a byte order mark, CR and LF and a missing last line break stay', () => {
  const before = '\ufeff---\r\na: 1\r\nnotes:\r\n  - exact: b\r\n---\r\nBody\r\nmore';
  expect(editFrontmatter(before, [{ op: 'add', path: '/notes/-', value: { exact: 'c', why: 'd' } }])).toBe(
    '\ufeff---\r\na: 1\r\nnotes:\r\n  - exact: b\r\n  - exact: c\r\n    why: d\r\n---\r\nBody\r\nmore',
  );
});

for (const [what, path] of [
  ['a field that is not there', '/notes/0'],
  ['an item after the last', '/topics/2'],
  ['an item that is no number', '/topics/first'],
  ['the whole', ''],
  ['something without a slash', 'topics'],
])
  test(`${what} can’t be replaced`, () => {
    expect(() =>
      editFrontmatter(file('a: 1\ntopics: [a, b]\n'), [{ op: 'replace', path: path ?? '', value: 'x' }]),
    ).toThrow(PatchError);
  });

test('a file whose frontmatter can’t be read is left alone', () => {
  expect(() => editFrontmatter('---\na: "b\n---\n', [{ op: 'add', path: '/c', value: 1 }])).toThrow(
    /Line 2: .*quote/,
  );
});

test('the only field of the file can’t be removed', () => {
  expect(() => editFrontmatter(file('a: 1\n'), [{ op: 'remove', path: '/a' }])).toThrow(PatchError);
});

// Any file and any change.

const WORDS = [
  'a',
  'b c',
  'it’s',
  "o'clock",
  'x: y',
  '# no',
  '- z',
  '{',
  '"q"',
  '1',
  'true',
  '',
  ' s ',
  'ä\u0301',
  '*',
  'l1\nl2',
  'a long line of words that a folded text has to break in two or three places',
];
const text = fc.constantFrom(...WORDS);
const single: fc.Arbitrary<Json> = fc.oneof(text, fc.nat(9), fc.boolean());
const key = fc.constantFrom('exact', 'why', 'list', 'topics', 'voice', 'at');
const { value: anyValue } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    single,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));
const anyData = fc.dictionary(fc.constantFrom('title', 'notes', 'topics', 'positions', 'stance'), anyValue, {
  minKeys: 1,
  noNullPrototype: true,
});
const comment = fc.constantFrom('# c', '  # deep', '    # deeper', '      # deepest', '');

/** Files with any data, in any style, with comments anywhere. */
const anyFile = fc
  .record({
    data: anyData,
    flow: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    quotes: fc.array(
      fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'),
      {
        minLength: 7,
        maxLength: 7,
      },
    ),
    indentSeq: fc.boolean(),
    width: fc.constantFrom(0, 24, 60),
    comments: fc.array(fc.tuple(fc.nat(30), comment), { maxLength: 4 }),
    lineBreak: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\ufeff'),
  })
  .map(({ data, flow, quotes, indentSeq, width, comments, lineBreak, mark }) => {
    const document = new Document(data);
    let count = 0;
    visit(document, {
      Collection: (_, node) => {
        if (node !== document.contents) node.flow = flow[(count += 1) % flow.length] === true;
      },
      Scalar: (at, node) => {
        if (at !== 'key' && typeof node.value === 'string')
          node.type = quotes[(count += 1) % quotes.length] as 'PLAIN';
      },
    });
    const lines = document.toString({ indentSeq, lineWidth: width }).split('\n');
    for (const [at, line] of comments) lines.splice(at % lines.length, 0, line);
    return mark + ['---', ...lines.slice(0, -1), '---', '', 'Body --- # x'].join(lineBreak);
  })
  .filter((written) => readFrontmatter('', written.replace('\ufeff', ''), 1).problems.length === 0);

const dataOf = (written: string) =>
  readFrontmatter('', written.replace('\ufeff', ''), 1).data as Record<string, Json>;

/** All places of the data, as paths. */
function pathsIn(data: Json, path: (string | number)[] = []): (string | number)[][] {
  if (typeof data !== 'object' || data === null) return [path];
  const inner = Array.isArray(data)
    ? data.flatMap((item, index) => pathsIn(item, [...path, index]))
    : Object.entries(data).flatMap(([name, field]) => pathsIn(field, [...path, name]));
  return [path, ...inner];
}

function at(data: Json, path: (string | number)[]): Json {
  return path.reduce<Json>((node, part) => (node as Record<string, Json>)[part] ?? null, data);
}

/** A change to a file: an operation for one of its places. */
interface Change {
  written: string;
  operation: PatchOperation;
  /** The place that changes: of what is replaced or removed, or of what holds what is added. */
  path: (string | number)[];
}

const anyChange = fc
  .tuple(anyFile, fc.nat(), fc.constantFrom('add', 'replace', 'remove'), anyValue, fc.nat())
  .chain(([written, pick, op, value, where]): fc.Arbitrary<Change | null> => {
    const data = dataOf(written);
    const all = pathsIn(data).filter((path) =>
      op === 'add' ? typeof at(data, path) === 'object' : path.length > 0,
    );
    const path = all[pick % Math.max(1, all.length)];
    if (!path) return fc.constant(null);
    const holder = at(data, path);
    if (op === 'add') {
      const last = Array.isArray(holder) ? where % (holder.length + 1) : 'new';
      return fc.constant({ written, path, operation: { op, path: toPointer([...path, last]), value } });
    }
    const operation: PatchOperation =
      op === 'remove' ? { op, path: toPointer(path) } : { op: 'replace', path: toPointer(path), value };
    return fc.constant({ written, path, operation });
  })
  .filter((change) => change !== null)
  // A file has to have fields.
  .filter(
    ({ written, operation, path }) =>
      !(operation.op === 'remove' && path.length === 1 && Object.keys(dataOf(written)).length === 1),
  );

/** JSON Patch, written down once more and for whole data. */
function patched(data: Json, { op, path, ...rest }: PatchOperation): Json {
  const copy = structuredClone(data);
  const parts = path.slice(1).split('/');
  const last = parts.pop() ?? '';
  const parent = at(copy, parts) as Json[] & Record<string, Json>;
  const value = 'value' in rest ? rest.value : null;
  if (Array.isArray(parent))
    parent.splice(Number(last), op === 'add' ? 0 : 1, ...(op === 'remove' ? [] : [value]));
  else if (op === 'remove') Reflect.deleteProperty(parent, last);
  else (parent as Record<string, Json>)[last] = value;
  return copy;
}

const RUNS = { numRuns: 250 };

/** The text before and after the entry at a path, up to the neighboring lines that hold something. */
function around(written: string, path: (string | number)[]): [string, string] {
  const offset = written.startsWith('\ufeff') ? 4 : 3;
  const end = written.indexOf('\n---', offset) + 1;
  const document = parseDocument(written.slice(offset, end), { keepSourceTokens: true });
  const starts: number[] = [];
  visit(document, {
    Node: (_, node) => {
      if (!isCollection(node) || node.items.length === 0) starts.push(node.range?.[0] ?? 0);
    },
  });
  const node = document.getIn(path, true) as Node;
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : null;
  const from = pair ? (pair.key as Node).range?.[0] : node.range?.[0];
  const next = Math.min(...starts.filter((start) => start >= (node.range?.[1] ?? 0)), end - offset);
  // Without its hyphen or comma, or that of the item that begins with it.
  const before = written.slice(0, offset + (from ?? 0)).replace(/,(?:\s|# \w+)*$|[- ]*$/, '');
  return [before, written.slice(offset + next)];
}

const commentsOf = (written: string) => written.match(/# (?:c|deep\w*)\r?$/gm) ?? [];

test('what a change makes is what JSON Patch makes of the data', () => {
  fc.assert(
    fc.property(anyChange, ({ written, operation }) => {
      const edited = editFrontmatter(written, [operation]);
      expect(dataOf(edited)).toEqual(patched(dataOf(written), operation));
    }),
    RUNS,
  );
});

test('around what changes, every byte stays', () => {
  fc.assert(
    fc.property(anyChange, ({ written, operation, path }) => {
      const edited = editFrontmatter(written, [operation]);
      if (operation.op === 'add') expect(commentsOf(edited)).toEqual(commentsOf(written));
      // Without its only entry, what holds it is written anew.
      const holder = at(dataOf(written), path.slice(0, -1));
      const isOnly = operation.op === 'remove' && Object.keys(holder as object).length === 1;
      const changed = isOnly ? path.slice(0, -1) : path;
      if (changed.length === 0) return;
      const [before, after] = around(written, changed);
      expect(edited.slice(0, before.length)).toBe(before);
      expect(edited.slice(-after.length)).toBe(after);
    }),
    RUNS,
  );
});

test('what is added and then removed leaves no trace', () => {
  fc.assert(
    fc.property(anyChange, ({ written, operation }) => {
      if (operation.op !== 'add') return;
      const edited = editFrontmatter(written, [operation]);
      expect(editFrontmatter(edited, [{ op: 'remove', path: operation.path }])).toBe(written);
    }),
    RUNS,
  );
});

// The real files.

const folder = 'content/security-guarantees';
const articles = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'dossier.md');

/** Lines that a change takes away and adds, as a diff would show them where nothing else moves. */
function changedLines(before: string, after: string): { lost: string[]; come: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-end - 1) === now.at(-end - 1)) end += 1;
  return { lost: old.slice(start, old.length - end), come: now.slice(start, now.length - end) };
}

for (const name of articles)
  for (const list of ['positions', 'notes', 'examined', 'events'])
    test(`only the lines of a label in ${list} of ${name} change`, () => {
      const before = readFileSync(`${folder}/${name}`, 'utf8');
      const labels = (dataOf(before)[list] ?? []) as Record<string, Json>[];
      const label = { proposition: 'p', gist: 'It is so.', evidence: [{ exact: 'a, b' }, { exact: 'c' }] };
      const lines = [
        '  - proposition: p',
        '    gist: It is so.',
        '    evidence:',
        '      - exact: a, b',
        '      - exact: c',
      ];
      const added = editFrontmatter(before, [{ op: 'add', path: `/${list}/-`, value: label }]);
      expect(changedLines(before, added)).toEqual({
        lost: labels.length === 0 && list in dataOf(before) ? [`${list}: []`] : [],
        come: labels.length === 0 ? [`${list}:`, ...lines] : lines,
      });
      for (const [index, each] of labels.entries()) {
        const field = list === 'events' ? 'event' : list === 'notes' ? 'why' : 'proposition';
        const replaced = editFrontmatter(before, [
          { op: 'replace', path: `/${list}/${index}`, value: { ...each, [field]: 'other' } },
        ]);
        const { lost, come } = changedLines(before, replaced);
        expect(come).toHaveLength(1);
        expect(come[0]?.replace(/\S+$/, '')).toBe(lost[0]?.replace(/:.*$/, ': '));
        const removed = editFrontmatter(before, [{ op: 'remove', path: `/${list}/${index}` }]);
        expect(changedLines(before, removed).come).toEqual(labels.length === 1 ? [`${list}: []`] : []);
      }
    });
