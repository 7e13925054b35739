import { expect, it } from 'vitest';
import { makeDossier } from '../../views/view.fixture.ts';
import { tableAsCsv } from './tables.ts';

it('lists each quote that mentions an event, and how the other articles relate to it', () => {
  const dossier = makeDossier({
    events: [{ id: 'storm', date: '2022-02', words: 'The storm, and after', divides: false }],
    articles: {
      A: {
        passages: ['The port', 'A “storm” came, they say.', 'The storm left.'],
        fields: {
          date: { value: '2022-03', basis: 'stated: in the byline.' },
          events: [
            { event: 'storm', exact: 'A “storm” came, they say.' },
            { event: 'storm', exact: 'The storm' },
          ],
        },
      },
      B: { fields: { date: { value: '2022-01-29', basis: 'stated: in the byline.' } } },
      C: { fields: { date: { value: '2023~', basis: 'inferred: from its words.' } } },
    },
  });
  const [first, second] = dossier.articles[0]?.passages.slice(1) ?? [];
  expect(tableAsCsv(dossier, 'events').split('\r\n')).toEqual([
    '\uFEFFevent,date,words,siglum,article,relation,probably,quote,passage',
    `storm,2022-02,"The storm, and after",A,article-a,mentions,,"A “storm” came, they say.",${first?.id}`,
    `storm,2022-02,"The storm, and after",A,article-a,mentions,,The storm,${second?.id}`,
    'storm,2022-02,"The storm, and after",B,article-b,before,,,',
    'storm,2022-02,"The storm, and after",C,article-c,unknown,after,,',
    '',
  ]);
});
