import { nameOf, nodesIn, type Place, type SyntaxNode } from './syntax.ts';

/** Whether readers see a value: certainly (`shown`), certainly not (`hidden`), or the syntax doesn't tell. */
export type Fate = 'shown' | 'hidden' | 'open';

/** Where the value at a place ends up. */
export interface Way {
  fate: Fate;
  /** The variables, functions and keys that hold the value on its way. */
  names: string[];
}

/** Properties, attributes and keys whose values readers always see. */
const SHOWN_NAMES = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'ariaDescription',
  'ariaLabel',
  'ariaPlaceholder',
  'ariaRoleDescription',
  'ariaValueText',
  'caption',
  'description',
  'explanation',
  'innerHTML',
  'innerText',
  'label',
  'nodeValue',
  'outerHTML',
  'placeholder',
  'set:html',
  'set:text',
  'srcdoc',
  'summary',
  'textContent',
  'title',
  'words',
]);

/** Properties, attributes and keys whose values readers never see but that could be mistaken for words. */
const HIDDEN_NAMES = new Set([
  'Content-Type',
  'class',
  'class:list',
  'className',
  'href',
  'id',
  'rel',
  'sandbox',
  'src',
  'style',
  'transform',
  'url',
  'x-choices',
]);

/** The names of `meta` elements whose content search engines or link previews show. */
const SHOWN_META =
  /^(description|author|keywords|application-name|(og|twitter):(.+:)?(title|description|site_name|alt))$/;

/** Functions whose arguments are selectors, style sheets, event names, keys or patterns. */
const HIDDEN_ARGUMENTS = new Set([
  '#part',
  '#parts',
  'addEventListener',
  'closest',
  'createElement',
  'endsWith',
  'getAttribute',
  'getElementById',
  'getItem',
  'hasAttribute',
  'includes',
  'indexOf',
  'matchMedia',
  'matches',
  'querySelector',
  'querySelectorAll',
  'removeAttribute',
  'removeEventListener',
  'removeItem',
  'replaceSync',
  'requirePart',
  'setItem',
  'split',
  'startsWith',
  'test',
  'toggleAttribute',
]);

/** Functions whose first argument is a name or a pattern, while the others are values. */
const HIDDEN_FIRST_ARGUMENT = new Set(['replace', 'replaceAll', 'setProperty']);

/** Functions that put their arguments on the page. */
const SHOWN_ARGUMENTS = new Set([
  'after',
  'alert',
  'append',
  'before',
  'confirm',
  'createTextNode',
  'insertAdjacentText',
  'prepend',
  'prompt',
  'replaceChildren',
  'replaceWith',
]);

/** Objects whose methods write messages for developers. */
const FOR_DEVELOPERS = new Set(['console', 'logger']);

/** Functions that return what the function in their argument returns. */
const GIVE_BACK = new Set(['flatMap', 'from', 'map', 'reduce', 'then']);

/** Nodes that pass the values of their children on to their parent. */
const PASSED_ON = new Set([
  'ArrayExpression',
  'ArrayPattern',
  'AwaitExpression',
  'BlockStatement',
  'CatchClause',
  'ChainExpression',
  'ExportDefaultDeclaration',
  'ExportNamedDeclaration',
  'IfStatement',
  'JSXExpressionContainer',
  'LogicalExpression',
  'ObjectExpression',
  'ObjectPattern',
  'ParenthesizedExpression',
  'ReturnStatement',
  'SequenceExpression',
  'SpreadElement',
  'SwitchStatement',
  'TemplateLiteral',
  'TryStatement',
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'YieldExpression',
]);

/** What happens to a value in the parent node: its fate, or `on` if that is decided further out. */
interface Step {
  fate: Fate | 'on';
  /** The variable, function or key that holds the value from here on. */
  name?: string;
}

/** Follows a value outward from its place, as far as the syntax tells where it goes. */
export function followValue(place: Place): Way {
  const names: string[] = [];
  for (let at = place; at.parent; at = at.parent) {
    // The value is part of what a function returns, and the syntax doesn't tell where that goes.
    if (names.length > 0 && isFunction(at.parent.node)) return { fate: 'open', names };
    const { fate, name } = stepOut(at, at.parent);
    if (name) names.push(name);
    if (fate !== 'on') return { fate, names };
  }
  return { fate: 'open', names };
}

