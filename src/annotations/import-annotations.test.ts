import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { dossierAnnotations } from '../features/data/annotations.ts';
import { dossierData } from '../features/data/data-files.ts';
import { makePaths } from '../site/addresses/paths.ts';
import { deriveDossier } from '../views/derive-dossier.ts';
import type { DossierView } from '../views/views.ts';
import { importAnnotations } from './import-annotations.ts';
import { readAnnotations } from './read-annotations.ts';

const PROJECT_DIR = join(import.meta.dirname, '..', '..');
const SITE = 'https://site.example';
/** The fields whose labels are annotations. */
const PARTS = ['positions', 'notes', 'examined', 'events'];

let projectDir: string;
const contentDir = () => join(projectDir, 'content');
const readPage = (file: string) => readFileSync(join(contentDir(), file), 'utf8');
/** Returns the articles' files, as `dossier/article.md`. */
const articleFiles = () =>
  globSync('*/*.md', { cwd: contentDir() })
    .filter((file) => basename(file) !== 'dossier.md')
    .toSorted();

/** Makes a project with a copy of some content. */
const useContent = (path: string) => {
  beforeEach(() => {
    projectDir = mkdtempSync(join(tmpdir(), 'synoptic-annotations-'));
    cpSync(join(PROJECT_DIR, path), contentDir(), { recursive: true });
  });
  afterEach(() => rmSync(projectDir, { recursive: true }));
};

const load = () => {
  const { dossiers, problems } = loadCorpus(contentDir(), projectDir);
  expect(problems).toEqual([]);
  return dossiers.map((entry) => deriveDossier(entry, makePaths('/')));
};
const exported = (dossiers: readonly DossierView[]) =>
  JSON.stringify(
    dossiers.map((dossier) =>
      dossierAnnotations(dossier, '/data/x.annotations.jsonld', (url) => new URL(url, SITE).href),
    ),
  );
const take = (text: string) => {
  const { annotations, refused } = readAnnotations(text);
  expect(refused).toEqual([]);
  return importAnnotations(annotations, contentDir(), projectDir);
};
const frontmatterOf = (file: string) => {
  const [, block = ''] = readPage(file).split(/^---$/m);
  return parseDocument(block).toJS() as Record<string, unknown>;
};

/** Returns labels without what only tells the place of their words, in an order of their own. */
function labelsOf(file: string): unknown {
  const { stance, ...data } = frontmatterOf(file);
  const plain = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value, (key, inner: unknown) =>
        ['prefix', 'suffix', 'occurrence'].includes(key) ? undefined : inner,
      ),
    );
  return {
    stance: plain(stance),
    ...Object.fromEntries(
      PARTS.map((part) => [
        part,
        ((data[part] ?? []) as unknown[]).map((label) => JSON.stringify(sorted(plain(label)))).toSorted(),
      ]),
    ),
  };
}

