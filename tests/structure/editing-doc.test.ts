import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ArticleSchema } from '../../src/schemas/article.ts';
import { NOTE_TYPES } from '../../src/schemas/note-kinds.ts';
import { DossierSchema } from '../../src/schemas/dossier.ts';
import { RedirectSchema } from '../../src/schemas/redirects.ts';

/** The parts of a JSON Schema that are read here. */
interface SchemaNode {
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  enum?: string[];
}

const EDITING = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'editing.md'), 'utf8');
const QUOTE_FIELDS = ['exact', 'prefix', 'suffix', 'occurrence', 'lead'];

function jsonSchemaOf(schema: z.ZodType): SchemaNode {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as SchemaNode;
}

/**
 * Returns the fields that editors fill in, as the document writes them. Quotes have a table of their own, and
 * the authors of an original have the fields of an article's own.
 */
function fieldsOf(node: SchemaNode, path = ''): string[] {
  if (/evidence\[\]$|republishes\.authors\[\]$/.test(path)) return [path];
  if (node.items) return fieldsOf(node.items, `${path}[]`);
  if (!node.properties) return [path];
  return Object.entries(node.properties).flatMap(([name, field]) =>
    fieldsOf(field, path === '' ? name : `${path}.${name}`),
  );
}

/** Returns every value that a schema lets editors choose from. */
function choicesOf({ properties = {}, items, enum: own = [] }: SchemaNode): string[] {
  return [...own, ...[...Object.values(properties), ...(items ? [items] : [])].flatMap(choicesOf)];
}

/** Returns the fields in the table of a section of the document. */
function documentedIn(heading: string): string[] {
  const [, section = ''] = EDITING.split(`\n## ${heading}\n`);
  const [table = ''] = section.split('\n## ');
  return [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, field = '']) => field);
}

describe.each([
  ['an article', 'The fields of an article', jsonSchemaOf(ArticleSchema)],
  ['a dossier', 'The fields of a dossier', jsonSchemaOf(DossierSchema)],
])('the guide for editors: the table of %s', (_kind, heading, schema) => {
  it('has every field of the schema, and no other', () => {
    expect(documentedIn(heading).toSorted()).toEqual(fieldsOf(schema).toSorted());
  });
});

describe('the guide for editors: tables', () => {
  const rows = EDITING.split('\n').filter((line) => line.startsWith('|'));

  it.each(choicesOf(jsonSchemaOf(ArticleSchema)))('explain the choice %s', (choice) => {
    expect(rows.some((row) => row.includes(`\`${choice}\``))).toBe(true);
  });

  it.each(NOTE_TYPES)('have a row for notes of the type %s', (type) => {
    expect(rows.some((row) => row.startsWith(`| \`${type}\` |`))).toBe(true);
  });
});

describe('the guide for editors: the table of redirects', () => {
  it('has every field of a redirect', () => {
    const { properties = {} } = jsonSchemaOf(RedirectSchema);
    const documented = documentedIn('Published addresses');
    expect(documented.filter((field) => !field.includes('/'))).toEqual(Object.keys(properties));
  });
});

describe('the guide for editors: the table of quotes', () => {
  it('has every field of a quote', () => {
    const { properties = {} } = jsonSchemaOf(ArticleSchema).properties?.['stance'] ?? {};
    expect(Object.keys(properties['evidence']?.items?.properties ?? {})).toEqual(QUOTE_FIELDS);
    expect(documentedIn('Quotes')).toEqual(QUOTE_FIELDS);
  });
});
