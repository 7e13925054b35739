import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transform } from '@astrojs/compiler-rs';

const FRONTMATTER = /^---\n([^]*?)\n---/;

/**
 * Copies a project's src/ for a tool that reads imports only from TypeScript. Each Astro file becomes a
 * TypeScript file with the code of its frontmatter, its template and its scripts.
 * @param projectDir the project's folder
 * @param mirrorDir where the copy goes; its previous content is deleted
 */
export function mirrorImports(projectDir: string, mirrorDir: string): void {
  rmSync(mirrorDir, { recursive: true, force: true });
  for (const file of globSync('src/**/*.{ts,astro}', { cwd: projectDir })) {
    const [from, to] = [join(projectDir, file), join(mirrorDir, file)];
    mkdirSync(dirname(to), { recursive: true });
    const code = readFileSync(from, 'utf8');
    if (file.endsWith('.astro')) writeFileSync(`${to}.ts`, pointAtMirror(codeOf(code)));
    else writeFileSync(to, pointAtMirror(code));
  }
  for (const file of globSync('src/**/*.js', { cwd: projectDir }))
    cpSync(join(projectDir, file), join(mirrorDir, file));
  for (const file of ['package.json', 'tsconfig.json']) cpSync(join(projectDir, file), join(mirrorDir, file));
}

/** Returns all code of an Astro file as TypeScript; a script in a file of its own becomes an import of it. */
export function codeOf(astro: string): string {
  const { code, scripts } = transform(astro, { filename: 'component.astro' });
  // What the compiler puts before the template imports as a whole whatever the frontmatter imports.
  const template = code.slice(code.indexOf('= $$createComponent(')).replace(/^= /, '');
  const scriptCode = scripts.map((script) =>
    script.type === 'inline' ? script.code : `import '${script.src}';`,
  );
  return [FRONTMATTER.exec(astro)?.[1] ?? '', ...scriptCode, template].join('\n');
}

/** Changes imports of Astro files to the names that these have in the mirror. */
function pointAtMirror(code: string): string {
  return code.replace(/(['"]\.[^'"\n]*\.astro)(['"])/g, '$1.ts$2');
}
