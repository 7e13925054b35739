import type { PhrasingContent, RootContent } from 'mdast';
import { wordsOf } from './tidy-blocks.ts';
import { toLines } from './write-markdown.ts';

/** Words with which pages begin what is no part of an article. */
const NO_ARTICLE =
  /^(?:advert(?:isement)?s?$|continue reading|read (?:more|also|next|on)\b|see more\b|see also\b|also read\b|related\b|recommended\b|more (?:from|on|stories)\b|you may also\b|don['’]t miss\b|share (?:this|on)\b|sign (?:up|in)\b|subscribe\b|skip to\b|follow us\b|get (?:the|our) (?:latest|free|daily)\b|click here\b|this (?:web)?site uses cookies|story continues\b|image source\b|photo(?:s|graph)?(?: credit| by)?:|copyright\b|©|(?:last )?updated\b|published\b|posted\b|by\s+\p{Lu}\S+\s\p{Lu}\S+$)/iu;
const COPYRIGHT = /©|all rights reserved/i;
/** The most words of a block that such words can begin. */
const SHORT = 16;
/** From this many words on, a block is prose whatever it ends with. */
const LONG = 20;
/** The largest share of an article's words that blocks of nothing but links can have and be no part of it. */
const MAX_LINKS = 0.15;
/** From this many lines on, those after the last sentence are results or prices, not a page's. */
const MAX_TAIL = 8;

/**
 * Sets aside what the search for the article left in it by mistake: blocks of nothing but links, what pages
 * put between passages, and lines before the first and after the last passage that are no sentences.
 * @returns the article's blocks, and the lines of the others
 */
export function setAside(blocks: readonly RootContent[]): { kept: RootContent[]; aside: string[] } {
  const links = blocks.filter(isLinks);
  // A list of addresses or of things to buy is what some articles are about.
  const hasFewLinks = sumWords(links) <= sumWords(blocks) * MAX_LINKS;
  const isWanted = blocks.map((block) => !(hasFewLinks && isLinks(block)) && !isNoArticle(block));
  const proseAt = blocks.flatMap((block, index) => (isWanted[index] && isProse(block) ? [index] : []));
  const [first] = proseAt;
  const last = proseAt.at(-1);
  // A poem has no prose, and is no mistake.
  if (first === undefined || last === undefined) return { kept: [...blocks], aside: [] };
  let start = first;
  while (blocks[start - 1]?.type === 'heading' && isWanted[start - 1]) start -= 1;
  const end = blocks.length - last > MAX_TAIL ? blocks.length : last;
  const isKept = blocks.map(
    (block, index) => isWanted[index] && (isList(block) || (index >= start && index <= end)),
  );
  return {
    kept: blocks.filter((_, index) => isKept[index]),
    aside: toLines(blocks.filter((_, index) => !isKept[index])).filter((line) => line !== ''),
  };
}

function isList(block: RootContent): boolean {
  return block.type === 'list' || block.type === 'blockquote';
}

function countWords(block: RootContent): number {
  return (wordsOf([block]).match(/[\p{L}\p{N}]+/gu) ?? []).length;
}

function sumWords(blocks: readonly RootContent[]): number {
  return blocks.reduce((sum, block) => sum + countWords(block), 0);
}

function isProse(block: RootContent): boolean {
  if (block.type === 'heading') return false;
  const text = wordsOf([block]);
  return (
    countWords(block) >= LONG ||
    /[.!?…。！？:][\p{P}\s]*$/u.test(text) ||
    (/[\p{Script=Han}\p{Script=Kana}]/u.test(text) && text.length >= LONG)
  );
}

function isNoArticle(block: RootContent): boolean {
  const text = wordsOf([block]);
  return (
    (countWords(block) <= SHORT && NO_ARTICLE.test(text)) ||
    (countWords(block) <= 3 * SHORT && COPYRIGHT.test(text))
  );
}

/** Whether a block has nothing but links, and so leads elsewhere. */
function isLinks(block: RootContent): boolean {
  const texts = (node: RootContent | PhrasingContent): [linked: number, plain: number][] => {
    if (node.type === 'link') return [[wordsOf([node]).length, 0]];
    if ('children' in node) return node.children.flatMap((child) => texts(child));
    return [[0, 'value' in node ? node.value.replace(/[\p{P}\p{S}\s]+/gu, '').length : 0]];
  };
  const all = texts(block);
  return all.some(([linked]) => linked > 0) && all.every(([, plain]) => plain === 0);
}
