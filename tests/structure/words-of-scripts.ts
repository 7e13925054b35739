import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nameOf, nodesIn, parseFile, textOf, walk, type Place, type SyntaxNode } from './syntax.ts';

/** A script in the source and in a built site. */
export interface Script {
  /** The files that may be its entry, as paths relative to the project's folder. */
  entries: string[];
  /** The path of the built file. */
  built: string;
}

/** The words in a script's bundle. */
export interface BundledWords {
  script: string;
  /** Words that the script's source uses. */
  own: string[];
  /** Words that it doesn't use, each with the place of its definition. */
  foreign: string[];
}

/** A use of a name from a words file. */
interface Use {
  file: string;
  /** The name in the words file. */
  name: string;
  /** The key that the code reads from an object; `null` if it names none. */
  key: string | null;
}

/** A declaration in a words file or, if its value is an object, one property of that. */
interface WordsPart extends Use {
  strings: string[];
  /** The other parts that its code uses. */
  uses: Use[];
}

/** A file and its syntax tree. */
interface Module {
  file: string;
  tree: SyntaxNode;
}

const WORDS = 'src/words/';
/** From this length on, a string is recognized even if the bundler made it part of a longer one. */
const LONG = 12;

/**
 * Finds the words in the bundles of scripts. A script uses the names from words files that its own files and
 * those they import mention: members of a namespace, and keys of an object. If code reads an object without
 * naming a key, the script uses all of it.
 */
export function findBundledWords(projectDir: string, scripts: readonly Script[]): BundledWords[] {
  const words = readWords(projectDir);
  return scripts.map(({ entries, built }) => {
    const modules = readSource(projectDir, entries);
    const asked = withWhatTheyUse(modules.flatMap(usesIn), words);
    const strings = new Set([...asked].flatMap((part) => part.strings));
    // A string in the script's own code is not evidence that a word was bundled.
    const code = new Set(modules.flatMap(({ tree }) => stringsIn(tree)));
    const bundled = new Set(readBundle(built).flatMap(({ tree }) => stringsIn(tree)));
    // So isn't one that is part of a word that the script uses.
    const isOwn = (text: string): boolean => strings.values().some((own) => own.includes(text));
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
            .filter((text) => !isOwn(text) && isBundled(text))
            .map((text) => `${file}, ${name}${key === null ? '' : `.${key}`}: ${JSON.stringify(text)}`),
        ),
    };
  });
}

/** Finds the scripts of a built site; Astro names each after the file that contains it. */
export function readScripts(projectDir: string, builtDir: string): Script[] {
  const astroFiles = globSync('src/**/*.astro', { cwd: projectDir });
  return globSync('_astro/*_astro_type_script_index_*.js', { cwd: builtDir }).map((built) => {
    const [, name, index] = /^(.+)_astro_type_script_index_(\d+)_/.exec(basename(built)) ?? [];
    const entries = astroFiles
      .filter((file) => basename(file).replace(/[^\w.-]/g, '_') === name)
      .flatMap((file) => scriptsIn(projectDir, file)[Number(index)] ?? []);
    if (entries.length === 0) throw new Error(`No Astro file contains the script ${built}.`);
    return { entries: [...new Set(entries)], built: join(builtDir, built) };
  });
}

/** Parses a built script and all files that it imports, statically or dynamically. */
export function readBundle(built: string): Module[] {
  return follow([built], (file) => parseFile(file, readFileSync(file, 'utf8')));
}

/** Returns the source files of an Astro file's scripts. */
function scriptsIn(projectDir: string, file: string): string[] {
  const scripts: string[] = [];
  walk(parseFile(file, readFileSync(join(projectDir, file), 'utf8')), ({ node }) => {
    if (node.type !== 'JSXOpeningElement' || nameOf(nodesIn(node, 'name')[0]) !== 'script') return;
    const attributes = nodesIn(node, 'attributes');
    const src = attributes.find((attribute) => nameOf(nodesIn(attribute, 'name')[0]) === 'src');
    const [value] = src ? nodesIn(src, 'value') : [];
    // Scripts that aren't bundled have an expression as their address.
    if (value?.type === 'Literal') scripts.push(join(dirname(file), nameOf(value)));
  });
  return scripts;
}

/** Parses source files and all files that they import, statically or dynamically, except types and words. */
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

/** Returns the files that a file imports, except packages and imports of types. */
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

/** Returns the top-level declarations of a words file, exported or not. */
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

/** Returns the object that a value is, without its type assertions; `null` if it is none. */
function objectIn(value: SyntaxNode): SyntaxNode | null {
  if (value.type === 'ObjectExpression') return value;
  const [expression] = /^TS(As|Satisfies)Expression$/.test(value.type) ? nodesIn(value, 'expression') : [];
  return expression ? objectIn(expression) : null;
}

/** Maps a file's local names to the names in words files that they refer to; `*` is a whole namespace. */
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

/** Finds the uses of words files in code. A namespace that is passed on as a whole counts as no use. */
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

/** Returns `b` if the place is the `a` of `a.b`, otherwise `null`. */
function keyAsked({ field, parent }: Place): string | null {
  if (field !== 'object' || parent?.node.type !== 'MemberExpression') return null;
  const [property] = nodesIn(parent.node, 'property');
  return parent.node['computed'] === true && property?.type !== 'Literal' ? null : nameOf(property);
}

/** Checks whether an identifier refers to a value, rather than being a key, a declared name or a type. */
function isValue({ field, parent }: Place): boolean {
  if (/^(id|key|params|local|imported|exported)$/.test(field)) return false;
  if (parent?.node.type === 'MemberExpression' && field === 'property')
    return parent.node['computed'] === true;
  return !parent || !isType(parent.node);
}

function isType({ type }: SyntaxNode): boolean {
  return type.startsWith('TS') && !/^TS(As|Satisfies|NonNull)Expression$/.test(type);
}

/** Returns the parts of words files that are used, directly or by other parts. */
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

/** Returns the strings in code that have two letters in a row, except keys, types and names of files. */
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
