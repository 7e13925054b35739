import { describe, expect, it } from 'vitest';
import { articleJsonSchema } from '../../json-schemas/frontmatter.ts';
import { schemaAt } from '../../json-schemas/described-schema.ts';
import { formFields, nameOfItem, withValues, type FormField } from './form-fields.ts';
import type { FieldSchema } from './server.ts';

const CONTEXT = { choices: { claims: [{ value: 'x', label: 'X is so', help: '' }] }, leftOut: ['evidence'] };
const kindsOf = (fields: readonly FormField[]) =>
  Object.fromEntries(fields.map(({ name, kind }) => [name, kind]));

describe('the fields of a form', () => {
  it('show each kind of value of the schema of articles, and lack none', () => {
    const fields = formFields(articleJsonSchema() as FieldSchema, { choices: {}, leftOut: [] });
    expect(kindsOf(fields)).toMatchObject({
      title: 'line',
      draft: 'flag',
      titleBasis: 'choice',
      topics: 'lines',
      source: 'group',
      voices: 'list',
      rights: 'sentence',
    });
    expect(fields.filter(({ kind }) => kind === 'other')).toEqual([]);
    const voice = fields.find(({ name }) => name === 'voices')?.fields ?? [];
    expect(kindsOf(voice)).toMatchObject({ name: 'line', plural: 'flag', speaks: 'choice' });
  });

  it('say what values mean, and put required fields first', () => {
    const fields = formFields(schemaAt(articleJsonSchema(), 'positions[]') as FieldSchema, CONTEXT);
    expect(fields.find(({ name }) => name === 'stance')?.options.map(({ label }) => label)).toEqual([
      'agrees',
      'disagrees',
      'partly agrees',
      'leaves it open',
    ]);
    expect(fields.map(({ name }) => name)).not.toContain('evidence');
    const required = fields.map(({ isRequired }) => isRequired);
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
  });

  it('offer the lists that they name, of one value or of several', () => {
    const schema: FieldSchema = {
      properties: {
        one: { type: 'string', 'x-choices': 'claims' },
        many: { type: 'array', items: { type: 'string', 'x-choices': 'claims' } },
        unknown: { type: 'string', 'x-choices': 'others' },
      },
    };
    expect(kindsOf(formFields(schema, CONTEXT))).toEqual({ one: 'choice', many: 'several', unknown: 'line' });
  });
});

describe('the data of a form', () => {
  const fields = formFields(
    { properties: { a: { type: 'string' }, b: { type: 'string' }, c: { type: 'string' } } },
    CONTEXT,
  );

  it('keeps the order of the file and what the form does not show', () => {
    const data = withValues({ hidden: 1, b: 'old', a: 'same' }, fields, { a: 'same', b: 'new', c: 'added' });
    expect(Object.entries(data)).toEqual([
      ['hidden', 1],
      ['b', 'new'],
      ['a', 'same'],
      ['c', 'added'],
    ]);
  });

  it('leaves out what was emptied', () => {
    expect(withValues({ a: 'x', b: 'y' }, fields, { a: undefined, b: 'y' })).toEqual({ b: 'y' });
  });
});

it('names an item of a list by what tells it from others', () => {
  expect(nameOfItem({ role: 'mayor', name: 'Ann' })).toBe('Ann');
  expect(nameOfItem({ role: 'mayor' })).toBeUndefined();
  expect(nameOfItem('Ann')).toBeUndefined();
});
