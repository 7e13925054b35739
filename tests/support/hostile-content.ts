import { parse, stringify } from 'yaml';
import {
  DOSSIER,
  LABELED_TREE,
  OPENS,
  OPENS_RECEIVED,
  SHUT,
  type ContentTree,
} from '../../src/corpus/content-tree.fixture.ts';

/** The script that hostile texts try to run. It must never run. */
const SENTINEL = 'sentinel()';

/** A hostile variation of a small dossier. */
export interface HostileCase {
  /** Its number and what is done, for reports. */
  name: string;
  tree: ContentTree;
}

type Random = () => number;

/** Words that attack what shows, stores or copies them. */
const ATTACKS: readonly string[] = [
  `<script>${SENTINEL}</script>`,
  `"><img src=x onerror=${SENTINEL}>`,
  `'><svg onload=${SENTINEL}>`,
  `</title><script>${SENTINEL}</script>`,
  `</script><script>${SENTINEL}</script>`,
  `</textarea></style><img src=x onerror=${SENTINEL}>`,
  `javascript:${SENTINEL}`,
  `data:text/html,<script>${SENTINEL}</script>`,
  `[x](javascript:${SENTINEL})`,
  `![x](x" onerror="${SENTINEL})`,
  `<a href="javascript:${SENTINEL}">x</a>`,
  `]]><script>${SENTINEL}</script>`,
  `--><script>${SENTINEL}</script><!--`,
  `\${${SENTINEL}}`,
  `{{constructor.constructor('${SENTINEL}')()}}`,
  `{${SENTINEL}}`,
  `';${SENTINEL};'`,
  `\\u003cscript\\u003e${SENTINEL}`,
  `&lt;script&gt;${SENTINEL}&lt;/script&gt;`,
  '__proto__',
  'constructor',
  'toString',
  '../../../../etc/passwd',
  '..%2f..%2f',
  '%00',
  '%E0%A4%A',
  '=HYPERLINK("https://evil.example")',
  '@SUM(1+1)',
  '-1+1',
  '::error file=x::y',
  '##vso[task.complete]',
  '\u001b[31mred\u001b[0m',
  '\u202egnirts',
  '\u2028line\u2029',
  '\u0085next\u001c',
  '\u0000',
  '\ufffe',
  '\ud800',
  '\u200b',
  '\u00ad\u00ad',
  'e\u0301\u0301\u0301'.repeat(50),
  'ﷺ'.repeat(40),
  'ffi ﬁ ß İ ı',
  'שלום עולם',
  'مرحبا بالعالم',
  '你好，世界',
  '👩‍👩‍👧‍👦'.repeat(20),
  'a'.repeat(3000),
  'word '.repeat(600).trim(),
  '\t\ttabs\t',
  'line\nbreak',
  'carriage\r\nreturn',
  'O\'Brien & Söhne <GmbH> "Ltd"',
  '-',
  '—',
  '...',
  '.',
  '$&$1$`',
  '\\',
  '\\n',
  '*',
  '**x**_y_`z`',
  '# heading',
  '> quote',
  '| a | b |',
  '[^1]: note',
  '- [ ] task',
  '~~~\ncode\n~~~',
  '0',
  'null',
  'true',
  '2022-01-29',
  '1e999',
  'https://user:pass@evil.example/',
  'https://evil.example\\@good.example/',
  'mailto:a@b',
  'file:///etc/passwd',
  'C:\\windows',
];

/** Values of other types than a field expects. */
const OTHER_TYPES: readonly unknown[] = [
  null,
  [],
  {},
  ['a', null, 3],
  { exact: null },
  7,
  -1,
  1.5,
  true,
  [[[]]],
];

/** Parts of YAML that editors mistype, or that attack parsers. */
const YAML_PARTS: readonly string[] = [
  '\t',
  ': ',
  '- ',
  '"',
  "'",
  '{',
  '[',
  ']',
  '}',
  '#',
  '&a ',
  '*a',
  '<<: *a\n',
  '!!js/function "x"',
  '!!binary x',
  '|\n',
  '>-\n',
  '---\n',
  '...\n',
  '? ',
  '%YAML 1.1\n',
  '__proto__: {a: 1}\n',
  'constructor: x\n',
  'a: b\n',
  '\u00a0',
  '\ufeff',
  '\r',
];

/** Names of files and folders below the content folder. */
const FILES: readonly string[] = [
  'content/harbour/.hidden.md',
  'content/harbour/UPPER.md',
  'content/harbour/two words.md',
  'content/harbour/a&b.md',
  'content/harbour/<b>.md',
  'content/harbour/::error.md',
  'content/harbour/new\nline.md',
  'content/harbour/ünïcode.md',
  'content/harbour/index.md',
  'content/harbour/compare.md',
  'content/harbour/404.md',
  `content/harbour/${'x'.repeat(200)}.md`,
  'content/harbour/data.json',
  'content/harbour/received/other.txt',
  'content/harbour/received/port-opens.md',
  'content/harbour/deep/er/file.md',
  'content/search/dossier.md',
  'content/__proto__/dossier.md',
  'content/.git/config',
  'content/redirects.yaml',
  'content/addresses.txt',
  'content/note-kinds.md',
  'content/README.md',
];

