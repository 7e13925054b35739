import { z } from 'zod';
import type { FieldsWords } from '../words/en/fields.ts';

/** The parts of a JSON Schema (draft 7) that ours have. */
export interface JsonSchema {
  $schema?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  not?: JsonSchema;
  enum?: string[];
  /** What each value of `enum` means, for editors' programs and forms. */
  enumDescriptions?: string[];
  const?: unknown;
  default?: unknown;
  examples?: unknown[];
  pattern?: string;
  [keyword: string]: unknown;
}

/**
 * Returns the JSON Schema of what editors write, in which each field has its title, its description and, if
 * there are any, an example and the meanings of its values.
 * @param schema a schema of frontmatter; what its checks and transforms accept beyond its types, it says
 *    itself, by `meta`
 */
export function describedSchema(schema: z.ZodType, words: FieldsWords): JsonSchema {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    override: ({ jsonSchema }) => {
      // Editors' programs would insert the empty lists, and show the largest number.
      if (Array.isArray(jsonSchema.default)) delete jsonSchema.default;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  }) as JsonSchema;
  return describe(json, words, '');
}

/** Returns every field of a JSON Schema with its path, in the form of `FieldsWords`. */
export function fieldsOf(schema: JsonSchema, path = ''): { path: string; schema: JsonSchema }[] {
  return partsOf(schema).flatMap((part) => [
    ...Object.entries(part.properties ?? {}).flatMap(([name, field]) => {
      const fieldPath = path === '' ? name : `${path}.${name}`;
      return [{ path: fieldPath, schema: field }, ...fieldsOf(field, fieldPath)];
    }),
    ...(part.items ? fieldsOf(part.items, `${path}[]`) : []),
  ]);
}

/**
 * Returns the part of a JSON Schema at a path like `positions[]` or `stance.evidence[]`.
 * @throws {Error} if there is none
 */
export function schemaAt(schema: JsonSchema, path: string): JsonSchema {
  const [name = '', ...rest] = path.split('.');
  const depth = (name.length - name.replaceAll('[]', '').length) / '[]'.length;
  let part = schema.properties?.[name.replaceAll('[]', '')];
  for (let level = 0; level < depth; level += 1) part = part?.items;
  if (!part) throw new Error(`the schema has no field ${path}`);
  return rest.length === 0 ? part : schemaAt(part, rest.join('.'));
}

/** Returns a schema and those that it is made of. */
function partsOf(schema: JsonSchema): JsonSchema[] {
  return [
    schema,
    ...[schema.anyOf, schema.oneOf, schema.allOf].flatMap((parts) => (parts ?? []).flatMap(partsOf)),
  ];
}

function describe(schema: JsonSchema, words: FieldsWords, path: string): JsonSchema {
  const { properties, items, ...rest } = schema;
  const within = (parts: JsonSchema[] | undefined) => parts?.map((part) => describe(part, words, path));
  const own = words[path];
  return withoutUndefined({
    ...rest,
    title: own?.title ?? rest.title,
    description: own?.description ?? rest.description,
    enumDescriptions:
      rest.enum && own?.choices ? rest.enum.map((value) => own.choices?.[value] ?? '') : undefined,
    examples: own?.example === undefined ? rest.examples : [own.example],
    anyOf: within(rest.anyOf),
    oneOf: within(rest.oneOf),
    allOf: within(rest.allOf),
    properties:
      properties &&
      Object.fromEntries(
        Object.entries(properties).map(([name, field]) => [
          name,
          describe(field, words, path === '' ? name : `${path}.${name}`),
        ]),
      ),
    items: items && describe(items, words, `${path}[]`),
  });
}

function withoutUndefined(fields: { [Name in keyof JsonSchema]: JsonSchema[Name] | undefined }): JsonSchema {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
