import type { ElementContent, Text } from 'hast';

/**
 * Collapses white space across inline nodes, so that their text equals the passage's text. The one exception:
 * a run with a no-break space (or another character that browsers don't collapse) becomes that character
 * instead of a space. Elements without words are removed, and so are positions, which refer to the file.
 */
export function collapseInline(nodes: readonly ElementContent[]): ElementContent[] {
  return trimEnd(collapse(nodes, { endsInSpace: true, last: null }));
}

interface State {
  /** Whether the text so far is empty or ends in white space. */
  endsInSpace: boolean;
  /** The last text node so far. */
  last: Text | null;
}

function collapse(nodes: readonly ElementContent[], state: State): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'element') {
      const { tagName, properties } = node;
      const children = collapse(node.children, state);
      return children.length > 0 || tagName === 'br'
        ? [{ type: 'element', tagName, properties, children }]
        : [];
    }
    return node.type === 'text' ? collapseText(node.value, state) : [];
  });
}

function collapseText(raw: string, state: State): Text[] {
  const collapsed = raw.replace(/\s+/gu, oneSpace);
  const isContinued = state.endsInSpace && /^\s/u.test(collapsed);
  const { last } = state;
  if (isContinued && last)
    last.value = last.value.replace(/\s$/u, (space) => oneSpace(`${space}${collapsed.charAt(0)}`));
  const value = isContinued ? collapsed.slice(1) : collapsed;
  if (value === '') return [];
  const text: Text = { type: 'text', value };
  state.last = text;
  state.endsInSpace = /\s$/u.test(value);
  return [text];
}

/**
 * Returns what a run of white space becomes: the first character that browsers don't collapse, or else a
 * space.
 */
function oneSpace(run: string): string {
  return /[^ \t\n\r\f]/u.exec(run)?.[0] ?? ' ';
}

/** Returns the nodes without white space and line breaks at their end. */
function trimEnd(nodes: readonly ElementContent[]): ElementContent[] {
  const [rest, last] = [nodes.slice(0, -1), nodes.at(-1)];
  if (last?.type === 'text') {
    const value = last.value.trimEnd();
    return value === '' ? trimEnd(rest) : [...rest, { ...last, value }];
  }
  if (last?.type !== 'element') return [...nodes];
  const children = trimEnd(last.children);
  return children.length === 0 ? trimEnd(rest) : [...rest, { ...last, children }];
}
