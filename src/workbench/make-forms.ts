import { fieldsOf, schemaAt, type JsonSchema } from '../json-schemas/described-schema.ts';
import { articleJsonSchema, dossierJsonSchema } from '../json-schemas/frontmatter.ts';

/** The fields whose values name something of the dossier or of the article, by the ends of their paths. */
const CHOICES: Readonly<Record<string, string>> = {
  'positions[].proposition': 'propositions',
  'examined[].proposition': 'propositions',
  'silentOn[]': 'propositions',
  'positions[].voice': 'voices',
  'notes[].voice': 'voices',
  'voices[].via': 'voices',
  'events[].event': 'events',
  'notes[].type': 'noteKinds',
  'topics[]': 'topics',
  'stance.label': 'stances',
  'referents[].expressions[].except[].article': 'articles',
  'affiliations[].voices[]': 'voices',
  'sharpest[].claim': 'propositions',
  'propositions[].topic': 'topics',
};

/** Returns the schemas that forms are made from, with what their fields can choose from. */
export function makeForms(): Record<string, JsonSchema> {
  const article = withChoices(articleJsonSchema());
  const dossier = withChoices(dossierJsonSchema());
  return {
    article,
    dossier,
    position: schemaAt(article, 'positions[]'),
    note: schemaAt(article, 'notes[]'),
    stance: schemaAt(article, 'stance'),
    'stance-evidence': schemaAt(article, 'stance.evidence[]'),
    examined: schemaAt(article, 'examined[]'),
    event: schemaAt(article, 'events[]'),
    voice: schemaAt(article, 'voices[]'),
    expression: schemaAt(dossier, 'referents[].expressions[]'),
  };
}

function withChoices(schema: JsonSchema): JsonSchema {
  const known = new Set(fieldsOf(schema).map(({ path }) => path));
  for (const [path, choices] of Object.entries(CHOICES)) {
    if (!known.has(path.replace(/\[\]$/, ''))) continue;
    schemaAt(schema, path)['x-choices'] = choices;
  }
  return schema;
}
