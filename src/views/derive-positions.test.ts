import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../schemas/article.ts';
import { NOTE_TYPES } from '../schemas/note-kinds.ts';
import { articleOf, makeDossier, type ArticleSketch, type PositionSketch } from './view.fixture.ts';

const PROPOSITIONS = ['ships-return', 'nobody-endangered'];

/** Derives one article with its positions and notes. */
const derive = (sketch: ArticleSketch) =>
  articleOf(makeDossier({ propositions: PROPOSITIONS, articles: { A: sketch } }), 'A');
const note = (
  exact: string,
  type: Article['notes'][number]['type'] = 'prediction',
): Article['notes'][number] => ({ type, why: 'It is not known yet.', exact });

describe('the positions in an article', () => {
  it('follow the dossier’s order, the author’s first, then those of others in the file’s order', () => {
    const { positions } = derive({
      positions: [
        { on: 'nobody-endangered', voice: 'A pilot' },
        { on: 'ships-return', voice: 'The mayor' },
        { on: 'ships-return', voice: 'A pilot' },
        { on: 'ships-return', stance: 'against' },
      ],
    });
    expect(
      positions.map(({ proposition, voice, stance }) => [proposition.number, voice.name, stance]),
    ).toEqual([
      [1, 'the author', 'against'],
      [1, 'The mayor', 'favor'],
      [1, 'A pilot', 'favor'],
      [2, 'A pilot', 'favor'],
    ]);
  });

  it('name the voice, and the voice that quotes it', () => {
    const { positions, speakers } = derive({
      voices: [
        { name: 'The mayor', role: 'mayor', speaks: 'directly' },
        { name: 'A pilot', via: 'The mayor', speaks: 'paraphrased' },
      ],
      positions: [
        { on: 'ships-return' },
        { on: 'ships-return', voice: 'The mayor' },
        { on: 'ships-return', voice: 'A pilot' },
      ],
    });
    expect(positions.map(({ voice }) => voice)).toEqual([
      { kind: 'author', name: 'the author' },
      { kind: 'speaker', name: 'The mayor' },
      { kind: 'speaker', name: 'A pilot', via: 'The mayor' },
    ]);
    expect(speakers).toEqual([
      { name: 'The mayor', role: 'mayor', via: null, speaks: 'directly' },
      { name: 'A pilot', role: null, via: 'The mayor', speaks: 'paraphrased' },
    ]);
  });

  it('locate their quotes in the text, and spell them as the text does', () => {
    const {
      positions: [position],
      passages,
    } = derive({
      passages: ['The port', 'Ships come and ships go.'],
      positions: [{ on: 'ships-return', quotes: [' ships\n go ', { exact: 'hips', suffix: 'come' }] }],
    });
    expect(
      position?.evidence.map(({ exact, passage, start, end }) => [
        exact,
        passages.indexOf(passage),
        start,
        end,
      ]),
    ).toEqual([
      ['ships go', 1, 15, 23],
      ['hips', 1, 1, 5],
    ]);
  });

  it.each([
    ['the first quote if none is marked', [{ exact: 'ships go' }, { exact: 'Ships come' }], 'ships go'],
    ['the marked quote', [{ exact: 'ships go' }, { exact: 'Ships come', lead: true }], 'Ships come'],
    [
      'the marked quote, not one that is marked false',
      [
        { exact: 'ships go', lead: false },
        { exact: 'Ships come', lead: true },
      ],
      'Ships come',
    ],
  ])('are led by %s', (_, quotes, lead) => {
    const {
      positions: [position],
    } = derive({
      passages: ['The port', 'Ships come and ships go.'],
      positions: [{ on: 'ships-return', quotes }],
    });
    expect(position?.evidence.filter(({ isLead }) => isLead).map(({ exact }) => exact)).toEqual([lead]);
  });

  it('throw if the text does not contain a quote exactly once, since the corpus rejects such quotes', () => {
    expect(() =>
      derive({ passages: ['The port'], positions: [{ on: 'ships-return', quotes: ['The harbour'] }] }),
    ).toThrow('The passages do not contain this quote exactly once: The harbour');
    expect(() => derive({ passages: ['The port is the port'], notes: [note('port')] })).toThrow(
      'The passages do not contain this quote exactly once: port',
    );
  });
});

