import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Card } from '../card.ts';
import { makePaths } from '../../../site/addresses/paths.ts';
import type { Settings } from '../../../site/settings.ts';
import { openBuildCache, warnOfTrouble } from '../../../site/build-cache.ts';

/** How many cards are drawn at once: rasterizing and compressing run in parallel with JavaScript's layout. */
const LANES = 4;

/** Makes the Astro integration that draws the cards described by the build, except those in the cache. */
export function socialCards({ base, cacheDir, hasCards }: Settings): AstroIntegration {
  return {
    name: 'social-cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const paths = makePaths(base);
        const fileAt = (url: string) => join(fileURLToPath(dir), url.slice(paths.home.length));
        const descriptions = fileAt(paths.cardDescriptions);
        const cards = JSON.parse(await readFile(descriptions, 'utf8')) as Card[];
        await rm(descriptions);
        if (!hasCards) return;
        // What draws cards is native code, which need not be there if none are drawn.
        const { makeCardMaker } = await import('./card-maker.ts');
        const cache = await openBuildCache(resolve(cacheDir, 'social-cards'));
        const make = makeCardMaker(cache);
        await inLanes(cards, async ({ url, picture }) => {
          const png = await make(picture).catch((error: unknown) => {
            const reason = error instanceof Error ? error.message : String(error);
            throw new Error(
              `The social card ${url} can't be drawn: ${reason}. Shorten the titles and names that it shows, or build with CARDS=none.`,
            );
          });
          await mkdir(dirname(fileAt(url)), { recursive: true });
          await writeFile(fileAt(url), png);
        });
        await cache.removeUnused();
        warnOfTrouble(cache, logger);
        logger.info(
          `${cards.length} cards: ${cache.counts.made} drawn, ${cache.counts.kept} from the cache.`,
        );
      },
    },
  };
}

/** Does the work on each item, a few at a time. */
async function inLanes<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  // The lanes share one iterator, so each takes the next item that no other lane has taken.
  const left = items.values();
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      for (const item of left) await work(item);
    }),
  );
}
