import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/**
 * Makes the search page's script run as soon as it arrives, while the page is still loading.
 * @throws Error unless the main part of the page has exactly one module script, with an address
 */
export function hastenScript(html: string): string {
  const { url, start, end } = findScript(html);
  return `${html.slice(0, start)}<script type="module" async src="${url}"></script>${html.slice(end)}`;
}

/** Finds the one module script in the main part of the page, and its place in the HTML. */
function findScript(html: string): { url: string; start: number; end: number } {
  const scripts = elementsIn(parse(html, { sourceCodeLocationInfo: true }))
    .filter(({ tagName }) => tagName === 'main')
    .flatMap((main) => elementsIn(main))
    .filter(({ tagName, attrs }) => tagName === 'script' && valueOf(attrs, 'type') === 'module');
  const [script, ...others] = scripts;
  const url = script && valueOf(script.attrs, 'src');
  const place = script?.sourceCodeLocation;
  if (!url || !place || others.length > 0)
    throw new Error(
      `The search page's main part has ${scripts.length} module scripts. Expected exactly one, with a src.`,
    );
  return { url, start: place.startOffset, end: place.endOffset };
}

function elementsIn(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));
}

function valueOf(attrs: Tree.Element['attrs'], name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value;
}
