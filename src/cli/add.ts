import { basename, extname, join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { listDossiers, type ListedDossier } from '../corpus/list-dossiers.ts';
import { chooseDossier, chooseSiglum, requireArticleSlug, suggestSlug } from '../intake/choose-names.ts';
import { decodeFile } from '../intake/decode-file.ts';
import { fault, IntakeFault } from '../intake/fault.ts';
import { proveText, readPage, readText, writeArticle, type FoundText } from '../intake/make-article.ts';
import { readInput, STANDARD_INPUT } from '../intake/read-input.ts';
import { writeNewFiles } from '../intake/write-files.ts';
import { readContentDir } from '../site/settings.ts';
import { refreshEditorSchemas } from './editor-schemas.ts';
import { foundLines, nextLines } from './found-lines.ts';

// npm run add -- page.html: makes an article of a saved page, a page on standard input, or a plain text.
// Nothing of the page runs, nothing is loaded, no file is overwritten. It asks only in a terminal.
const USAGE = 'npm run add -- page.html [--dossier …] [--slug …] [--title …] [--encoding …] [--yes]';

let named = 'add';
try {
  const options = readOptions();
  named = options.file;
  const contentDir = readContentDir(process.env);
  const dossiers = listDossiers(contentDir);
  const found = read(options);
  console.log(foundLines(options.file, found).join('\n'));
  const canAsk = process.stdin.isTTY && process.stdout.isTTY && !options.yes;
  const choice = canAsk ? await askFor(dossiers, found, options) : options;
  const path = add(contentDir, dossiers, found, { ...options, ...choice });
  refreshEditorSchemas(contentDir, process.cwd());
  console.log(nextLines(path, found).join('\n'));
} catch (error) {
  if (!(error instanceof IntakeFault)) throw error;
  console.error(`${named}: ${error.message}`);
  process.exitCode = 1;
}

/** What the editor chose. */
interface Options {
  file: string;
  dossier?: string | undefined;
  slug?: string | undefined;
  title?: string | undefined;
  encoding?: string | undefined;
  yes: boolean;
}

function readOptions(): Options {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      options: { dossier: text, slug: text, title: text, encoding: text, yes: { type: 'boolean' } },
      allowPositionals: true,
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0)
      throw fault(
        'option-invalid',
        file === undefined ? 'name a saved page' : 'add one page at a time',
        USAGE,
      );
    return { ...values, file, yes: values.yes ?? false };
  } catch (error) {
    if (error instanceof IntakeFault) throw error;
    throw fault('option-invalid', error instanceof Error ? (error.message.split('. ')[0] ?? '') : '', USAGE);
  }
}

function read({ file, encoding, title }: Options): FoundText {
  const text = decodeFile(readInput(file), encoding);
  const isText = extname(file).toLowerCase() === '.txt' || !/<[a-z!?/][^>]*>/i.test(text);
  const found = isText ? readText(text, title) : readPage(text, title);
  proveText(found);
  return found;
}

/** Writes both files of an article, and returns the path of the article's. */
function add(
  contentDir: string,
  dossiers: readonly ListedDossier[],
  found: FoundText,
  { file, dossier: dossierSlug, slug: chosen }: Options,
): string {
  const dossier = chooseDossier(dossiers, dossierSlug);
  const url = found.facts.url?.value;
  const same = dossier.articles.find(({ data }) => url !== undefined && data.source?.url === url);
  if (same && chosen === undefined) throw fault('page-added', same.slug);
  const slug =
    chosen ?? suggestSlug({ name: found.facts.name?.value, title: found.facts.title?.value }, dossier);
  if (slug === null) throw fault('slug-needed');
  requireArticleSlug(slug);
  const folder = join(contentDir, dossier.slug);
  const toFile = (path: string, text: string) => ({ path, shown: relative(process.cwd(), path), text });
  const article = toFile(
    join(folder, `${slug}.md`),
    writeArticle(found, {
      siglum: chooseSiglum(dossier.sigla),
      labels: (dossier.data.stances ?? []).flatMap((stance) => stance?.label ?? []),
      topics: (dossier.data.topics ?? []).flatMap((topic) => topic?.slug ?? []),
      file: file === STANDARD_INPUT ? file : basename(file),
      today: new Date().toISOString().slice(0, 10),
    }),
  );
  writeNewFiles([toFile(join(folder, 'received', `${slug}.txt`), found.received), article]);
  return article.shown;
}

/** Asks what is open; an empty answer takes what was found. */
async function askFor(
  dossiers: readonly ListedDossier[],
  found: FoundText,
  options: Options,
): Promise<Partial<Options>> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const ask = async (question: string, preset: string | undefined) =>
    (await terminal.question(`${question}${preset === undefined ? '' : ` [${preset}]`}: `)).trim() || preset;
  try {
    const only = dossiers.length === 1 ? dossiers[0]?.slug : undefined;
    const dossier =
      options.dossier ??
      only ??
      (await ask(`Dossier (${dossiers.map(({ slug }) => slug).join(', ')})`, undefined));
    const { facts } = found;
    const names = { name: facts.name?.value, title: facts.title?.value };
    const slug =
      options.slug ??
      (await ask('Name in its address', suggestSlug(names, chooseDossier(dossiers, dossier)) ?? undefined));
    return { dossier, slug };
  } finally {
    terminal.close();
  }
}