describe('the marks of an article', () => {
  const words = Array.from({ length: 30 }, (_, index) => `word${index}.`);
  const passages = ['Title', words.slice(0, 15).join(' '), words.slice(15).join(' ')];
  const position = fc.record({
    on: fc.constantFrom(...PROPOSITIONS),
    voice: fc.constantFrom('author', 'The mayor', 'A pilot'),
    quotes: fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }),
  });
  const positions = fc.uniqueArray(position, { maxLength: 6, selector: ({ on, voice }) => `${on} ${voice}` });
  const notes = fc.uniqueArray(
    fc
      .tuple(fc.constantFrom(...words), fc.constantFrom(...NOTE_TYPES))
      .map(([exact, type]) => note(exact, type)),
    { maxLength: 8, selector: ({ exact, type }) => `${exact} ${type}` },
  );
  /** Maps what each mark is for to the mark's id. */
  const idsOf = (sketch: {
    positions: readonly PositionSketch[];
    notes: Article['notes'];
  }): Map<string, string> => {
    const article = derive({ passages, ...sketch });
    return new Map([
      ...article.positions.flatMap(({ proposition, voice, evidence }) =>
        evidence.map(({ exact, id }): [string, string] => [`${proposition.id} ${voice.name} ${exact}`, id]),
      ),
      ...article.notes.map(({ kind, exact, id }): [string, string] => [`${kind.id} ${exact}`, id]),
    ]);
  };

  it('have unique ids that contain the article’s siglum', () => {
    fc.assert(
      fc.property(positions, notes, (some, others) => {
        const ids = [...idsOf({ positions: some, notes: others }).values()];
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^m-a-[0-9a-z]{5}$/);
      }),
    );
  });

  it('keep their ids when other positions and notes are added or removed', () => {
    fc.assert(
      fc.property(positions, notes, fc.nat(6), fc.nat(8), (some, others, first, second) => {
        const all = idsOf({ positions: some, notes: others });
        for (const [key, id] of idsOf({ positions: some.slice(first), notes: others.slice(second) }))
          expect(all.get(key)).toBe(id);
      }),
    );
  });

  it('keep their ids when a passage is added, or when a quote’s lines are broken elsewhere', () => {
    const [before, after] = [passages, ['Title', 'More.', ...passages.slice(1)]].map(
      (texts, index) =>
        derive({
          passages: texts,
          positions: [{ on: 'ships-return', quotes: [index === 0 ? 'word3. word4.' : 'word3.\nword4.'] }],
        }).positions[0]?.evidence[0]?.id,
    );
    expect(after).toBe(before);
  });
});

describe('the notes on an article', () => {
  it('are in the order of its text', () => {
    const { notes } = derive({
      passages: ['Title', 'one two', 'three'],
      notes: [note('three'), note('two'), note('Title'), note('one', 'loaded-language')],
    });
    expect(notes.map(({ exact, kind }) => [exact, kind.name])).toEqual([
      ['Title', 'Prediction'],
      ['one', 'Loaded language'],
      ['two', 'Prediction'],
      ['three', 'Prediction'],
    ]);
  });

  it('say whose words they are on: the author’s, or those of a voice that the article quotes or paraphrases', () => {
    const { notes } = derive({
      passages: ['Ships come', 'one two'],
      voices: [
        { name: 'The mayor', speaks: 'directly' },
        { name: 'A pilot', via: 'The mayor', speaks: 'paraphrased' },
      ],
      notes: [
        note('Ships'),
        { ...note('come'), voice: 'author' },
        { ...note('one'), voice: 'The mayor' },
        { ...note('two'), voice: 'A pilot' },
      ],
    });
    const author = { kind: 'author', name: 'the author' };
    expect(notes.map(({ voice }) => voice)).toEqual([
      author,
      author,
      { kind: 'speaker', name: 'The mayor' },
      { kind: 'speaker', name: 'A pilot', via: 'The mayor' },
    ]);
  });

  it('include the other copy’s wording if there is one', () => {
    const other = { exact: 'no port', url: 'https://example.org/', where: 'An earlier copy.' };
    const { notes } = derive({
      passages: ['The port'],
      notes: [{ ...note('port', 'wording-differs'), other }, note('The')],
    });
    expect(notes.map((each) => each.other)).toEqual([null, other]);
  });
});
