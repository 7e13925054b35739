import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nameOf, nodesIn, parseFile, textOf, walk, type Place, type SyntaxNode } from './syntax.ts';

/** A script as it is in the source and as it was built. */
export interface Script {
  /** The files that it may begin with, by their paths from the project's folder. */
  entries: string[];
  /** The built file. */
  built: string;
}

/** Which words are in a script's bundle. */
export interface BundledWords {
  script: string;
  /** Those that its source asks for. */
  own: string[];
  /** The others, each with where it stands. */
  foreign: string[];
}

/** What code names of a words file. */
interface Use {
  file: string;
  /** The name that the file exports. */
  name: string;
  /** The key, where code asks an object for one by its name. */
  key: string | null;
}

/** What one name of a words file stands for or, where that is an object, what one of its keys does. */
interface WordsPart extends Use {
  strings: string[];
  /** What it is made with. */
  uses: Use[];
}

/** A file and its syntax tree. */
interface Module {
  file: string;
  tree: SyntaxNode;
}

const WORDS = 'src/words/';
/** From this length on, a string can be told where it was made a part of another. */
const LONG = 12;

/**
 * Which words are in scripts' bundles. A script asks for what its files, and those that they import, name of
 * the words files: of a namespace what they name of it, and of an object the keys that they name.
 */
export function findBundledWords(projectDir: string, scripts: readonly Script[]): BundledWords[] {
  const words = readWords(projectDir);
  return scripts.map(({ entries, built }) => {
    const modules = readSource(projectDir, entries);
    const asked = withWhatTheyUse(modules.flatMap(usesIn), words);
    const strings = new Set([...asked].flatMap((part) => part.strings));
    // What is no word is nobody's.
    const code = new Set(modules.flatMap(({ tree }) => stringsIn(tree)));
    const bundled = new Set(readBundle(built).flatMap(({ tree }) => stringsIn(tree)));
    const isBundled = (text: string): boolean =>
      !code.has(text) &&
      (bundled.has(text) ||
        (text.length >= LONG && bundled.values().some((longer) => longer.includes(text))));
    return {
      script: entries.join(' or '),
      own: [...strings].filter(isBundled),
      foreign: words
        .filter((part) => !asked.has(part))
        .flatMap(({ file, name, key, strings: others }) =>
          others
            .filter((text) => !strings.has(text) && isBundled(text))
            .map((text) => `${file}, ${name}${key === null ? '' : `.${key}`}: ${JSON.stringify(text)}`),
        ),
    };
  });
}

/** The scripts of a built site; each is called after the Astro file that has it. */
export function readScripts(projectDir: string, builtDir: string): Script[] {
  const astroFiles = globSync('src/**/*.astro', { cwd: projectDir });
  return globSync('_astro/*_astro_type_script_index_*.js', { cwd: builtDir }).map((built) => {
    const [, name, index] = /^(.+)_astro_type_script_index_(\d+)_/.exec(basename(built)) ?? [];
    const entries = astroFiles
      .filter((file) => basename(file).replace(/[^\w.]/g, '_') === name)
      .flatMap((file) => scriptsIn(projectDir, file)[Number(index)] ?? []);
    if (entries.length === 0) throw new Error(`No Astro file has the script ${built}.`);
    return { entries: [...new Set(entries)], built: join(builtDir, built) };
  });
}

/** A built script and the files that it imports, at once or later. */
export function readBundle(built: string): Module[] {
  return follow([built], (file) => parseFile(file, readFileSync(file, 'utf8')));
}

/** The files that an Astro file's scripts begin with. */
function scriptsIn(projectDir: string, file: string): string[] {
  const scripts: string[] = [];
  walk(parseFile(file, readFileSync(join(projectDir, file), 'utf8')), ({ node }) => {
    if (node.type !== 'JSXOpeningElement' || nameOf(nodesIn(node, 'name')[0]) !== 'script') return;
    const attributes = nodesIn(node, 'attributes');
    const src = attributes.find((attribute) => nameOf(nodesIn(attribute, 'name')[0]) === 'src');
    const [value] = src ? nodesIn(src, 'value') : [];
    // Those that are not built have their addresses in expressions.
    if (value?.type === 'Literal') scripts.push(join(dirname(file), nameOf(value)));
  });
  return scripts;
}

/** Files of the source and all that they import, at once or later, but for types and words. */
function readSource(projectDir: string, entries: readonly string[]): Module[] {
  return follow(entries, (file) => parseFile(file, readFileSync(join(projectDir, file), 'utf8')));
}

function follow(entries: readonly string[], parse: (file: string) => SyntaxNode): Module[] {
  const modules = new Map<string, Module>();
  const enter = (file: string): void => {
    if (modules.has(file) || file.startsWith(WORDS)) return;
    const tree = parse(file);
    modules.set(file, { file, tree });
    for (const imported of importsIn(file, tree)) enter(imported);
  };
  for (const entry of entries) enter(entry);
  return [...modules.values()];
}

/** The files that a file imports for more than types, packages aside. */
function importsIn(file: string, tree: SyntaxNode): string[] {
  const sources: string[] = [];
  walk(tree, ({ node }) => {
    if (!/^(Import(Declaration|Expression)|Export(Named|All)Declaration)$/.test(node.type)) return;
    if (isOfTypes(node)) return;
    const source = nameOf(nodesIn(node, 'source')[0]);
    if (source.startsWith('.')) sources.push(join(dirname(file), source));
  });
  return sources;
}

