import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  DOSSIER,
  LABELED_TREE,
  OPENS,
  replaceIn,
  SHUT,
  VALID_TREE,
  withTree,
  type ContentTree,
} from './content-tree.fixture.ts';
import { checkDrafts, loadCorpus, loadWithDrafts } from './load-corpus.ts';
import { readContentFiles } from './read-files.ts';

const DRAFT = 'content/harbour/draft.md';
const RECEIVED = 'content/harbour/received/draft.txt';
const drafted = (frontmatter: string, body = 'Words of a draft.'): ContentTree => ({
  ...VALID_TREE,
  [DRAFT]: `---\ntitle: A draft\nsiglum: C\n${frontmatter}---\n\n${body}\n`,
  [RECEIVED]: `A draft\n\n${body}\n`,
});

/** Returns the articles of the content as a build has them, and the problems that stop it. */
const build = (tree: ContentTree) =>
  withTree(tree, (dir) => {
    const { dossiers, problems, addresses } = loadCorpus(join(dir, 'content'), dir);
    return {
      articles: dossiers.flatMap(({ articles }) => articles.map(({ slug }) => slug)),
      problems: problems.map(({ file, slug }) => `${file} ${slug}`),
      addresses,
    };
  });
const show = (tree: ContentTree) =>
  withTree(tree, (dir) => {
    const { corpus, leftOut, leftToDo } = loadWithDrafts(readContentFiles(join(dir, 'content'), dir));
    return {
      articles: corpus.dossiers.flatMap(({ articles }) => articles),
      problems: corpus.problems,
      leftOut: leftOut.map(({ file, problems }) => [file, ...problems.map(({ slug }) => slug)]),
      leftToDo: leftToDo.map(({ slug }) => slug),
    };
  });

describe('a draft', () => {
  it.each([
    ['lacks nearly everything', drafted('draft: true\n')],
    ['has a comment beside the field', drafted('draft: true # until May\n')],
    [
      'has a broken quote',
      drafted('draft: true\nstance: { label: nothing, evidence: [{ exact: not there }] }\n'),
    ],
    ['has frontmatter that is no YAML', drafted('draft: true\nrights: a: b: c\n')],
    ['has no received text', { ...drafted('draft: true\n'), [RECEIVED]: new Uint8Array([0xff]) }],
    [
      'has the siglum of another',
      { ...drafted('draft: true\n'), [DRAFT]: '---\nsiglum: A\ndraft: true\n---\n\nx\n' },
    ],
  ])('is in no build and stops none if it %s', (_what, tree) => {
    const { articles, problems, addresses } = build(tree);
    expect(problems).toEqual([]);
    expect(articles).toEqual(['port-opens', 'port-stays-shut']);
    expect(addresses.filter((address) => address.includes('draft'))).toEqual([]);
  });

  it.each([
    ['draft: false\n', 'field-missing'],
    ['', 'field-missing'],
    ['draft: maybe\n', 'field-invalid'],
  ])('is none with %j, so that what it lacks is a problem', (field, slug) => {
    expect(build(drafted(field)).problems).toContain(`${DRAFT} ${slug}`);
  });

  it('whose address was published leaves that address lost', () => {
    const tree = {
      ...replaceIn(VALID_TREE, SHUT, 'siglum: B\n', 'siglum: B\ndraft: true\n'),
      ...{ 'content/addresses.txt': '/harbour/port-stays-shut/\n' },
    };
    expect(build(tree).problems).toEqual([
      'content/addresses.txt address-lost',
      'content/harbour/dossier.md dossier-too-small',
    ]);
  });

  it('is shown to its editors with what it lacks filled in', () => {
    const { articles, problems, leftOut } = show(drafted('draft: true\nlang:\nsource: { name: Daily }\n'));
    expect([problems, leftOut]).toEqual([[], []]);
    const { data } = articles.find(({ slug }) => slug === 'draft') ?? {};
    expect(data).toMatchObject({
      lang: 'en',
      source: { name: 'Daily', kind: 'Article' },
      stance: { label: 'takes-no-side', evidence: [] },
      topics: [],
    });
  });

  it('with a mistake is not shown, and keeps nothing else from being shown', () => {
    const tree = drafted('draft: true\nnotes: [{ exact: nowhere, type: prediction, why: It is. }]\n');
    const { articles, leftOut } = show(tree);
    expect(articles.map(({ slug }) => slug)).toEqual(['port-opens', 'port-stays-shut']);
    expect(leftOut).toEqual([[DRAFT, 'quote-not-found']]);
  });

  it('fills nothing in for an article that is none', () => {
    const tree = replaceIn(drafted('draft: true\n'), OPENS, 'rights: Unknown.\n', '');
    expect(show(tree).problems.map(({ slug }) => slug)).toEqual(['field-missing']);
  });

  it('is listed with what is left to do, until nothing is', () => {
    const list = (tree: ContentTree) =>
      withTree(tree, (dir) =>
        checkDrafts(join(dir, 'content'), dir).map(({ file, problems }) => [file, problems.length]),
      );
    expect(list(drafted('draft: true\nsource: { name: x, kind: Article, basis: x }\n'))).toEqual([
      [DRAFT, 4],
    ]);
    expect(list(replaceIn(VALID_TREE, SHUT, 'siglum: B\n', 'siglum: B\ndraft: true\n'))).toEqual([[SHUT, 0]]);
    expect(list(VALID_TREE)).toEqual([]);
  });
});

describe('what is only left to do', () => {
  const affiliations = 'affiliations:\n  - name: The town\n    voices: [The mayor]\n';
  it.each([
    ['a name among affiliations', 'annotatedBy:', `${affiliations}annotatedBy:`, 'voice-without-affiliation'],
    [
      'a position on a claim',
      'propositions:\n',
      'propositions:\n  - id: new\n    claim: New\n    text: New.\n    topic: trade\n    wordedBy: The editors\n',
      'proposition-untouched',
    ],
    [
      'the mention of an event',
      'annotatedBy:',
      'timeline:\n  events: [{ id: war, date: 2022-02-24, words: War }]\nannotatedBy:',
      'event-unmentioned',
    ],
    ['who signs the labels', 'annotatedBy: The editors\n', '', 'annotation-unsigned'],
  ])('keeps no page from editors, and stops each build: %s', (_what, from, to, slug) => {
    const tree = replaceIn(LABELED_TREE, DOSSIER, from, to);
    expect(build(tree).problems.map((line) => line.split(' ')[1])).toEqual([slug]);
    const { articles, problems, leftToDo } = show(tree);
    expect([articles.length, problems]).toEqual([2, []]);
    expect(leftToDo).toEqual([slug]);
  });
});

describe('a dossier that is a draft', () => {
  it('is in no build with all its articles, and stops none', () => {
    const tree = {
      ...VALID_TREE,
      'content/island/dossier.md': '---\ndraft: true\n---\n',
      'content/island/a.md': 'x',
    };
    expect(build(tree)).toMatchObject({ problems: [], articles: ['port-opens', 'port-stays-shut'] });
  });

  it('leaves nothing to build if it is the only one', () => {
    expect(build({ 'content/island/dossier.md': '---\ndraft: true\n---\n' }).problems).toEqual([
      'content no-dossier',
    ]);
  });
});
