import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeEditorSchemas } from './editor-schemas.ts';

const PROJECT_DIR = join(import.meta.dirname, '..', '..');
const CONTENT_DIR = join(PROJECT_DIR, 'content');
const DOSSIER_DIR = join(CONTENT_DIR, 'security-guarantees');

const folder = mkdtempSync(join(tmpdir(), 'synoptic-schemas-'));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync(CONTENT_DIR, join(folder, 'content'), { recursive: true });
writeEditorSchemas(join(folder, 'content'), folder);

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(folder, '.astro', 'collections', name), 'utf8'));
/** Compiles one of the schemas; meanings are no rules, and formats are the check's. */
const compile = (name: string): ValidateFunction =>
  new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    validateFormats: false,
  })
    .addVocabulary(['enumDescriptions'])
    .compile(read(name) as object);
const isArticle = compile('article.schema.json');
const isDossier = compile('dossier.schema.json');
const isRedirectList = compile('redirect-list.schema.json');

const frontmatterOf = (text: string): unknown => parse(text.split(/^---$/m)[1] ?? '');
const readPage = (name: string): string => readFileSync(join(DOSSIER_DIR, `${name}.md`), 'utf8');
const faultsOf = (isValid: ValidateFunction, data: unknown): string[] => {
  isValid(data);
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
};

describe('the schemas for editors’ programs', () => {
  it.each([
    'winabode',
    'cyprus-daily-news',
    'unsigned-explainer',
    'jeddah-energy-meeting',
    'mokslas-studijos-ekonomika',
  ])('accept the article %s', (name) => {
    expect(faultsOf(isArticle, frontmatterOf(readPage(name)))).toEqual([]);
  });

  it('accept the dossier', () => {
    expect(faultsOf(isDossier, frontmatterOf(readPage('dossier')))).toEqual([]);
  });

  it('accept the redirects', () => {
    const redirects = parse(readFileSync(join(CONTENT_DIR, 'redirects.yaml'), 'utf8')) as unknown;
    expect(faultsOf(isRedirectList, redirects)).toEqual([]);
  });

  it.each([
    ['a stance that there is not', 'stance: against', 'stance: againt', '/positions/0/stance'],
    ['a misspelled field', 'rights:', 'rigths:', ' must NOT have additional properties'],
    ['a date in words', /value: .*/, 'value: last summer', '/date/value must match pattern'],
    ['an address without http', 'url: https:', 'url: ftp:', '/source/url must match pattern'],
    ['text that nobody sees', /rights: .*/, 'rights: " "', '/rights must match pattern'],
  ])('refuse %s', (_, from, to, fault) => {
    const sound = readPage('cyprus-daily-news');
    const broken = sound.replace(from, to);
    expect(broken).not.toBe(sound);
    expect(faultsOf(isArticle, frontmatterOf(broken)).join('\n')).toContain(fault);
  });

  it('accept a year that YAML reads as a number', () => {
    const article = readPage('cyprus-daily-news').replace(/^ {2}value: .*$/m, '  value: 2025');
    expect(faultsOf(isArticle, frontmatterOf(article))).toEqual([]);
  });

  it('are named for each file by the address that the Astro extension asks for', () => {
    const { entries } = read('collections.json') as { entries: Record<string, string> };
    // The dossier and its articles.
    expect(Object.keys(entries)).toHaveLength(globSync('content/*/*.md').length);
    const address = (name: string) => `file://${folder}/content/security-guarantees/${name}.md`.toLowerCase();
    expect(entries[address('dossier')]).toBe('dossier');
    expect(entries[address('winabode')]).toBe('article');
  });

  it('stay as they are if the content is outside of the folder that the editor has open', () => {
    const before = read('collections.json');
    writeEditorSchemas(join(PROJECT_DIR, 'tests', 'fixtures', 'plain'), folder);
    expect(read('collections.json')).toEqual(before);
  });
});