function stepOut(at: Place, { node, parent }: Place): Step {
  const { field } = at;
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
    case 'AstroRoot':
      return { fate: 'shown' };
    case 'JSXAttribute':
      return { fate: fateOfAttribute(node, parent?.node) };
    case 'ConditionalExpression':
      return { fate: field === 'test' ? 'hidden' : 'on' };
    case 'BinaryExpression':
      return { fate: node['operator'] === '+' ? 'on' : 'hidden' };
    case 'SwitchCase':
      return { fate: field === 'test' ? 'hidden' : 'on' };
    case 'MemberExpression':
      return field === 'property' ? { fate: 'hidden' } : stepOutOfMember(node, parent?.node);
    case 'Property':
    case 'PropertyDefinition':
      return stepOutOfProperty(field, node);
    case 'VariableDeclarator':
    case 'FunctionDeclaration':
      return { fate: 'open', name: nameOf(nodesIn(node, 'id')[0]) };
    case 'AssignmentPattern':
      return { fate: 'on', name: nameOf(nodesIn(node, 'left')[0]) };
    case 'AssignmentExpression':
      return field === 'left' ? { fate: 'hidden' } : fateByName(nameOf(nodesIn(node, 'left')[0]));
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return { fate: field === 'body' ? 'on' : 'open' };
    case 'CallExpression':
    case 'NewExpression':
      return { fate: field === 'callee' ? 'on' : fateOfArgument(at.node, node) };
    case 'ImportDeclaration':
    case 'ImportExpression':
    case 'ExportAllDeclaration':
    case 'ThrowStatement':
    case 'UnaryExpression':
      return { fate: 'hidden' };
    case 'ExportNamedDeclaration':
      return { fate: field === 'source' ? 'hidden' : 'on' };
    case 'ExpressionStatement':
      return { fate: node['directive'] ? 'hidden' : 'open' };
    default:
      if (PASSED_ON.has(node.type)) return { fate: 'on' };
      return { fate: node.type.startsWith('TS') ? 'hidden' : 'open' };
  }
}

/** Follows a value into its member, or into the parameter of a function that is called with its items. */
function stepOutOfMember(member: SyntaxNode, call: SyntaxNode | undefined): Step {
  if (call?.type !== 'CallExpression' || !GIVE_BACK.has(nameOf(member))) return { fate: 'on' };
  const [made] = nodesIn(call, 'arguments');
  const [part] = made ? nodesIn(made, 'params') : [];
  return { fate: 'open', name: nameOf(part) };
}

function stepOutOfProperty(field: string, node: SyntaxNode): Step {
  const name = nameOf(nodesIn(node, 'key')[0]);
  if (field === 'key') return { fate: 'hidden' };
  const { fate } = fateByName(name);
  return fate === 'open' ? { fate: 'on', name } : { fate };
}

function fateByName(name: string): { fate: Fate; name: string } {
  const fate = SHOWN_NAMES.has(name) ? 'shown' : HIDDEN_NAMES.has(name) ? 'hidden' : 'open';
  return { fate, name };
}

function fateOfAttribute(attribute: SyntaxNode, opening: SyntaxNode | undefined): Fate {
  const name = nameOf(nodesIn(attribute, 'name')[0]);
  const { fate } = fateByName(name);
  if (fate !== 'open') return fate;
  const element = opening ? nameOf(nodesIn(opening, 'name')[0]) : '';
  // A component may show its props, and a script may show data attributes.
  if (!opening || !/^[a-z]/.test(element) || name.startsWith('data-')) return 'open';
  const has = (wanted: string, value: RegExp): boolean =>
    nodesIn(opening, 'attributes').some(
      (each) => nameOf(nodesIn(each, 'name')[0]) === wanted && value.test(nameOf(nodesIn(each, 'value')[0])),
    );
  if (element === 'meta' && name === 'content')
    return has('name', SHOWN_META) || has('property', SHOWN_META) ? 'shown' : 'hidden';
  if (element === 'input' && name === 'value' && has('type', /^(submit|button|reset)$/)) return 'shown';
  return 'hidden';
}

function fateOfArgument(argument: SyntaxNode, call: SyntaxNode): Fate | 'on' {
  const [callee] = nodesIn(call, 'callee');
  const name = nameOf(callee);
  const object = callee ? nameOf(nodesIn(callee, 'object')[0]) : '';
  if (isFunction(argument)) return GIVE_BACK.has(name) ? 'on' : 'open';
  if (HIDDEN_ARGUMENTS.has(name) || FOR_DEVELOPERS.has(object)) return 'hidden';
  if (call.type === 'NewExpression' && /^(RegExp|URL|.*(Error|Event|Fault))$/.test(name)) return 'hidden';
  const args = nodesIn(call, 'arguments');
  if (HIDDEN_FIRST_ARGUMENT.has(name)) return argument === args[0] ? 'hidden' : 'open';
  if (name === 'setAttribute') return argument === args[0] ? 'hidden' : fateByName(nameOf(args[0])).fate;
  return SHOWN_ARGUMENTS.has(name) ? 'shown' : 'open';
}

function isFunction({ type }: SyntaxNode): boolean {
  return /^(Arrow)?Function/.test(type);
}
