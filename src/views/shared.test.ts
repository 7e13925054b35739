import { describe, expect, it } from 'vitest';
import { deriveShared } from './shared.ts';
import { makeDossier, type ArticleSketch } from './view.fixture.ts';

const WORDING = 'ships that pass in the night speak each other';
const QUOTATION: NonNullable<ArticleSketch['blocks']>[number] = {
  kind: 'quotation',
  blocks: [{ kind: 'passage', passage: 1, depth: 0 }],
};
const speaker = (name: string) => [{ name, speaks: 'directly' as const }];

/** Derives what two articles with these passages share in their wording. */
function wordingOf(one: string, other: string, isQuotation = false) {
  const blocks = isQuotation ? [QUOTATION] : [];
  const dossier = makeDossier({
    articles: { A: { passages: ['Title A', one], blocks }, B: { passages: ['Title B', other] } },
  });
  return deriveShared(dossier).wording.map(({ kind, length, places }) => [
    kind,
    length.count,
    ...places.map(({ text }) => text),
  ]);
}

describe('the wording that articles share', () => {
  it('is found without regard to capitals, accents and punctuation, and shown as each has it', () => {
    expect(wordingOf(`Yes: ${WORDING}.`, 'No, “Ships – that pass in the níght – speak” of it.')).toEqual([
      ['one-quotes', 7, 'ships that pass in the night speak', 'Ships – that pass in the níght – speak'],
    ]);
  });

  it('is told apart: quoted by both, by one, or by neither', () => {
    const kinds = (...args: Parameters<typeof wordingOf>) => wordingOf(...args).map(([kind]) => kind);
    expect(kinds(`We say “${WORDING}”.`, `They say “${WORDING}”.`)).toEqual(['both-quote']);
    expect(kinds(WORDING, `They say “${WORDING}”.`)).toEqual(['one-quotes']);
    expect(kinds(WORDING, WORDING)).toEqual(['same-wording']);
    expect(kinds(WORDING, WORDING, true)).toEqual(['one-quotes']);
  });

  it('is none if no seven words in a row are the same', () => {
    expect(wordingOf('ships that pass in the night', 'ships that pass in the night')).toEqual([]);
  });
});

describe('the claims that articles share', () => {
  const claims = (articles: Record<string, ArticleSketch>) => {
    const { byAuthors, byVoices, contested } = deriveShared(
      makeDossier({ propositions: ['toll'], articles }),
    );
    const show = (list: typeof byAuthors) =>
      list.map(({ stance, positions }) => [
        stance,
        ...positions.map(({ article, position }) => `${article.siglum} ${position.voice.name}`),
      ]);
    return { byAuthors: show(byAuthors), byVoices: show(byVoices), contested: contested.size };
  };
  const author = (stance: 'favor' | 'against'): ArticleSketch => ({ positions: [{ on: 'toll', stance }] });
  const reports = (stance: 'favor' | 'against'): ArticleSketch => ({
    voices: speaker('The mayor'),
    positions: [{ on: 'toll', voice: 'The mayor', stance }],
  });

  it('are those on which two authors or more take a position, and all the same', () => {
    expect(claims({ A: author('favor'), B: author('favor'), C: {} })).toEqual({
      byAuthors: [['favor', 'A the author', 'B the author']],
      byVoices: [],
      contested: 0,
    });
    expect(claims({ A: author('favor'), B: author('against') })).toMatchObject({
      byAuthors: [],
      byVoices: [],
    });
  });

  it('are said to be contested where a voice that is cited takes another position', () => {
    expect(claims({ A: author('favor'), B: author('favor'), C: reports('against') })).toMatchObject({
      byAuthors: [['favor', 'A the author', 'B the author']],
      contested: 1,
    });
  });

  it('are apart from those on which everybody who is heard in two articles agrees', () => {
    expect(claims({ A: author('favor'), B: reports('favor') })).toMatchObject({
      byAuthors: [],
      byVoices: [['favor', 'A the author', 'B The mayor']],
    });
    expect(claims({ A: author('favor'), B: {} })).toMatchObject({ byAuthors: [], byVoices: [] });
  });
});