function isOfTypes(node: SyntaxNode): boolean {
  return node['importKind'] === 'type' || node['exportKind'] === 'type';
}

function readWords(projectDir: string): WordsPart[] {
  const files = globSync(`${WORDS}**/*.ts`, { cwd: projectDir, exclude: ['**/*.test.ts'] });
  return files.flatMap((file) => {
    const tree = parseFile(file, readFileSync(join(projectDir, file), 'utf8'));
    const bindings = bindingsOf({ file, tree });
    const toPart = (name: string, key: string | null, node: SyntaxNode): WordsPart => ({
      file,
      name,
      key,
      strings: stringsIn(node),
      uses: usesOf(node, bindings),
    });
    return declarationsIn(tree).flatMap(({ name, value }) => {
      const object = objectIn(value);
      if (!object) return [toPart(name, null, value)];
      return nodesIn(object, 'properties').map((property) =>
        toPart(name, nameOf(nodesIn(property, 'key')[0]), property),
      );
    });
  });
}

/** What stands at the top of a words file, exported or not. */
function declarationsIn(tree: SyntaxNode): { name: string; value: SyntaxNode }[] {
  return nodesIn(tree, 'body')
    .flatMap((statement) => [statement, ...nodesIn(statement, 'declaration')])
    .flatMap((statement) => {
      if (statement.type === 'FunctionDeclaration') return [statement];
      return nodesIn(statement, 'declarations');
    })
    .map((node) => ({
      name: nameOf(nodesIn(node, 'id')[0]),
      value: nodesIn(node, 'init')[0] ?? node,
    }));
}

/** The object that a value is, whatever is said of its type. */
function objectIn(value: SyntaxNode): SyntaxNode | null {
  if (value.type === 'ObjectExpression') return value;
  const [expression] = /^TS(As|Satisfies)Expression$/.test(value.type) ? nodesIn(value, 'expression') : [];
  return expression ? objectIn(expression) : null;
}

/** What names mean in a file that come from words files; `*` is all of one. */
function bindingsOf({ file, tree }: Module): Map<string, { file: string; name: string }> {
  const bindings = new Map<string, { file: string; name: string }>();
  if (file.startsWith(WORDS)) for (const { name } of declarationsIn(tree)) bindings.set(name, { file, name });
  for (const declaration of nodesIn(tree, 'body')) {
    const from = join(dirname(file), nameOf(nodesIn(declaration, 'source')[0]));
    if (!from.startsWith(WORDS)) continue;
    for (const specifier of nodesIn(declaration, 'specifiers')) {
      const imported = nodesIn(specifier, 'imported')[0];
      bindings.set(nameOf(nodesIn(specifier, 'local')[0]), {
        file: from,
        name: imported ? nameOf(imported) : '*',
      });
    }
  }
  return bindings;
}

function usesIn(module: Module): Use[] {
  return usesOf(module.tree, bindingsOf(module));
}

/** What code names of words files. Of a namespace that is handed on as a whole nothing is named. */
function usesOf(root: SyntaxNode, bindings: ReadonlyMap<string, { file: string; name: string }>): Use[] {
  const uses: Use[] = [];
  walk(root, (place) => {
    const binding = bindings.get(nameOf(place.node));
    if (!binding || place.node.type !== 'Identifier' || !isValue(place)) return;
    if (binding.name !== '*') uses.push({ ...binding, key: keyAsked(place) });
    else {
      const name = keyAsked(place);
      if (name !== null && place.parent) uses.push({ ...binding, name, key: keyAsked(place.parent) });
    }
  });
  return uses;
}

/** `b`, where a place is the `a` of `a.b`. */
function keyAsked({ field, parent }: Place): string | null {
  if (field !== 'object' || parent?.node.type !== 'MemberExpression') return null;
  const [property] = nodesIn(parent.node, 'property');
  return parent.node['computed'] === true && property?.type !== 'Literal' ? null : nameOf(property);
}

/** Whether an identifier stands for a value: it names no part of anything, and is no type. */
function isValue({ field, parent }: Place): boolean {
  if (/^(id|key|params|local|imported|exported)$/.test(field)) return false;
  if (parent?.node.type === 'MemberExpression' && field === 'property')
    return parent.node['computed'] === true;
  return !parent || !isType(parent.node);
}

function isType({ type }: SyntaxNode): boolean {
  return type.startsWith('TS') && !/^TS(As|Satisfies|NonNull)Expression$/.test(type);
}

/** Parts of words files, and all that they are made with. */
function withWhatTheyUse(uses: readonly Use[], words: readonly WordsPart[]): Set<WordsPart> {
  const parts = new Set<WordsPart>();
  const enter = ({ file, name, key }: Use): void => {
    const named = words.filter((part) => part.file === file && part.name === name);
    const asked = named.filter((part) => part.key === key);
    for (const part of asked.length > 0 ? asked : named) {
      if (parts.has(part)) continue;
      parts.add(part);
      part.uses.forEach(enter);
    }
  };
  uses.forEach(enter);
  return parts;
}

/** The strings in code that have two letters in a row, but for keys and names of files. */
function stringsIn(root: SyntaxNode): string[] {
  const strings: string[] = [];
  walk(root, ({ node, field, parent }) => {
    if (parent && (isType(parent.node) || field === 'key' || field === 'source')) return;
    const text =
      node.type === 'TemplateElement' ? textOf(node) : node.type === 'Literal' ? node['value'] : null;
    if (typeof text === 'string' && /\p{L}{2}/u.test(text)) strings.push(text);
  });
  return strings;
}
