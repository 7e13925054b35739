import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const CONTENT_DIR = join(import.meta.dirname, '..', '..', 'content');
const DOSSIER = 'security-guarantees';

/** A thing that moved: the address of its page before and after. */
export interface Moved {
  what: string;
  from: string;
  to: string;
}

/** What is renamed: an article, a claim, a topic, and a page that once had another name. */
export const MOVED: readonly Moved[] = [
  { what: 'an article', from: `/${DOSSIER}/winabode/`, to: `/${DOSSIER}/of-january/` },
  {
    what: 'a proposition',
    from: `/${DOSSIER}/positions/europes-leaders/`,
    to: `/${DOSSIER}/positions/leaders-of-europe/`,
  },
  { what: 'a topic', from: `/${DOSSIER}/topics/escalation/`, to: `/${DOSSIER}/topics/wider-war/` },
  { what: 'a page', from: `/${DOSSIER}/speakers/`, to: `/${DOSSIER}/voices/` },
];

/**
 * Writes the real content with an article, a proposition, a topic and a page renamed since it was published.
 * @param contentDir is emptied first
 * @param redirected those of the things that have a redirect
 */
export function writeMovedContent(contentDir: string, redirected: readonly Moved[]): void {
  rmSync(contentDir, { recursive: true, force: true });
  cpSync(CONTENT_DIR, contentDir, { recursive: true });
  const folder = join(contentDir, DOSSIER);
  renameSync(join(folder, 'winabode.md'), join(folder, 'of-january.md'));
  renameSync(join(folder, 'received', 'winabode.txt'), join(folder, 'received', 'of-january.txt'));
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8')
      .replace(/^( *-? *(?:id|proposition): )europes-leaders$/gm, '$1leaders-of-europe')
      .replace(/^( *-? *(?:slug|topic): )escalation$/gm, '$1wider-war')
      .replace(/\barticle: winabode\b/g, 'article: of-january')
      .replace(/^topics: .*$/gm, (line) => line.replace(/\bescalation\b/, 'wider-war'));
    writeFileSync(file, text);
  }
  appendFileSync(join(contentDir, 'addresses.txt'), `/${DOSSIER}/speakers/\n`);
  const items = redirected.map(
    ({ from, to }) => `- from: ${from}\n  to: ${to}\n  why: It was renamed.\n  when: 2026-11-26\n`,
  );
  appendFileSync(join(contentDir, 'redirects.yaml'), items.join(''));
}
