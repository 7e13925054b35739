import { parseArgs } from 'node:util';
import { listDossiers } from '../corpus/list-dossiers.ts';
import { loadWithDrafts } from '../corpus/load-corpus.ts';
import { readContentFiles } from '../corpus/read-files.ts';
import { readContentDir } from '../site/settings.ts';
import { EDIT_PATH } from '../workbench/handle-requests.ts';
import { workbench } from '../workbench/workbench-integration.ts';

// npm run edit [-- dossier] [-- --port 4321]: serves the site with the workbench, to this machine only.
const USAGE = 'npm run edit -- [dossier] [--port 4321]';

/** Only this machine reaches it. */
const HOST = '127.0.0.1';

function readOptions(dossiers: readonly string[]): { dossier: string | null; port: number } {
  const { values, positionals } = parseArgs({
    options: { port: { type: 'string', default: '4321' } },
    allowPositionals: true,
  });
  const [dossier, ...others] = positionals;
  const port = Number(values.port);
  if (others.length > 0) throw new Error('name one dossier');
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`${values.port} is no port`);
  if (dossier !== undefined && !dossiers.includes(dossier))
    throw new Error(`there is no dossier ${dossier}; there is ${dossiers.join(', ')}`);
  return { dossier: dossier ?? (dossiers.length === 1 ? (dossiers[0] ?? null) : null), port };
}

const contentDir = readContentDir(process.env);
let options;
try {
  options = readOptions(listDossiers(contentDir).map(({ slug }) => slug));
} catch (error) {
  console.error(`edit: ${error instanceof Error ? error.message : String(error)}. Usage: ${USAGE}`);
  process.exit(1);
}
const { problems } = loadWithDrafts(readContentFiles(contentDir, process.cwd())).corpus;
if (problems.length > 0) {
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  console.error(
    `edit: the content has ${count}, so no page can be made. See npm run check, mend it, and start again.`,
  );
  process.exit(1);
}
// It works offline, and nobody is told what is edited.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { dev } = await import('astro');
const server = await dev({
  logLevel: 'warn',
  server: { host: HOST, port: options.port },
  integrations: [workbench(contentDir)],
});
const base = process.env['BASE'] ? `/${process.env['BASE']}/`.replace(/\/+/g, '/') : '/';
const page = options.dossier === null ? '' : `${EDIT_PATH}${options.dossier}/`;
console.log(`The workbench is at http://${HOST}:${server.address.port}${base}${page}`);
console.log('Ctrl-C ends it. Nothing is published: files below content/ change when you save.');