function countLabels(file: string): number {
  const data = frontmatterOf(file) as Record<string, unknown[] | undefined>;
  return PARTS.reduce((sum, part) => sum + (data[part]?.length ?? 0), 1);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** Removes all labels that annotations can bring back. */
function strip(file: string): void {
  const [before = '', block = '', ...rest] = readPage(file).split(/^---$/m);
  const document = parseDocument(block);
  for (const part of [...PARTS, 'stance']) document.delete(part);
  writeFileSync(
    join(contentDir(), file),
    [before, `\n${document.toString({ lineWidth: 0 })}`, ...rest].join('---'),
  );
}

const byFile = (a: { file: string }, b: { file: string }) => (a.file < b.file ? -1 : 1);

/** Takes all labels of articles away, and brings them back from the site's annotations of all articles. */
function expectInverse(stripped = articleFiles()): { before: DossierView[]; after: DossierView[] } {
  const [before, files] = [load(), articleFiles()];
  const [annotations, labels] = [exported(before), files.map(labelsOf)];
  const counts = new Map(files.map((file) => [file, countLabels(file)]));
  const sum = (some: readonly string[]) => some.reduce((all, file) => all + (counts.get(file) ?? 0), 0);
  for (const file of stripped) strip(file);
  for (const file of stripped) expect(frontmatterOf(file)).not.toHaveProperty('stance');
  const { added, alreadyThere, refused } = take(annotations);
  expect(refused).toEqual([]);
  expect(added.toSorted(byFile)).toEqual(
    stripped.map((file) => ({ file: `content/${file}`, count: counts.get(file) })),
  );
  expect(alreadyThere).toBe(sum(files) - sum(stripped));
  expect(files.map(labelsOf)).toEqual(labels);
  const after = load();
  expect(JSON.parse(exported(after))).toEqual(JSON.parse(annotations));
  return { before, after };
}

describe('importing the annotations that the site exports', () => {
  useContent('content');

  // Each article that is written costs a check of everything, so only one is.
  it('gives an article the same labels, and finds that the others have theirs', () => {
    const [stripped = '', ...others] = articleFiles();
    const pages = others.map(readPage);
    expectInverse([stripped]);
    expect(pages.length).toBeGreaterThanOrEqual(4);
    expect(others.map(readPage)).toEqual(pages);
  });
});

describe('importing the annotations of a site with every shape of label', () => {
  useContent('tests/fixtures/labels/content');
  const UPPER = 'mill-dam/upper.md';
  const replace = (file: string, ...words: readonly (readonly [string, string])[]) => {
    let page = readPage(file);
    for (const [old, now] of words) {
      expect(page).toContain(old);
      page = page.replaceAll(old, now);
    }
    writeFileSync(join(contentDir(), file), page);
  };

  it('gives the same labels and data, with who made them and what notes bear on', () => {
    const { before, after } = expectInverse();
    expect(after.map(dossierData)).toEqual(before.map(dossierData));
  });

  it('changes nothing if the articles have the labels', () => {
    replace(UPPER, [
      'type: word-choice\n    exact: reckless',
      'type: word-choice\n    voice: author\n    exact: reckless',
    ]);
    const before = articleFiles().map(readPage);
    // Five stances, six notes, four positions, an examined claim and an event.
    expect(take(exported(load()))).toEqual({ added: [], alreadyThere: 17, refused: [] });
    expect(articleFiles().map(readPage)).toEqual(before);
  });

  it('tells apart voices that are described in the same words, also where words bear on them', () => {
    replace(
      UPPER,
      ['target: those who live upstream', 'target: second-official'],
      ['target: The town', 'target: author'],
    );
    expectInverse();
  });

  it('gives back a polarity without a target’s own, a leading quote and a date that is no day', () => {
    replace(
      UPPER,
      ['target: The town\n    polarity: negative', 'target: The town\n    on: 2026-10~'],
      ['- exact: We would lose the meadow.', '- exact: We would lose the meadow.\n        lead: true'],
    );
    expectInverse();
  });

  it('tells notes from positions and stances, though their kinds are called as those are', () => {
    const kinds = [
      ['word-choice', 'rejects'],
      ['choice-of-facts', 'open-dam'],
    ] as const;
    replace('note-kinds.md', ...kinds);
    replace(UPPER, ...kinds);
    expectInverse();
  });

  it('refuses a voice if several are described in its words and no id tells which', () => {
    replace(
      UPPER,
      [
        '- name: a senior official\n    unnamed',
        '- name: a senior official\n    id: first-official\n    unnamed',
      ],
      ['voice: a senior official', 'voice: first-official'],
    );
    const text = exported(load()).replace(/\{[^{}]*"value":"first-official"[^{}]*\},/, '');
    expect(take(text).refused).toEqual([
      {
        id: expect.stringContaining('/mill-dam/upper/#m-a-') as string,
        why: expect.stringContaining('several voices "a senior official (unnamed)"') as string,
      },
    ]);
  });
});

/** Writes an annotation of words of an article, as other tools do. */
const annotation = (fields: object, selector: object = {}, id = 'urn:one'): string =>
  JSON.stringify({
    id,
    type: 'Annotation',
    target: {
      source: `${SITE}/harbor/port-opens/`,
      selector: { type: 'TextQuoteSelector', exact: 'even after the storm', ...selector },
    },
    ...fields,
  });
const saying = (purpose: string, ...values: string[]) =>
  values.map((value) => ({ type: 'TextualBody', purpose, value }));
const NOTE = { body: [...saying('tagging', 'loaded-language'), { type: 'TextualBody', value: 'A reason.' }] };

describe('importing annotations of other tools', () => {
  useContent('tests/fixtures/problems');
  const file = 'content/harbor/port-opens.md';
  const readAll = () =>
    ['port-opens.md', 'port-stays-shut.md'].map((name) =>
      readFileSync(join(contentDir(), 'harbor', name), 'utf8'),
    );
  const lastOf = (part: string) => {
    const labels = frontmatterOf('harbor/port-opens.md')[part] as unknown[];
    return labels.at(-1);
  };

  it('takes a comment with a tag as a note, and the same one only once', () => {
    expect(take(`[${annotation(NOTE)},${annotation(NOTE)}]`)).toEqual({
      added: [{ file, count: 1 }],
      alreadyThere: 1,
      refused: [],
    });
    expect(lastOf('notes')).toEqual({
      type: 'loaded-language',
      why: 'A reason.',
      exact: 'even after the storm',
    });
  });

  it('takes several selectors, and a context that has more than the words of the article', () => {
    const target = {
      source: `${SITE}/base/harbor/port-opens/?x#p`,
      selector: [
        { type: 'RangeSelector', startSelector: {}, endSelector: {} },
        { type: 'TextPositionSelector', start: 1, end: 2 },
        { type: 'TextQuoteSelector', exact: 'even after the storm', prefix: 'A 4 safe, ', suffix: '. 2' },
      ],
    };
    expect(take(annotation({ ...NOTE, target: [target] })).added).toEqual([{ file, count: 1 }]);
  });

  it('takes a claim and a stance as tags as a position of the author', () => {
    const body = [...saying('tagging', 'ships-return', 'mixed'), ...saying('describing', 'A sentence.')];
    expect(take(annotation({ body })).added).toEqual([{ file, count: 1 }]);
    expect(lastOf('positions')).toEqual({
      proposition: 'ships-return',
      voice: 'author',
      stance: 'mixed',
      gist: 'A sentence.',
      evidence: [{ exact: 'even after the storm' }],
    });
  });

  it('takes who made it and when, and not another time if only these differ', () => {
    const made = { creator: [{ id: 'urn:ann' }, { name: 'Ann Lee' }], created: '2026-11-21T10:30:00+02:00' };
    expect(take(annotation({ ...NOTE, ...made })).added).toEqual([{ file, count: 1 }]);
    expect(lastOf('notes')).toMatchObject({ by: 'Ann Lee', on: '2026-11-21' });
    expect(take(annotation(NOTE))).toEqual({ added: [], alreadyThere: 1, refused: [] });
  });

  it('takes what a note bears on, whatever comes first', () => {
    const body = [...saying('assessing', 'negative'), ...saying('classifying', 'the author'), ...NOTE.body];
    expect(take(annotation({ body })).added).toEqual([{ file, count: 1 }]);
    expect(lastOf('notes')).toMatchObject({ target: 'author', polarity: 'negative', why: 'A reason.' });
  });

  it.each([
    [
      'a whole page as its target',
      annotation({ ...NOTE, target: `${SITE}/harbor/port-opens/` }),
      'about one quote',
    ],
    [
      'a polarity that is none',
      annotation({ body: [...NOTE.body, ...saying('classifying', 'It'), ...saying('assessing', 'bad')] }),
      'negative',
    ],
    ['words that are not there', annotation(NOTE, { exact: 'before the flood' }), 'is not in the article'],
    ['words that are there twice', annotation(NOTE, { exact: 'Nobody asked' }), 'several times'],
    ['words of two passages', annotation(NOTE, { exact: 'she said. The port' }), 'goes past the end'],
    ['no tag', annotation({ body: 'Nice.' }), 'no tag says what it is'],
    ['no reason', annotation({ body: saying('tagging', 'prediction') }), 'no body says it'],
    [
      'a voice that the article lacks',
      annotation({ body: [...NOTE.body, ...saying('identifying', 'The gulls')] }),
      'no voice "The gulls"',
    ],
    [
      'a page that is no article',
      annotation({
        ...NOTE,
        target: { source: `${SITE}/x/`, selector: { type: 'TextQuoteSelector', exact: 'x' } },
      }),
      'no article has the address',
    ],
    [
      'another position than the author has',
      annotation({
        body: [...saying('tagging', 'nobody-endangered', 'against'), ...saying('describing', 'No.')],
      }),
      'another position on "nobody-endangered" already',
    ],
  ])('names an annotation with %s, and writes nothing of the others', (_, bad, why) => {
    const before = readAll();
    const { added, refused } = take(`[${annotation(NOTE, {}, 'urn:good')},${bad}]`);
    expect([added, refused]).toEqual([[], [{ id: 'urn:one', why: expect.stringContaining(why) as string }]]);
    expect(readAll()).toEqual(before);
  });

  it('names an annotation that the check objects to, and puts back what was written before it', () => {
    const before = readAll();
    const good = annotation(NOTE, { exact: 'The ships wait.' }, 'urn:good').replace(
      'port-opens',
      'port-stays-shut',
    );
    const body = [...saying('tagging', 'wording-differs'), { type: 'TextualBody', value: 'It differs.' }];
    const { added, refused } = take(`[${good},${annotation({ body })}]`);
    expect(added).toEqual([]);
    expect(refused).toEqual([{ id: 'urn:one', why: expect.stringContaining('but not from what') as string }]);
    expect(readAll()).toEqual(before);
  });
});

describe('reading annotations', () => {
  it('names those without a page, and those whose words it can’t tell', () => {
    const { annotations, refused } = readAnnotations(
      JSON.stringify([
        { id: 'urn:x', target: { source: `${SITE}/`, selector: { type: 'RangeSelector' } } },
        { id: 'urn:none' },
        { target: { selector: { type: 'TextQuoteSelector', exact: 'It' } } },
      ]),
    );
    expect(annotations).toEqual([]);
    expect(refused.map(({ id }) => id)).toEqual(['urn:x', 'urn:none', 'number 3']);
  });

  it('finds none in an empty collection, and throws if the text is not JSON', () => {
    expect(readAnnotations('{"type":"AnnotationCollection","total":0}').annotations).toEqual([]);
    expect(() => readAnnotations('<html>')).toThrow(SyntaxError);
  });
});
