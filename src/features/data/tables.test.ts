import { expect, it } from 'vitest';
import { makeDossier } from '../../views/view.fixture.ts';
import { tableAsCsv } from './tables.ts';

it('the table of speakers has a line for each voice of each article, with what it counts, also if its words count for another', () => {
  const dossier = makeDossier({
    propositions: ['quay'],
    affiliations: [{ name: 'The town, old and new', voices: ['The mayor'] }],
    articles: {
      A: {
        passages: ['Quay', 'The mayor, says The Post, will pay.', 'I like it.'],
        voices: [
          { name: 'The mayor', via: 'The Post', speaks: 'directly' },
          { name: 'The pilot', speaks: 'paraphrased' },
        ],
        positions: [
          { on: 'quay', voice: 'The mayor', quotes: ['will pay'] },
          { on: 'quay', quotes: ['I like it'] },
          { on: 'quay', voice: 'The pilot', quotes: ['like it'] },
        ],
      },
      B: { passages: ['Shut'] },
    },
  });
  expect(tableAsCsv(dossier, 'speakers').split('\n')).toEqual([
    'article,source,voice,via,affiliation,kind,count,unit,percent,passages',
    'A,Source A,,,,author,3,words,27,2',
    'A,Source A,The mayor,The Post,"The town, old and new",reported,2,words,18,1',
    'A,Source A,,,,unmarked,6,words,55,0 1',
    'A,Source A,The pilot,,,reported,0,words,0,2',
    'B,Source B,,,,unmarked,1,words,100,0',
    '',
  ]);
});
