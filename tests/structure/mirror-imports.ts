import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transform } from '@astrojs/compiler-rs';

const FRONTMATTER = /^---\n([^]*?)\n---/;

/**
 * Copies a project's src/ for a tool that reads imports from TypeScript alone: each Astro file becomes a
 * TypeScript file of its imports, those of its frontmatter and those of its scripts.
 * @param projectDir the project's folder
 * @param mirrorDir where the copy goes; whatever stood there is removed
 */
export function mirrorImports(projectDir: string, mirrorDir: string): void {
  rmSync(mirrorDir, { recursive: true, force: true });
  for (const file of globSync('src/**/*.{ts,astro}', { cwd: projectDir })) {
    const [from, to] = [join(projectDir, file), join(mirrorDir, file)];
    mkdirSync(dirname(to), { recursive: true });
    const code = readFileSync(from, 'utf8');
    if (file.endsWith('.astro')) writeFileSync(`${to}.ts`, pointAtMirror(importsOf(code)));
    else writeFileSync(to, pointAtMirror(code));
  }
  for (const file of ['package.json', 'tsconfig.json']) cpSync(join(projectDir, file), join(mirrorDir, file));
}

/** The TypeScript in an Astro file that can import: its frontmatter, and what its scripts are or load. */
export function importsOf(astro: string): string {
  const { scripts } = transform(astro, { filename: 'component.astro' });
  const code = scripts.map((script) => (script.type === 'inline' ? script.code : `import '${script.src}';`));
  return [FRONTMATTER.exec(astro)?.[1] ?? '', ...code].join('\n');
}

/** Astro files are imported under the name that they have in the mirror. */
function pointAtMirror(code: string): string {
  return code.replace(/(['"]\.[^'"\n]*\.astro)(['"])/g, '$1.ts$2');
}
