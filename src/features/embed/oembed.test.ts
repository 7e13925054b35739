import { describe, expect, it } from 'vitest';
import { makePaths } from '../../site/addresses/paths.ts';
import { found, makeDossier } from '../../views/view.fixture.ts';
import { deriveEmbeds } from './embeds.ts';
import { oembedData } from './oembed.ts';

const paths = makePaths('/news/');
const toAbsolute = (url: string) => new URL(url, 'https://site.example').href;
const letters = ['A', 'B', 'C', 'D', 'E'];
const dossier = makeDossier({
  propositions: ['toll'],
  articles: Object.fromEntries(
    letters.map((siglum) => [
      siglum,
      {
        positions: [{ on: 'toll' }],
        fields: { source: { name: `“${siglum}” & "Co"`, kind: 'Report', basis: 'B.' } },
      },
    ]),
  ),
});
const answerFor = (set: string) =>
  oembedData(
    found(deriveEmbeds(dossier, found(dossier.comparisons.find(({ slug }) => slug === set)), paths)[0]),
    paths,
    toAbsolute,
  );

describe('the oEmbed data of a row', () => {
  it('are a rich response with absolute addresses, whose HTML is the snippet', () => {
    expect(answerFor('a-c')).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'toll: “A” & "Co" and “C” & "Co" compared',
      provider_name: 'Synoptic',
      provider_url: 'https://site.example/news/',
      html: expect.stringMatching(
        /^<iframe src="https:\/\/site\.example\/news\/embed\/harbour\/a-c\/toll\/" title="toll: “A” &amp; &quot;Co&quot; and /,
      ) as string,
      width: 640,
      height: 700,
    });
  });

  it.each([
    ['a-b', 700],
    ['a-b-c', 900],
    ['a-b-c-d', 900],
    ['a-b-c-d-e', 900],
  ])('give the row of %s a height of %i, in the HTML too', (set, height) => {
    expect(answerFor(set).height).toBe(height);
    expect(answerFor(set).html).toContain(` height="${height}"`);
  });
});
