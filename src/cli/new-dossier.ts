import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { requireDossierSlug } from '../intake/choose-names.ts';
import { fault, IntakeFault } from '../intake/fault.ts';
import { writeDossier } from '../intake/make-dossier.ts';
import { writeNewFiles } from '../intake/write-files.ts';
import { LanguageSchema } from '../schemas/fields.ts';
import { readContentDir } from '../site/settings.ts';
import { refreshEditorSchemas } from './editor-schemas.ts';

// npm run new-dossier -- <name> --title "…": begins a dossier, as a draft, and overwrites nothing.
const USAGE = 'npm run new-dossier -- <name> --title "…" [--lang …]';

try {
  const { slug, title, lang } = readOptions();
  requireDossierSlug(slug);
  const contentDir = readContentDir(process.env);
  const path = join(contentDir, slug, 'dossier.md');
  const shown = relative(process.cwd(), path);
  if (existsSync(path)) throw fault('dossier-exists', shown);
  writeNewFiles([{ path, shown, text: writeDossier(title, lang) }]);
  refreshEditorSchemas(contentDir, process.cwd());
  console.log(
    [
      `Wrote ${shown}. It is a draft, and in no build.`,
      '1. Write what the lines with TODO ask for, and below the last three hyphens what the dossier is about.',
      `2. Add two or more articles: npm run add -- page.html --dossier ${slug}`,
      '3. npm run check says what is left to do. npm run edit shows the draft once it has two articles, and writes what you say there.',
    ].join('\n'),
  );
} catch (error) {
  if (!(error instanceof IntakeFault)) throw error;
  console.error(`new-dossier: ${error.message}`);
  process.exitCode = 1;
}

function readOptions(): { slug: string; title: string; lang: string | undefined } {
  const { values, positionals } = parse();
  const [slug, ...others] = positionals;
  if (slug === undefined || others.length > 0) throw fault('option-invalid', 'name one new dossier', USAGE);
  if (values.title === undefined || values.title.trim() === '') throw fault('title-needed');
  if (values.lang !== undefined && !LanguageSchema.safeParse(values.lang).success)
    throw fault('option-invalid', `"${values.lang}" is no language tag like en or fr`, USAGE);
  return { slug, title: values.title.trim(), lang: values.lang };
}

function parse() {
  try {
    return parseArgs({
      options: { title: { type: 'string' }, lang: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw fault('option-invalid', error instanceof Error ? (error.message.split('. ')[0] ?? '') : '', USAGE);
  }
}
