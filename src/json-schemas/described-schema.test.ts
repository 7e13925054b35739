import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describedSchema, fieldsOf, schemaAt } from './described-schema.ts';
import { articleJsonSchema, dossierJsonSchema, redirectJsonSchema } from './frontmatter.ts';
import { ArticleSchema } from '../schemas/article.ts';
import { DossierSchema } from '../schemas/dossier.ts';
import { RedirectSchema } from '../schemas/redirects.ts';
import { ARTICLE_FIELDS, DOSSIER_FIELDS, REDIRECT_FIELDS } from '../words/en/fields.ts';

const KINDS = [
  { kind: 'an article', schema: ArticleSchema, words: ARTICLE_FIELDS, described: articleJsonSchema() },
  { kind: 'a dossier', schema: DossierSchema, words: DOSSIER_FIELDS, described: dossierJsonSchema() },
  { kind: 'a redirect', schema: RedirectSchema, words: REDIRECT_FIELDS, described: redirectJsonSchema() },
];

describe.each(KINDS)('the words for the fields of $kind', ({ schema, words, described }) => {
  const fields = fieldsOf(described);

  it('are there for each field of the schema, and for no other', () => {
    expect(Object.keys(words).toSorted()).toEqual([...new Set(fields.map(({ path }) => path))].toSorted());
  });

  it('say each field in a few words and one sentence', () => {
    for (const [path, { title, description }] of Object.entries(words)) {
      expect(title.length, path).toBeLessThan(45);
      expect(description, path).toMatch(/^[\p{Lu}].{10,}\.$/u);
      expect(description, path).not.toMatch(/[.?!] \p{Lu}/u);
    }
  });

  it('say what each value means that can be chosen, and of no other', () => {
    const chosen = fields.flatMap(({ path, schema: field }) => (field.enum ? [[path, field.enum]] : []));
    const explained = Object.entries(words).flatMap(([path, { choices }]) =>
      choices ? [[path, Object.keys(choices)]] : [],
    );
    expect(Object.fromEntries(explained)).toEqual(Object.fromEntries(chosen));
  });

  it('have examples that the schema accepts', () => {
    const withExample = fields.filter(({ schema: field }) => field.examples);
    expect(withExample.length).toBeGreaterThan(3);
    for (const { path, schema: field } of withExample) {
      const part = path.split('.').reduce<z.ZodType>((node, name) => fieldIn(node, name), schema);
      expect(part.safeParse(field.examples?.[0]).error, path).toBeUndefined();
    }
  });
});

/** Returns the schema of a field, through whatever zod wraps around it. */
function fieldIn(schema: z.ZodType, name: string): z.ZodType {
  const bare = name.replaceAll('[]', '');
  let field = (unwrap(schema) as z.ZodObject).shape[bare] as z.ZodType;
  if (name.endsWith('[]')) field = (unwrap(field) as z.ZodArray<z.ZodType>).element;
  return field;
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodPipe ? unwrap(schema.in as z.ZodType) : schema;
}

describe('a described schema', () => {
  const { properties = {} } = articleJsonSchema();

  it('has titles, descriptions, examples and the meanings of choices', () => {
    expect(schemaAt(articleJsonSchema(), 'positions[].stance')).toMatchObject({
      title: 'Position',
      description: 'Where the voice stands on the claim.',
      enum: ['favor', 'against', 'mixed', 'neutral'],
      enumDescriptions: ['agrees', 'disagrees', 'partly agrees', 'leaves it open'],
      examples: ['against'],
    });
  });

  it('accepts a year as YAML reads it, although the schema makes text of it first', () => {
    expect(schemaAt(articleJsonSchema(), 'date.value').type).toEqual(['string', 'integer']);
  });

  it('keeps the fields of an object that the schema transforms, and forbids author beside authors', () => {
    expect(properties['source']?.properties).toHaveProperty('author');
    expect(properties['source']?.not).toEqual({ required: ['author', 'authors'] });
  });

  it('offers no empty list for lists that can be left out', () => {
    expect(fieldsOf(articleJsonSchema()).filter(({ schema }) => schema.default !== undefined)).toMatchObject([
      { path: 'titleBasis' },
      { path: 'lang' },
    ]);
  });

  it('describes the fields of the parts that a field may be one of', () => {
    const schema = z.object({ who: z.union([z.string(), z.object({ name: z.string() })]) });
    const words = {
      who: { title: 'Who', description: 'Who it is.' },
      'who.name': { title: 'Name', description: 'Their name.' },
    };
    expect(describedSchema(schema, words).properties?.['who']?.anyOf?.[1]?.properties?.['name']?.title).toBe(
      'Name',
    );
  });

  it('has no part at a path that is not there', () => {
    expect(() => schemaAt(articleJsonSchema(), 'positions[].stnce')).toThrow('no field stnce');
  });
});
