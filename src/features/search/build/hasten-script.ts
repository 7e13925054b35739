import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { parseSync } from 'vite';

/**
 * Makes the search page's script run as soon as it arrives, while the page is still loading. Adds a script
 * tag for each of its imports, so that they load in parallel. Script tags are used rather than preload links
 * because browsers without JavaScript do not fetch scripts.
 * @param read reads a script of the site by its address
 * @throws Error unless the main part of the page has exactly one module script, with an address
 */
export async function hastenScript(html: string, read: (url: string) => Promise<string>): Promise<string> {
  const { url, start, end } = findScript(html);
  const tags = [...importsOf(url, await read(url)), url].map(
    (src) => `<script type="module" async src="${src}"></script>`,
  );
  return html.slice(0, start) + tags.join('') + html.slice(end);
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

/** Lists the addresses of the modules that a script imports, in order. */
function importsOf(url: string, code: string): string[] {
  return parseSync(url, code).module.staticImports.map(
    ({ moduleRequest }) => new URL(moduleRequest.value, new URL(url, 'file:')).pathname,
  );
}

function elementsIn(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));
}

function valueOf(attrs: Tree.Element['attrs'], name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value;
}
