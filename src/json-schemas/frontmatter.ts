import { describedSchema, type JsonSchema } from './described-schema.ts';
import { ArticleSchema } from '../schemas/article.ts';
import { DossierSchema } from '../schemas/dossier.ts';
import { RedirectSchema } from '../schemas/redirects.ts';
import { ARTICLE_FIELDS, DOSSIER_FIELDS, REDIRECT_FIELDS } from '../words/en/fields.ts';

/** Returns the JSON Schema of an article's frontmatter. */
export function articleJsonSchema(): JsonSchema {
  return describedSchema(ArticleSchema, ARTICLE_FIELDS);
}

/** Returns the JSON Schema of a dossier's frontmatter. */
export function dossierJsonSchema(): JsonSchema {
  return describedSchema(DossierSchema, DOSSIER_FIELDS);
}

/** Returns the JSON Schema of a redirect in `content/redirects.yaml`. */
export function redirectJsonSchema(): JsonSchema {
  return describedSchema(RedirectSchema, REDIRECT_FIELDS);
}
