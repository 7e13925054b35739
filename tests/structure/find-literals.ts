import { followValue, type Fate } from './literal-places.ts';
import { nameOf, nodesIn, parseFile, textOf, walk, type Place, type SyntaxNode } from './syntax.ts';

/** A literal that a reader would see. */
export interface Finding {
  file: string;
  line: number;
  /** Its text, with `{…}` for each value in it; of an element's text without the white space around it. */
  literal: string;
}

/** A file by its path from the project's folder. */
export interface SourceFile {
  file: string;
  code: string;
}

/** A text in a file: where it begins, where it goes, and what it is called on its way. */
interface Text {
  start: number;
  literal: string;
  fate: Fate;
  names: string[];
}

/** What a file has: its texts, the names of what it shows, and those of them that it imports. */
interface FileTexts {
  texts: Text[];
  shown: ReadonlySet<string>;
  shownImports: ReadonlySet<string>;
}

/**
 * The literals of files that a reader would see. What is surely shown counts where it has a letter, and what
 * is surely not shown does not count. Of the rest counts what reads like words and not like a key, and also a
 * single word in lower case if what it is called is shown, as "next" is of `{ word: 'next' }` where a
 * component has `{word}`.
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
      // A script's code is no text in the tree; what is, is data.
      else if (element !== 'script') texts.push({ start: startOf(node), literal, ...followValue(place) });
    });
  return { texts, shown, shownImports: shown.intersection(imported) };
}

/** The text of a node that is one; `null` for any other. */
function literalOf({ node, parent }: Place): string | null {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : null;
  if (node.type === 'JSXText') return String(node['value']).trim().replace(/\s+/g, ' ');
  if (node.type !== 'TemplateLiteral' || parent?.node.type === 'TaggedTemplateExpression') return null;
  return nodesIn(node, 'quasis').map(textOf).join('{…}');
}

/** Where a node's text begins, behind the white space before it. */
function startOf({ type, start, value }: SyntaxNode): number {
  return type === 'JSXText' ? start + String(value).search(/\S|$/) : start;
}

/**
 * Whether a node names a value where it is used: `a`, `b` of `a.b`, and `TITLES` of `TITLES[key]` and of
 * `TITLES.join()`.
 */
function isNameOfValue({ node, field, parent }: Place): boolean {
  if (parent?.node.type === 'AssignmentExpression' && field === 'left') return false;
  if (node.type === 'MemberExpression') return node['computed'] !== true;
  if (node.type !== 'Identifier' || /^(id|key|params|local|imported|exported)$/.test(field)) return false;
  if (parent?.node.type !== 'MemberExpression') return true;
  return field === 'object' && (parent.node['computed'] === true || nameOf(parent.node) === 'join');
}

/** The name of the element that a node is a child of. */
function elementAround({ parent }: Place): string {
  const [opening] = parent?.node.type === 'JSXElement' ? nodesIn(parent.node, 'openingElement') : [];
  return opening ? nameOf(nodesIn(opening, 'name')[0]) : '';
}

/** What is to be read of a text: of tags only what their attributes show, of character references nothing. */
function readable(literal: string): string {
  return literal
    .replace(/<[a-z/!?{][^>]*>?/gi, (tag) =>
      [...tag.matchAll(/\b(?:aria-label|title|alt|placeholder)="([^"]*)/g)].map(([, text]) => text).join(' '),
    )
    .replace(/&#?\w+;|\\[0-9a-f]{1,6}/gi, '');
}

/** Whether a text reads like words for people, and not like a key, an address or a piece of code. */
function readsLikeWords(text: string): boolean {
  if (/^[a-z]+\/[\w.+-]+(; [a-z]+=[\w-]+)?$/.test(text)) return false;
  // A letter in a row of characters beside a space.
  if (/\p{L}\S*\s|\s\S*\p{L}/u.test(text)) return true;
  if (/[“”‘’„«»…]/.test(text.replaceAll('{…}', ''))) return true;
  // Words in brackets stand for others.
  if (/^\[\p{L}+\]$/u.test(text)) return true;
  // A capital letter first; in names of types, as of schema.org, others follow.
  return /^\P{L}*\p{Lu}\p{Ll}+(?!\p{L})/u.test(text);
}

/** The strings in a style sheet's declarations, but those that name fonts, areas and kinds of value. */
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
      // What stands before a brace is a selector or a condition.
      if (end !== '{' && property !== '' && !/^(font|grid|src$|syntax$)/.test(property))
        texts.push(...strings);
      property = '';
      strings = [];
    }
  }
  return texts;
}
