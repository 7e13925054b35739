import { hasLetters, type Name } from '../text/names.ts';
import { collapseWhiteSpace } from '../text/white-space.ts';

/** The most characters of one name; what is longer is a sentence. */
const MAX_NAME = 60;

const BY =
  /^\s*(?:(?:written|posted|published|reported|story|text|words)\s+)?by\s*:?\s+|^\s*(?:von|par|por|di|автор|texto de)\s*(?::\s*|\s(?=\p{Lu}))/iu;
const BETWEEN = /\s*(?:;|\||•|·|\n|\s(?:and|und|et|&|и)\s)\s*|,\s+(?=\p{Lu})/iu;
/** What follows names in bylines and is none. */
const NO_NAME =
  /^(?:(?:by|and|admin|administrator|editor|staff|guest|author|unknown|anonymous|null|undefined|none|follow|updated|published|posted|share|email|comments?)\b|\d|@|https?:|www\.|[^\p{L}]*$)|[@<>{}]|https?:|\.(?:com|org|net)\b.*\//iu;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|m\.?d|ph\.?d)\.?$/i;
const PARTICLES = new Set('van von vom zu zum der den de del della di da dos du la le ten ter'.split(' '));
/** Words by which a name is that of a body, not of a person. */
const BODY =
  /\b(?:staff|news|newsroom|desk|team|editors?|editorial|board|agency|agencies|press|times|post|journal|magazine|media|reuters|afp|associated|bloomberg|bbc|cnn|correspondents?|network|institute|university|inc|ltd|llc|gmbh|blog|reporters?|service|wire|services|company|group|society|union|the)\b/i;

/** Reads the names in a byline: "By Ann Lee and John van der Berg". Returns none if it has none. */
export function splitNames(byline: string): string[] {
  const names = collapseWhiteSpace(byline.replace(/\n+/g, ' | '))
    .replace(BY, '')
    .split(BETWEEN)
    .map((name) =>
      collapseWhiteSpace(name)
        .replace(BY, '')
        .replace(/^[\s,.:–—-]+|[\s,:–—|-]+$/gu, ''),
    );
  return names.flatMap((name, index) => {
    if (SUFFIX.test(name)) return [];
    const next = names[index + 1] ?? '';
    const full = SUFFIX.test(next) ? `${name}, ${next}` : name;
    return isName(full) ? [full] : [];
  });
}

function isName(name: string): boolean {
  return name.length <= MAX_NAME && hasLetters(name) && !NO_NAME.test(name) && name.split(' ').length <= 7;
}

/**
 * Turns a written name into CSL's shape. Which part is the family name is a guess by the order of Western
 * names; other scripts keep the name whole.
 * @param isBody whether the source says that it is an organization
 */
export function toAuthor(name: string, isBody: boolean): Name {
  if (isBody || BODY.test(name)) return { literal: name };
  const [whole = '', suffix] = name.split(/,\s+/u);
  const words = whole.split(' ');
  if (
    words.length === 1 ||
    !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{P}\s\p{M}]+$/u.test(name)
  )
    return { family: whole };
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has(words[start - 1] ?? '')) start -= 1;
  const particle = words.slice(start, -1).join(' ');
  return {
    family: words.at(-1) ?? '',
    given: words.slice(0, start).join(' '),
    ...(particle === '' ? {} : { 'non-dropping-particle': particle }),
    ...(suffix !== undefined && SUFFIX.test(suffix) ? { suffix } : {}),
  };
}
