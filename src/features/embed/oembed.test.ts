import { describe, expect, it } from 'vitest';
import { makePaths } from '../../site/addresses/paths.ts';
import { found, makeDossier } from '../../views/view.fixture.ts';
import { deriveEmbeds } from './embeds.ts';
import { oembedData } from './oembed.ts';

const paths = makePaths('/news/');
const toAbsolute = (url: string) => new URL(url, 'https://site.example').href;
const answerFor = (letters: readonly string[]) => {
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
  return oembedData(found(deriveEmbeds(dossier, paths)[0]), paths, toAbsolute);
};

describe('the oEmbed data of a row', () => {
  it('are a rich response with absolute addresses, whose HTML is the snippet', () => {
    expect(answerFor(['A', 'C'])).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'toll: “A” & "Co" and “C” & "Co" compared',
      provider_name: 'Synoptic',
      provider_url: 'https://site.example/news/',
      html: expect.stringMatching(
        /^<iframe src="https:\/\/site\.example\/news\/embed\/harbour\/toll\/" title="toll: “A” &amp; &quot;Co&quot; and /,
      ) as string,
      width: 640,
      height: 700,
    });
  });

  it('name all articles of the dossier in their title, and in that of the frame', () => {
    const { title, html } = answerFor(['A', 'B', 'C']);
    expect(title).toBe('toll: “A” & "Co"; “B” & "Co" and “C” & "Co" compared');
    expect(html).toContain('; “B” &amp; &quot;Co&quot; and “C” &amp; &quot;Co&quot; compared"');
  });

  it.each([
    ['AB', 700],
    ['ABC', 900],
    ['ABCD', 900],
    ['ABCDE', 900],
  ])('give the row of %s a height of %i, in the HTML too', (letters, height) => {
    const answer = answerFor([...letters]);
    expect(answer.height).toBe(height);
    expect(answer.html).toContain(` height="${height}"`);
  });
});
