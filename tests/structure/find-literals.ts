import { followValue, type Fate } from './literal-places.ts';
import { nameOf, nodesIn, parseFile, textOf, walk, type Place, type SyntaxNode } from './syntax.ts';

/** A literal that readers would see. */
export interface Finding {
  file: string;
  line: number;
  /** Its text, with `{…}` for each interpolated value; an element's text is trimmed. */
  literal: string;
}

/** A source file. */
export interface SourceFile {
  /** Its path relative to the project's folder. */
  file: string;
  code: string;
}

/** A text in a file. */
interface Text {
  /** Where it begins, in UTF-16 code units. */
  start: number;
  literal: string;
  /** Whether readers see it. */
  fate: Fate;
  /** The variables, functions and keys that hold it. */
  names: string[];
}

/** The texts of a file, and the names whose values it shows. */
interface FileTexts {
  texts: Text[];
  /** The names of values that the file shows. */
  shown: ReadonlySet<string>;
  /** Those of `shown` that the file imports. */
  shownImports: ReadonlySet<string>;
}

/**
 * Finds the literals in files that readers would see. A literal that is certainly shown counts if it has a
 * letter; one that is certainly not shown never counts. If the syntax doesn't tell, a literal counts if it
 * reads like words rather than a key. A single word then also counts if the name that holds it is shown, as
 * "next" in `{ word: 'next' }` is if a component contains `{word}`.
 */
export function findVisibleLiterals(files: readonly SourceFile[]): Finding[] {
  const read = files.map(({ file, code }) => ({ file, code, ...readTexts(file, code) }));
  const shownElsewhere = new Set(read.flatMap(({ shownImports }) => [...shownImports]));
  return read.flatMap(({ file, code, texts, shown }) =>
    texts
      .filter(({ fate, literal, names }) => {
        const text = readable(literal);
        if (fate === 'hidden' || !/\p{L}/u.test(text)) return false;
        const isCalledShown = names.some((name) => shown.has(name) || shownElsewhere.has(name));
        return fate === 'shown' || readsLikeWords(text) || (isCalledShown && /^\p{L}+$/u.test(text));
      })
      .map(({ start, literal }) => ({ file, line: code.slice(0, start).split('\n').length, literal })),
  );
}

function readTexts(file: string, code: string): FileTexts {
  const texts: Text[] = [];
  const imported = new Set<string>();
  const shown = new Set<string>();
  if (file.endsWith('.css')) texts.push(...textsInCss(code));
  else
    walk(parseFile(file, code), (place) => {
      const { node } = place;
      if (/^Import(Default)?Specifier$/.test(node.type)) imported.add(nameOf(nodesIn(node, 'local')[0]));
      if (isNameOfValue(place) && followValue(place).fate === 'shown') shown.add(nameOf(node));
      const literal = literalOf(place);
      if (literal === null) return;
      const element = elementAround(place);
      if (element === 'style') texts.push(...textsInCss(literal, node.start));
      // The code of a script is not text in the tree; text in a script element is data.
      else if (element !== 'script') texts.push({ start: startOf(node), literal, ...followValue(place) });
    });
  return { texts, shown, shownImports: shown.intersection(imported) };
}

/** Returns the text of a literal, JSX text or template; `null` for any other node. */
function literalOf({ node, parent }: Place): string | null {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : null;
  if (node.type === 'JSXText') return String(node['value']).trim().replace(/\s+/g, ' ');
  if (node.type !== 'TemplateLiteral' || parent?.node.type === 'TaggedTemplateExpression') return null;
  return nodesIn(node, 'quasis').map(textOf).join('{…}');
}

/** Returns where a node's text begins, after any leading white space. */
function startOf({ type, start, value }: SyntaxNode): number {
  return type === 'JSXText' ? start + String(value).search(/\S|$/) : start;
}

/**
 * Checks whether a node names the value that is used at its place: `a`, the `b` of `a.b`, and the `TITLES` of
 * `TITLES[key]` and `TITLES.join()`.
 */
function isNameOfValue({ node, field, parent }: Place): boolean {
  if (parent?.node.type === 'AssignmentExpression' && field === 'left') return false;
  if (node.type === 'MemberExpression') return node['computed'] !== true;
  if (node.type !== 'Identifier' || /^(id|key|params|local|imported|exported)$/.test(field)) return false;
  if (parent?.node.type !== 'MemberExpression') return true;
  return field === 'object' && (parent.node['computed'] === true || nameOf(parent.node) === 'join');
}

/** Returns the name of the element whose child a node is; "" if there is none. */
function elementAround({ parent }: Place): string {
  const [opening] = parent?.node.type === 'JSXElement' ? nodesIn(parent.node, 'openingElement') : [];
  return opening ? nameOf(nodesIn(opening, 'name')[0]) : '';
}

/** Returns what readers see of a text, without character references and tags except visible attributes. */
function readable(literal: string): string {
  return literal
    .replace(/<[a-z/!?{][^>]*>?/gi, (tag) =>
      [...tag.matchAll(/\b(?:aria-label|title|alt|placeholder)="([^"]*)/g)].map(([, text]) => text).join(' '),
    )
    .replace(/&#?\w+;|\\[0-9a-f]{1,6}/gi, '');
}

/** Checks whether a text reads like words for people rather than a key, an address or code. */
function readsLikeWords(text: string): boolean {
  // A media type.
  if (/^[a-z]+\/[\w.+-]+(; [a-z]+=[\w-]+)?$/.test(text)) return false;
  // A word next to white space.
  if (/\p{L}\S*\s|\s\S*\p{L}/u.test(text)) return true;
  if (/[“”‘’„«»…]/.test(text.replaceAll('{…}', ''))) return true;
  // A word in brackets is a placeholder that readers see.
  if (/^\[\p{L}+\]$/u.test(text)) return true;
  // A capitalized word, but no name in CamelCase like schema.org's types.
  return /^\P{L}*\p{Lu}\p{Ll}+(?!\p{L})/u.test(text);
}

/** Finds the strings in a style sheet's declarations, except names of fonts and grid areas, and syntaxes. */
function textsInCss(css: string, offset = 0): Text[] {
  const texts: Text[] = [];
  let property = '';
  let strings: Text[] = [];
  const tokens = css.matchAll(
    /\/\*[^]*?\*\/|url\([^)]*\)|(?<quote>["'])(?<literal>(?:\\[^]|(?!\k<quote>)[^])*)\k<quote>|(?<end>[{};])|(?<name>[\w-]+)(?=\s*:)/g,
  );
  for (const { index, groups = {} } of tokens) {
    const { literal, end, name } = groups;
    if (literal !== undefined) strings.push({ start: offset + index, literal, fate: 'shown', names: [] });
    else if (name !== undefined) property ||= name;
    else if (end !== undefined) {
      // Strings before an opening brace belong to a selector or a condition.
      if (end !== '{' && property !== '' && !/^(font|grid|src$|syntax$)/.test(property))
        texts.push(...strings);
      property = '';
      strings = [];
    }
  }
  return texts;
}