/** Everything that a dossier may have, so that every field can be attacked. */
export const FULL_TREE: ContentTree = {
  ...LABELED_TREE,
  [OPENS]: withFields(
    LABELED_TREE[OPENS],
    'titleBasis: article\nlang: en\nevents:\n  - event: storm\n    exact: Nobody asked those who fish.\n',
  ).replace(
    'positions:\n',
    'positions:\n  - proposition: nobody-endangered\n    voice: author\n    stance: favor\n    gist: Nobody is.\n    evidence:\n      - exact: no danger to anyone\n        lead: true\n',
  ),
  [DOSSIER]: withFields(
    LABELED_TREE[DOSSIER],
    'timeline:\n  events:\n    - id: storm\n      date: 2021-06-01\n      words: A storm\ncomparisons:\n  - sigla: [A, B]\n    title: Both\nsharpest:\n  - sigla: [A, B]\n    claim: nobody-endangered\n    why: So.\nsynonyms:\n  - [ship, boat]\n',
  ),
};

/**
 * Makes hostile variations of a small dossier. The same seed makes the same ones, on every machine.
 * @param count how many
 */
export function makeHostileCases(count: number, seed = 1): HostileCase[] {
  const random = makeRandom(seed);
  const ways = [
    attackField,
    attackField,
    attackField,
    changeType,
    attackBody,
    attackBody,
    breakYaml,
    addFile,
    grow,
  ];
  return Array.from({ length: count }, (_, index) => {
    const { name, tree } = pick(random, ways)(random);
    return { name: `${index} ${name}`, tree };
  });
}

/** Marsaglia's xorshift, as numbers from 0 up to 1 (https://doi.org/10.18637/jss.v008.i14). */
function makeRandom(seed: number): Random {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

function attackField(random: Random): HostileCase {
  const words = pick(random, ATTACKS);
  // Alone, or within what an editor wrote.
  const isAlone = random() < 0.4;
  return changeField(random, words, (value) =>
    isAlone || typeof value !== 'string' ? words : `${value} ${words}`,
  );
}

function changeType(random: Random): HostileCase {
  const value = pick(random, OTHER_TYPES);
  return changeField(random, JSON.stringify(value), () => value);
}

function changeField(random: Random, what: string, change: (value: unknown) => unknown): HostileCase {
  const file = pick(random, [OPENS, SHUT, DOSSIER]);
  const { yaml, body } = split(FULL_TREE[file]);
  const data: unknown = parse(yaml);
  const path = pick(random, pathsIn(data));
  const changed = `---\n${stringify(changeAt(data, path, change))}---\n${body}`;
  return { name: `${file} ${path.join('.')}: ${what}`, tree: { ...FULL_TREE, [file]: changed } };
}

function attackBody(random: Random): HostileCase {
  const words = pick(random, ATTACKS);
  const received = FULL_TREE[OPENS_RECEIVED];
  // As Markdown, the words may mean something; so it is seldom what was received, unless they are escaped.
  const isEscaped = random() < 0.6;
  const written = isEscaped ? words.replace(/[\\`*_{}[\]()#+\-.!<>&|~=:@$^"'/]/g, '\\$&') : words;
  return {
    name: `body: ${words}`,
    tree: {
      ...FULL_TREE,
      [OPENS]: `${String(FULL_TREE[OPENS])}\nSee ${written} here.\n`,
      [OPENS_RECEIVED]: String(received).replace(
        'Leave a reply',
        () => `See ${words} here.\n\nLeave a reply`,
      ),
    },
  };
}

function breakYaml(random: Random): HostileCase {
  const file = pick(random, [OPENS, DOSSIER]);
  const { yaml, body } = split(FULL_TREE[file]);
  const at = Math.floor(random() * yaml.length);
  const [part, length] = [pick(random, YAML_PARTS), Math.floor(random() * 3)];
  const changed = `---\n${yaml.slice(0, at)}${part}${yaml.slice(at + length)}\n---\n${body}`;
  return {
    name: `${file} at ${at}: ${JSON.stringify(part)} for ${length}`,
    tree: { ...FULL_TREE, [file]: changed },
  };
}

function addFile(random: Random): HostileCase {
  const path = pick(random, FILES);
  const text = pick(random, [
    String(FULL_TREE[SHUT]),
    '',
    pick(random, ATTACKS),
    '\0\0\0',
    '- from: /a/\n  to: /b/\n',
  ]);
  return { name: `${path}: ${text.slice(0, 30)}`, tree: { ...FULL_TREE, [path]: text } };
}

function grow(random: Random): HostileCase {
  const words = pick(random, [
    'word ',
    'a\n\n',
    '- a\n',
    '> ',
    '*',
    '\\',
    '[',
    'x',
    '&amp; ',
    '<!-- ',
    '    - a\n',
  ]);
  const times = Math.floor(10 ** (1 + 4 * random()));
  const text = words.repeat(times);
  return {
    name: `${times} times ${JSON.stringify(words)}`,
    tree: {
      ...FULL_TREE,
      [OPENS]: `${String(FULL_TREE[OPENS])}\n${text}\n`,
      [OPENS_RECEIVED]: `${text}\n${String(FULL_TREE[OPENS_RECEIVED])}`,
    },
  };
}

/** The names and indices that lead to a value. */
type Path = (string | number)[];

/** Returns the paths of all fields and items of some data. */
export function pathsIn(data: unknown, path: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [path];
  const inside = Object.entries(data).flatMap(([key, value]) =>
    pathsIn(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
  return path.length === 0 ? inside : [path, ...inside];
}

/** Returns data with a change of what is at a path. */
export function changeAt(data: unknown, [key, ...rest]: Path, change: (value: unknown) => unknown): unknown {
  if (key === undefined) return change(data);
  const copy = structuredClone(data) as Record<string | number, unknown>;
  copy[key] = changeAt(copy[key], rest, change);
  return copy;
}

function withFields(page: string | Uint8Array | undefined, fields: string): string {
  return String(page).replace(/^---\n/, () => `---\n${fields}`);
}

function split(page: string | Uint8Array | undefined): { yaml: string; body: string } {
  const [, yaml = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(String(page)) ?? [];
  return { yaml, body };
}
