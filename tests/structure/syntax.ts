import { parse } from '@astrojs/compiler-rs';
import { parseSync } from 'vite';

/**
 * A node of an ESTree syntax tree (https://github.com/estree/estree), with the extensions of JSX and Astro.
 */
export interface SyntaxNode {
  type: string;
  /** Where it begins in the code, in UTF-16 code units. */
  start: number;
  /** Where it ends in the code, in UTF-16 code units. */
  end: number;
  [field: string]: unknown;
}

/** A node together with its ancestors. */
export interface Place {
  node: SyntaxNode;
  /** The field of the parent that contains the node. */
  field: string;
  /** `null` for the root. */
  parent: Place | null;
}

/**
 * Parses an Astro or TypeScript file. Astro files are parsed by the compiler that builds the pages.
 * @throws {Error} if the code has a syntax error; the message names the file
 */
export function parseFile(file: string, code: string): SyntaxNode {
  if (file.endsWith('.astro')) {
    const { ast, diagnostics } = parse(code);
    const error = diagnostics.find(({ severity }) => severity === 'error');
    if (error) throw new Error(`${file}: ${error.text}`);
    return ast as SyntaxNode;
  }
  const { program, errors } = parseSync(file, code);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  return program as unknown as SyntaxNode;
}

/** Returns the nodes in a field of a node, whether it contains one, several or none. */
export function nodesIn(node: SyntaxNode, field: string): SyntaxNode[] {
  return [node[field]].flat().filter(isNode);
}

/** Visits a node and all of its descendants. */
export function walk(root: SyntaxNode, visit: (place: Place) => void): void {
  const enter = (place: Place): void => {
    visit(place);
    for (const field of Object.keys(place.node))
      for (const node of nodesIn(place.node, field)) enter({ node, field, parent: place });
  };
  enter({ node: root, field: '', parent: null });
}

/** Returns an identifier's name, a literal's value or the `b` of `a.b`; "" for any other node. */
export function nameOf(node: SyntaxNode | undefined): string {
  if (!node) return '';
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return String(node['name']);
  if (node.type === 'PrivateIdentifier') return `#${String(node['name'])}`;
  if (node.type === 'Literal') return String(node['value']);
  if (node.type === 'MemberExpression') return nameOf(nodesIn(node, 'property')[0]);
  // Minifiers write strings as templates.
  const [text, ...others] = nodesIn(node, 'quasis');
  if (text && others.length === 0) return textOf(text);
  return '';
}

/** Returns the text of a `TemplateElement`. */
export function textOf(element: SyntaxNode): string {
  return (element['value'] as { cooked: string }).cooked;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}
