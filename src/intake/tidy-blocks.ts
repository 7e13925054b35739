import type { PhrasingContent, RootContent } from 'mdast';

/** Tidies blocks: parts paragraphs at empty lines, and drops what is empty. */
export function tidyBlocks(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    switch (node.type) {
      case 'paragraph':
        return partAtBreaks(tidyInline(node.children)).map((children) => ({ type: 'paragraph', children }));
      case 'heading': {
        // A heading is one line in Markdown.
        const children = tidyInline(node.children).map((child): PhrasingContent =>
          child.type === 'break' ? { type: 'text', value: ' ' } : child,
        );
        return wordsOf(children) === ''
          ? []
          : [{ type: 'heading', depth: Math.max(2, node.depth) as 2, children: trimInline(children) }];
      }
      case 'blockquote': {
        const children = tidyBlocks(node.children) as typeof node.children;
        return children.length === 0 ? [] : [{ type: 'blockquote', children }];
      }
      case 'list': {
        const items = node.children.flatMap((item) => {
          const children = tidyBlocks(item.children) as typeof item.children;
          return children.length === 0
            ? []
            : [{ type: 'listItem' as const, spread: children.length > 1, children }];
        });
        return items.length === 0
          ? []
          : [
              {
                type: 'list',
                ordered: node.ordered ?? false,
                start: node.start ?? null,
                spread: items.some(({ spread }) => spread),
                children: items,
              },
            ];
      }
      case 'thematicBreak':
        return [node];
      default:
        return 'children' in node ? tidyBlocks(node.children) : [];
    }
  });
}

/** Keeps emphasis that has words, moves the spaces at its ends outside, and joins neighbors of a kind. */
function tidyInline(
  nodes: readonly PhrasingContent[],
  inside: ReadonlySet<string> = new Set(),
): PhrasingContent[] {
  const tidied = nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text' || node.type === 'break') return [node];
    if (node.type === 'inlineCode') return [{ type: 'text', value: node.value }];
    if (!('children' in node)) return [];
    const isEmphasis = node.type === 'emphasis' || node.type === 'strong';
    const children = tidyInline(node.children, new Set([...inside, node.type]));
    if (inside.has(node.type) || !(isEmphasis || node.type === 'link')) return children;
    if (wordsOf(children) === '') return children;
    // Emphasis over a line break is emphasis of each line.
    if (children.some(({ type }) => type === 'break'))
      return isEmphasis ? splitAt(children, node.type) : children;
    const before = /^\s+/u.exec(firstText(children))?.[0] ?? '';
    const after = /\s+$/u.exec(lastText(children))?.[0] ?? '';
    const kept = {
      ...(node.type === 'link' ? { type: 'link' as const, url: node.url } : { type: node.type }),
      children: trimInline(children),
    } as PhrasingContent;
    return [...space(before), kept, ...space(after)];
  });
  return tidied.reduce<PhrasingContent[]>((all, node) => {
    const last = all.at(-1);
    if (last?.type === 'text' && node.type === 'text') last.value += node.value;
    else if (
      last?.type === node.type &&
      (node.type === 'emphasis' || node.type === 'strong') &&
      'children' in last
    )
      last.children = tidyInline([...last.children, ...node.children], new Set([...inside, node.type]));
    else all.push(node.type === 'text' ? { ...node } : node);
    return all;
  }, []);
}

function splitAt(children: readonly PhrasingContent[], type: 'emphasis' | 'strong'): PhrasingContent[] {
  return partAt(children, (node) => node.type === 'break').flatMap((part, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' as const }] : []),
    ...(wordsOf(part) === '' ? part : tidyInline([{ type, children: part }])),
  ]);
}

function partAt(
  nodes: readonly PhrasingContent[],
  isEnd: (node: PhrasingContent) => boolean,
): PhrasingContent[][] {
  return nodes.reduce<PhrasingContent[][]>(
    (parts, node) => {
      if (isEnd(node)) parts.push([]);
      else parts.at(-1)?.push(node);
      return parts;
    },
    [[]],
  );
}

function space(text: string): PhrasingContent[] {
  return text === '' ? [] : [{ type: 'text', value: text }];
}

/** Parts a paragraph where it has two line breaks in a row; one stays. */
function partAtBreaks(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines = partAt(nodes, ({ type }) => type === 'break').map(trimInline);
  const parts = lines.reduce<PhrasingContent[][][]>(
    (all, line) => {
      if (wordsOf(line) === '') all.push([]);
      else all.at(-1)?.push(line);
      return all;
    },
    [[]],
  );
  return parts
    .filter((part) => part.length > 0)
    .map((part) =>
      part.flatMap((line, index): PhrasingContent[] => (index === 0 ? line : [{ type: 'break' }, ...line])),
    );
}

/** Removes white space at the ends. */
function trimInline(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    const ends = (text: string) => {
      const begun = index === 0 ? text.trimStart() : text;
      return index === nodes.length - 1 ? begun.trimEnd() : begun;
    };
    if (node.type === 'text') return ends(node.value) === '' ? [] : [{ ...node, value: ends(node.value) }];
    return [node];
  });
}

/** Returns a node's text; a line break is a line break. */
export function wordsOf(nodes: readonly (RootContent | PhrasingContent)[]): string {
  return nodes
    .map((node) =>
      node.type === 'break'
        ? '\n'
        : 'value' in node
          ? node.value
          : 'children' in node
            ? wordsOf(node.children)
            : '',
    )
    .join('')
    .trim();
}

function firstText(nodes: readonly PhrasingContent[]): string {
  const [node] = nodes;
  return node?.type === 'text' ? node.value : node && 'children' in node ? firstText(node.children) : '';
}

function lastText(nodes: readonly PhrasingContent[]): string {
  const node = nodes.at(-1);
  return node?.type === 'text' ? node.value : node && 'children' in node ? lastText(node.children) : '';
}
