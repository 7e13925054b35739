import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { parseSync } from 'vite';

/**
 * Has the search page's script run as soon as it has come, while the page is still on its way, and names what
 * it imports, so that it comes beside it and not after it: as scripts, which no browser without JavaScript
 * asks for.
 * @param read a script of the site, by its address
 */
export async function hastenScript(html: string, read: (url: string) => Promise<string>): Promise<string> {
  const { url, start, end } = findScript(html);
  const tags = [...importsOf(url, await read(url)), url].map(
    (src) => `<script type="module" async src="${src}"></script>`,
  );
  return html.slice(0, start) + tags.join('') + html.slice(end);
}

/** The one script in the page's main part, and where it stands in the HTML. */
function findScript(html: string): { url: string; start: number; end: number } {
  const scripts = elementsIn(parse(html, { sourceCodeLocationInfo: true }))
    .filter(({ tagName }) => tagName === 'main')
    .flatMap((main) => elementsIn(main))
    .filter(({ tagName, attrs }) => tagName === 'script' && valueOf(attrs, 'type') === 'module');
  const [script, ...others] = scripts;
  const url = script && valueOf(script.attrs, 'src');
  const place = script?.sourceCodeLocation;
  if (!url || !place || others.length > 0)
    throw new Error(`The search page's main part has ${scripts.length} scripts with an address, not one.`);
  return { url, start: place.startOffset, end: place.endOffset };
}

/** The addresses of what a script imports, in its order. */
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
