import { fileURLToPath } from 'node:url';
import { build, minify, type Rolldown } from 'vite';
import { algorithmOf } from '../../../text/stemmers.ts';

/**
 * Bundles Snowball's stemmer of a language into one module, whose default export is its class.
 * @param lang a language that Snowball has an algorithm for
 */
export async function bundleStemmer(lang: string): Promise<string> {
  const entry = new URL(`../../../text/vendor/snowball/${algorithmOf(lang) ?? ''}.js`, import.meta.url);
  const [{ output }] = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: fileURLToPath(entry), formats: ['es'] },
    },
  })) as [Rolldown.RolldownOutput];
  // Vite leaves white space in the modules of libraries.
  return (await minify('stemmer.js', output[0].code, { module: true })).code;
}
