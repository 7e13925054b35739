import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Stance } from '../../../schemas/article.ts';
import { makePaths } from '../../../site/addresses/paths.ts';
import { openBuildCache } from '../../../site/build-cache.ts';
import { makeDossier } from '../../../views/view.fixture.ts';
import { allCards } from '../make-cards.ts';
import { makeCardMaker } from './card-maker.ts';

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cards-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

describe('the card maker', () => {
  const cardsWhereBIs = (stance: Stance) =>
    allCards(
      [
        makeDossier({
          propositions: ['quay', 'tower'],
          articles: {
            A: { positions: [{ on: 'quay', stance: 'favor' }, { on: 'tower' }] },
            B: { positions: [{ on: 'quay', stance }, { on: 'tower' }] },
            C: {
              positions: [
                { on: 'quay', stance: 'favor' },
                { on: 'tower', stance: 'against' },
              ],
            },
          },
        }),
      ],
      makePaths('/'),
    );

  /** Makes all cards with a fake drawing function, and returns the addresses of those that it drew. */
  async function make(folder: string, stance: Stance): Promise<string[]> {
    const drawn: string[] = [];
    let asked = '';
    const maker = makeCardMaker(await openBuildCache(folder), () => {
      drawn.push(asked);
      return Promise.resolve(Buffer.from(asked));
    });
    for (const { url, picture } of cardsWhereBIs(stance)) {
      asked = url.replace('/cards/', '');
      await maker(picture);
    }
    return drawn;
  }

  it('draws an unchanged card only once, and after a change only the cards that show it', async () => {
    const folder = await makeFolder();
    expect(await make(folder, 'against')).toHaveLength(cardsWhereBIs('against').length);
    expect(await make(folder, 'against')).toEqual([]);
    // Only these cards show B's stance on the quay.
    expect(await make(folder, 'mixed')).toEqual([
      'harbour/positions/quay.png',
      'harbour/compare/a-b.png',
      'harbour/compare/b-c.png',
      'harbour/compare/a-b-c.png',
    ]);
    expect(await make(folder, 'mixed')).toEqual([]);
  });
});
