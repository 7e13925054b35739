import { expect, it } from 'vitest';
import { found, makeDossier } from '../view.fixture.ts';
import { describeComparison } from './describe-comparison.ts';

it('says the sharpest difference first, then what is compared', () => {
  const dossier = makeDossier({
    propositions: ['quay'],
    articles: { A: { positions: [{ on: 'quay' }] }, B: { positions: [{ on: 'quay', stance: 'mixed' }] } },
  });
  expect(describeComparison(found(dossier.comparisons[0]), dossier)).toBe(
    'The authors differ on “quay”: A favor; B mixed. A: Source A, 29 January 2022, favors. B: Source B, 29 January 2022, favors.',
  );
});

it('says what is compared alone where no author takes a position', () => {
  const dossier = makeDossier({ articles: { A: {}, B: {} } });
  expect(describeComparison(found(dossier.comparisons[0]), dossier)).toBe(
    'A: Source A, 29 January 2022, favors. B: Source B, 29 January 2022, favors.',
  );
});
