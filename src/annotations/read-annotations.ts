/** What an annotation says, with the purpose it says it for; `source` is an address instead of words. */
export interface Body {
  purpose: string;
  value: string | null;
  source: string | null;
}

/** Words that an annotation is about, perhaps in a passage with an id. */
export interface Target {
  passage: string | null;
  exact: string;
  prefix: string | undefined;
  suffix: string | undefined;
  /** Whether the quote stands for the others. */
  isLead: boolean;
}

/** What is read of an annotation of the W3C's model (https://www.w3.org/TR/annotation-model/). */
export interface ReadAnnotation {
  id: string;
  /** The name of whoever made it. */
  by: string | null;
  /** When it was made: a day or, if it is not known so exactly, an EDTF date. */
  on: string | null;
  bodies: Body[];
  /** The page that it is about. */
  source: string;
  /** Words of the page; none if it is about the page as a whole. */
  targets: Target[];
}

/** An annotation that can't be taken, and why. */
export interface Refusal {
  id: string;
  why: string;
}

type Fields = Record<string, unknown>;

/**
 * Reads annotations as JSON-LD: a collection with its first page, a page, a list, or a single one. Bodies and
 * selectors may be one or several, as tools differ in this.
 * @throws {SyntaxError} if the text is not JSON
 */
export function readAnnotations(text: string): { annotations: ReadAnnotation[]; refused: Refusal[] } {
  const annotations: ReadAnnotation[] = [];
  const refused: Refusal[] = [];
  itemsOf(JSON.parse(text)).forEach((item, index) => {
    const id = textOf(item['id']) ?? textOf(item['@id']) ?? `number ${index + 1}`;
    const targets = listOf(item['target']);
    const sources = new Set(targets.map(sourceOf));
    const [source = null] = sources;
    const quotes = targets.filter((target) => !isPage(target)).map(readTarget);
    if (source === null || quotes.includes(null))
      refused.push({ id, why: 'it has no words of a page: a target needs a source and a TextQuoteSelector' });
    else if (sources.size > 1)
      refused.push({ id, why: 'its quotes are from several pages; a label is about one article' });
    else
      annotations.push({
        id,
        by: creatorOf(item),
        on: dayOf(item),
        bodies: bodiesOf(item),
        source,
        targets: quotes.filter((each) => each !== null),
      });
  });
  return { annotations, refused };
}

/** Returns the annotations in a document. */
function itemsOf(document: unknown): Fields[] {
  if (Array.isArray(document)) return document.flatMap(itemsOf);
  if (!isFields(document)) return [];
  const inner = document['items'] ?? document['first'];
  if (inner !== undefined) return itemsOf(inner);
  return isOfType(document, 'AnnotationCollection') || isOfType(document, 'AnnotationPage') ? [] : [document];
}

function bodiesOf(item: Fields): Body[] {
  return listOf(item['body'] ?? item['bodyValue']).flatMap((body): Body[] => {
    if (typeof body === 'string') return [{ purpose: 'commenting', value: body, source: null }];
    if (!isFields(body)) return [];
    const source = textOf(body['source']);
    const value = textOf(body['value']);
    // A body says what it is for; without that, it is a comment.
    const purpose = textOf(body['purpose']) ?? 'commenting';
    return value === null && source === null ? [] : [{ purpose, value, source }];
  });
}

/** Returns the name of the first creator who has one. */
function creatorOf(item: Fields): string | null {
  const names = listOf(item['creator']).map((each) => (isFields(each) ? textOf(each['name']) : null));
  return names.find((name) => name !== null) ?? null;
}

/** Returns the day of creation. The site's own annotations have dates that are no day in a second field. */
function dayOf(item: Fields): string | null {
  const [day] = /^\d{4}-\d{2}-\d{2}(?=T)/.exec(textOf(item['created']) ?? '') ?? [];
  return day ?? textOf(item['dcterms:created']);
}

/** Returns the address of the page that a target is of, without its query and fragment. */
function sourceOf(target: unknown): string | null {
  const source = textOf(isFields(target) ? (target['source'] ?? target['id']) : target);
  return source?.replace(/[?#].*$/, '') ?? null;
}

/** Whether a target is a page as a whole. */
function isPage(target: unknown): boolean {
  return typeof target === 'string' || (isFields(target) && target['selector'] === undefined);
}

function readTarget(target: unknown): Target | null {
  if (!isFields(target)) return null;
  const selectors = listOf(target['selector']).flatMap(withRefined);
  const quote = selectors.find((each) => isOfType(each, 'TextQuoteSelector'));
  const exact = textOf(quote?.['exact']);
  if (exact === null) return null;
  const fragment = selectors.find((each) => isOfType(each, 'FragmentSelector'));
  return {
    passage: textOf(fragment?.['value']),
    exact,
    prefix: textOf(quote?.['prefix']) ?? undefined,
    suffix: textOf(quote?.['suffix']) ?? undefined,
    isLead: target['purpose'] === 'highlighting',
  };
}

/** Returns a selector and those that refine it. */
function withRefined(selector: unknown): Fields[] {
  if (!isFields(selector)) return [];
  return [selector, ...listOf(selector['refinedBy']).flatMap(withRefined)];
}

function isOfType(fields: Fields, type: string): boolean {
  return listOf(fields['type'] ?? fields['@type']).includes(type);
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
