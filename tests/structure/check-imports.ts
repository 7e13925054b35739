import { globSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type IForbiddenRuleType, type ICruiseResult } from 'dependency-cruiser';
import { mirrorImports } from './mirror-imports.ts';
import { FEATURES, GENERATED, ROOMS, type Room } from './rooms.ts';

const SITE_ITSELF = '^src/site/site\\.ts$';
/** Paths of packages. They are outside the mirror: above it, with `../`, if it is in node_modules itself. */
const PACKAGES = '(^(\\.\\./)+|(^|/)node_modules/)';
/** Tests and fixtures, which may import anything, and which nothing else may import. */
const TESTS = /\.(test|fixture)\.ts$/;

/**
 * Finds the imports in a project that the rooms forbid, and files outside all rooms.
 * @param mirrorDir where a copy of src/ goes that the check can read
 * @returns one line per problem
 */
export async function findForbiddenImports(projectDir: string, mirrorDir: string): Promise<string[]> {
  mirrorImports(projectDir, mirrorDir);
  const { output } = await cruise(['src'], {
    baseDir: mirrorDir,
    ruleSet: { forbidden: importRules(ROOMS).map(exceptFromTests) },
    validate: true,
    doNotFollow: { path: PACKAGES },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  });
  const { violations } = (output as ICruiseResult).summary;
  const forbidden = violations.map(({ from, to, unresolvedTo, rule, cycle }) => {
    const imported = to.startsWith('src/') ? to : (unresolvedTo ?? to);
    const way = cycle ? [from, ...cycle.map(({ name }) => name)] : [from, imported];
    return `${way.map((file) => file.replace(/\.astro\.ts$/, '.astro')).join(' → ')}: ${rule.name}`;
  });
  return [...findStrays(projectDir), ...forbidden];
}

/** Finds the files that belong to no room, including those that import nothing, and those that go unread. */
function findStrays(projectDir: string): string[] {
  const unread = globSync('src/**/*.{js,mjs,cjs,jsx,mts,cts,tsx}', { cwd: projectDir })
    .filter((file) => !file.startsWith(GENERATED))
    .map((file) => `${file}: code must be in .ts and .astro files, of which the imports are checked`);
  const homeless = globSync('src/**/*.{ts,astro}', { cwd: projectDir })
    .filter((file) => !TESTS.test(file) && !ROOMS.some(({ files }) => new RegExp(files).test(file)))
    .map((file) => `${file}: every file must belong to a room`);
  return [...unread, ...homeless];
}

/** Turns the rooms into rules for dependency-cruiser (https://github.com/sverweij/dependency-cruiser). */
function importRules(rooms: readonly Room[]): IForbiddenRuleType[] {
  const filesOf = (name: string): string => {
    const room = rooms.find((each) => each.name === name);
    if (!room) throw new Error(`There is no room named "${name}".`);
    return room.files.replace('([^/]+)', '[^/]+');
  };
  return [
    {
      name: 'imports must not be circular',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    ...rooms.map(({ name, files, mayImport }): IForbiddenRuleType => ({
      name: `${name} may import only ${[name, ...mayImport].join(', ')}`,
      severity: 'error',
      from: { path: files },
      to: {
        path: '^src/',
        pathNot: [files, ...mayImport.map(filesOf)].map((path) => path.replace('([^/]+)', '[^/]+')),
      },
    })),
    ...rooms
      .filter(({ isPure }) => isPure)
      .flatMap(({ name, files, purePackages = [] }): IForbiddenRuleType[] => [
        {
          name: `${name} may not import Node's modules`,
          severity: 'error',
          from: { path: files },
          to: { dependencyTypes: ['core'] },
        },
        {
          name: `${name} may import ${purePackages.length > 0 ? `only the packages ${purePackages.join(', ')}` : 'no package'}`,
          severity: 'error',
          from: { path: files },
          to: { pathNot: ['^src/', ...purePackages.map(pathsOfPackage)], dependencyTypesNot: ['core'] },
        },
      ]),
    {
      name: 'only tests may import tests and fixtures',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: [TESTS.source, '^(\\.\\./)+tests/'] },
    },
    {
      name: 'no feature may import another',
      severity: 'error',
      from: { path: FEATURES },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'only layouts and pages may import src/site/site.ts',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(layouts|pages|workbench/pages)/', SITE_ITSELF] },
      to: { path: SITE_ITSELF },
    },
  ];
}

/** Lets tests and fixtures break a rule. */
function exceptFromTests({ from, ...rule }: IForbiddenRuleType): IForbiddenRuleType {
  return { ...rule, from: { ...from, pathNot: [from.pathNot ?? [], TESTS.source].flat() } };
}

/** Matches the files of a package, or of its types if it consists of nothing else. */
function pathsOfPackage(name: string): string {
  return `${PACKAGES}(@types/)?${name}/`;
}

if (import.meta.main) {
  const projectDir = join(import.meta.dirname, '..', '..');
  const problems = await findForbiddenImports(
    projectDir,
    join(projectDir, 'node_modules', '.cache', 'imports'),
  );
  for (const problem of problems) console.error(problem);
  if (problems.length > 0)
    console.error('\ntests/structure/rooms.ts defines the rooms and what each may import.');
  process.exitCode = problems.length > 0 ? 1 : 0;
}
