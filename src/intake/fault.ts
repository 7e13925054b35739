/** The messages of everything that keeps a page from becoming an article: what is wrong, and what to do. */
const MESSAGES = {
  'article-exists': (path: string) =>
    `${path} is there already, and nothing is ever overwritten. Choose another name with --slug.`,
  'dossier-exists': (path: string) =>
    `${path} is there already, and nothing is ever overwritten. Choose another name.`,
  'dossier-needed': (known: readonly string[]) =>
    known.length === 0
      ? 'there is no dossier yet. Run npm run new-dossier first.'
      : `there are several dossiers. Name one with --dossier: ${known.join(', ')}.`,
  'dossier-unknown': (slug: string, known: readonly string[]) =>
    `there is no dossier "${slug}". ${known.length === 0 ? 'Run npm run new-dossier first.' : `There is ${known.join(', ')}.`}`,
  'encoding-unknown': () =>
    'the file does not say how its letters are encoded, and they are not UTF-8. Name the encoding, such as --encoding windows-1251.',
  'encoding-unsupported': (label: string) =>
    `"${label}" is no encoding that can be read here. Save the page as UTF-8, or name its encoding with --encoding.`,
  'file-empty': () => 'the file is empty. Save the page again.',
  'file-is-archive': () =>
    'this is a web archive in one file (MHTML). Save the page as “Webpage, HTML only” instead.',
  'file-is-binary': () =>
    'the file is neither a page nor a text. Save the page as HTML, or its words as a text file.',
  'file-is-folder': () => 'this is a folder. Name the saved page in it, which ends in .html.',
  'file-is-pdf': () =>
    'this is a PDF, whatever its name says. Copy its words into a file that ends in .txt, and add that.',
  'file-too-large': (megabytes: number, most: number) =>
    `the file has ${megabytes} MB, but a page may have ${most}. Save it as “Webpage, HTML only”, without its pictures.`,
  'file-unreadable': (why: string) =>
    `the file can't be read (${why}). See that it exists under this name and that you may read it.`,
  'no-article': (words: number) =>
    `no article was found: apart from links, the page has ${words} words of text. If a script loads the article, save the page from the browser once it shows. Or copy the words into a file that ends in .txt, and add that.`,
  'option-invalid': (why: string, usage: string) => `${why}. Write ${usage}.`,
  'page-added': (slug: string) =>
    `the dossier has this address already, as ${slug}. To add the page again, name it with --slug.`,
  'page-too-intricate': () =>
    'the page nests its parts too deeply to be read. Copy the words into a file that ends in .txt, and add that.',
  'slug-invalid': (slug: string, why: string) =>
    `"${slug}" can't be part of an address: ${why}. Choose another name.`,
  'slug-needed': () =>
    'neither the title nor the source has Latin letters to make a name of. Choose one with --slug: a-z, 0-9 and single hyphens.',
  'text-not-kept': (why: string) =>
    `the words can't be written as Markdown without a change (${why}). Copy them into a file that ends in .txt, and add that.`,
  'title-needed': () => 'the dossier needs a title. Add --title "…".',
  'write-failed': (path: string, why: string) =>
    `${path} can't be written (${why}). Nothing was added. See that there is room and that you may write there.`,
} as const;

/** The name of a kind of fault. */
export type FaultSlug = keyof typeof MESSAGES;

/** Something that keeps a page from becoming an article. Its message is one line for the editor. */
export class IntakeFault extends Error {
  override name = 'IntakeFault';
  readonly slug: FaultSlug;

  constructor(slug: FaultSlug, message: string) {
    super(message);
    this.slug = slug;
  }
}

/** Creates a fault of a kind from the facts that its message needs. */
export function fault<Slug extends FaultSlug>(
  slug: Slug,
  ...facts: Parameters<(typeof MESSAGES)[Slug]>
): IntakeFault {
  const toMessage = MESSAGES[slug] as (...facts: Parameters<(typeof MESSAGES)[Slug]>) => string;
  return new IntakeFault(slug, toMessage(...facts).replace(/\s+/gu, ' '));
}
