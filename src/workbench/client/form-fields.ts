import type { Fields, FieldSchema } from './server.ts';

/** A value that can be chosen, and what readers of the form see for it. */
export interface Option {
  value: string;
  label: string;
  /** More about the value, shown when it is chosen. */
  help: string;
}

/** How a field is filled in. */
type FieldKind =
  | 'line'
  | 'sentence'
  | 'number'
  | 'flag'
  | 'choice'
  | 'several'
  | 'lines'
  | 'group'
  | 'list'
  /** Shown only to be kept: a shape that forms can't show. */
  | 'other';

/** A field of a form. */
export interface FormField {
  name: string;
  kind: FieldKind;
  title: string;
  help: string;
  isRequired: boolean;
  /** What can be chosen. */
  options: Option[];
  /** The list of the state that the options come from. */
  from: string | null;
  /** The fields of a group, or of each item of a list. */
  fields: FormField[];
}

/** What a form knows beside its schema. */
export interface FormContext {
  /** The values of each list that fields name by `x-choices`. */
  choices: Readonly<Record<string, readonly Option[]>>;
  /** Names of fields that are shown otherwise than as fields. */
  leftOut: readonly string[];
}

/** Fields whose values are sentences rather than a few words. */
const SENTENCES = new Set([
  'gist',
  'why',
  'summary',
  'basis',
  'rights',
  'background',
  'text',
  'where',
  'what',
]);

/** Fields that tell one thing from another where a form lists several. */
const NAMING = ['name', 'family', 'literal', 'title', 'what', 'label', 'exact'];

/** Returns the fields of a form, the required ones first, otherwise in the schema's order. */
export function formFields(schema: FieldSchema, context: FormContext): FormField[] {
  const { properties = {}, required = [] } = bestOf(schema);
  const fields = Object.entries(properties)
    .filter(([name]) => !context.leftOut.includes(name))
    .map(([name, property]) => formField(name, property, required.includes(name), context));
  return [
    ...fields.filter(({ isRequired }) => isRequired),
    ...fields.filter(({ isRequired }) => !isRequired),
  ];
}

function formField(name: string, schema: FieldSchema, isRequired: boolean, context: FormContext): FormField {
  const { title = name, description = '' } = schema;
  const best = bestOf(schema);
  const list = choicesOf(schema, context) ?? choicesOf(best, context);
  const items = best.items && bestOf(best.items);
  const itemList = best.items && choicesOf(best.items, context);
  const within = { ...context, leftOut: [] };
  const from = schema['x-choices'] ?? best['x-choices'] ?? best.items?.['x-choices'] ?? null;
  const base = { name, title, help: description, isRequired, options: [], from, fields: [] };
  if (best.type === 'array') {
    const options = itemList ?? list;
    if (options) return { ...base, kind: 'several', options: [...options] };
    if (items?.type === 'object') return { ...base, kind: 'list', fields: formFields(items, within) };
    return { ...base, kind: items === undefined || items.type === 'string' ? 'lines' : 'other' };
  }
  if (list) return { ...base, kind: 'choice', options: [...list] };
  if (best.enum) return { ...base, kind: 'choice', options: optionsOf(best) };
  if (best.type === 'object') return { ...base, kind: 'group', fields: formFields(best, within) };
  if (best.type === 'boolean' || best.const === true) return { ...base, kind: 'flag' };
  if (best.type === 'integer' || best.type === 'number') return { ...base, kind: 'number' };
  return { ...base, kind: SENTENCES.has(name) ? 'sentence' : 'line' };
}

/** Of several schemas that a value may have, returns the one that says most. */
function bestOf(schema: FieldSchema): FieldSchema {
  const { anyOf } = schema;
  if (!anyOf) return schema;
  return anyOf.find(({ properties, items }) => properties ?? items) ?? anyOf[0] ?? schema;
}

function choicesOf(schema: FieldSchema, { choices }: FormContext): readonly Option[] | undefined {
  const name = schema['x-choices'];
  return name === undefined ? undefined : choices[name];
}

function optionsOf({ enum: values = [], enumDescriptions = [] }: FieldSchema): Option[] {
  return values.map(String).map((value, index) => ({
    value,
    label: enumDescriptions[index] || value,
    help: '',
  }));
}

/**
 * Returns new data: the fields of the form as they are filled in, in the form's order, after those that the
 * data has already, so that a file keeps its order. A field without a value is left out; one that the form
 * does not show stays as it is.
 */
export function withValues(data: Fields, fields: readonly FormField[], values: Fields): Fields {
  const shown = new Map(fields.map((field) => [field.name, values[field.name]]));
  const kept = Object.entries(data).map(
    ([name, value]) => [name, shown.has(name) ? shown.get(name) : value] as const,
  );
  const added = [...shown].filter(([name]) => !(name in data));
  return Object.fromEntries([...kept, ...added].filter(([, value]) => value !== undefined));
}

/** Returns what tells an item from others of its list, if it says that. */
export function nameOfItem(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const fields = item as Fields;
  const name = NAMING.map((key) => fields[key]).find((value) => typeof value === 'string');
  return typeof name === 'string' ? name : undefined;
}
