import { parse } from '@astrojs/compiler-rs';
import { parseSync } from 'vite';

/** A node of a syntax tree as ESTree has it (https://github.com/estree/estree), with JSX and what Astro adds. */
export interface SyntaxNode {
  type: string;
  /** Where it begins and ends in the code, in UTF-16 code units. */
  start: number;
  end: number;
  [field: string]: unknown;
}

/** A node among its ancestors: the field of its parent that it stands in, and the parent in turn. */
export interface Place {
  node: SyntaxNode;
  field: string;
  /** `null` for the root. */
  parent: Place | null;
}

/** The syntax tree of an Astro or TypeScript file; that of Astro is by the compiler that builds the pages. */
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

/** The nodes in a field of a node, whether it holds one, several or none. */
export function nodesIn(node: SyntaxNode, field: string): SyntaxNode[] {
  return [node[field]].flat().filter(isNode);
}

/** Visits a node and all that it holds. */
export function walk(root: SyntaxNode, visit: (place: Place) => void): void {
  const enter = (place: Place): void => {
    visit(place);
    for (const field of Object.keys(place.node))
      for (const node of nodesIn(place.node, field)) enter({ node, field, parent: place });
  };
  enter({ node: root, field: '', parent: null });
}

/** What a node is called, if it says so itself: an identifier, a literal, the last part of `a.b`; else "". */
export function nameOf(node: SyntaxNode | undefined): string {
  if (!node) return '';
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return String(node['name']);
  if (node.type === 'PrivateIdentifier') return `#${String(node['name'])}`;
  if (node.type === 'Literal') return String(node['value']);
  if (node.type === 'MemberExpression') return nameOf(nodesIn(node, 'property')[0]);
  // Minifiers write strings so.
  const [text, ...others] = nodesIn(node, 'quasis');
  if (text && others.length === 0) return textOf(text);
  return '';
}

/** The text of a `TemplateElement`. */
export function textOf(element: SyntaxNode): string {
  return (element['value'] as { cooked: string }).cooked;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}
