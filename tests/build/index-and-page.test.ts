import fc from 'fast-check';
import { afterAll, expect, it, vi } from 'vitest';
import { findTerm } from '../../src/features/search/find-term.ts';
import { askIn, readTerms } from '../../src/features/search/query-terms.ts';
import { findPlaces } from '../../src/features/search/term-places.ts';
import { indexTexts } from './index-of-texts.ts';
import { makeScratchFolder } from './scratch-folder.ts';
import { loadSearch } from './search-in-node.ts';

/** Letters, and endings that stemmers take off, by the language of a text. */
const LANGUAGES: Readonly<Record<string, [letters: string, endings: string]>> = {
  en: ['abcdeghilmnoprstuéï', 'ing s ed ation ’s ly'],
  fr: ['abcdegilmnoprsuéèçœ', 'ement s es er ée ation'],
  pl: ['abcdegiklmnoprwząęłńóśż', 'ach ami ego ie'],
  tr: ['abcdegıilmnoöprsşuüğç', 'lar ler in ’nin'],
  ru: ['абвгдеёжийклмнопрст', 'ый ая ами ого ение'],
  el: ['αβγδεέηικλμνοόπρστ', 'ος ης ων ματα'],
  he: ['אבגדהוזחטיכלמנסעפצקרשת', 'ים ות'],
  ar: ['ابتثجحخدذرزسشصضطظعغفقكلمنهويأة', 'ات ون ها'],
  hi: ['कखगचजटडतदनपबमरलसह', 'ा ी ों ियाँ'],
  ka: ['აბგდევზთიკლმნოპრს', 'ის ები'],
  th: ['กขคงจชซดตทนบปผพมยรลวสหอ', '่ ้ ิ ำ'],
  zh: ['我们说水井应该关闭战争和平保证安全', '的 了'],
  ja: ['日本語井戸水戦争ガパカハひらか', 'は を です'],
  ko: ['가나다라마바사한국전쟁평화', '은 는 에서'],
};
/** What stands between words; a space is the most frequent. */
const SIGNS = '           ,;-–‑/’.…_@&:'.split('').map((sign) => (sign === ' ' ? sign : `${sign} `));
const WITHOUT_SPACES = ['-', '‑', '’', "'", '.', '/', '_', '@', '&', '\u00AD', '\u200B', '...', '“'];
const PASSAGES = 45;
const WORDS_IN_PASSAGE = 125;

const folder = makeScratchFolder(afterAll);
afterAll(() => void vi.unstubAllGlobals());

/** Makes the passages of an article in a language, the same ones in each run. */
function passagesIn(lang: string): string[] {
  const [letters, endings] = LANGUAGES[lang] ?? ['', ''];
  const root = fc.string({ unit: fc.constantFrom(...Array.from(letters)), minLength: 1, maxLength: 7 });
  const ending = fc.constantFrom('', '', ...endings.split(' '));
  const letterWord = fc.tuple(root, ending).map((parts) => parts.join(''));
  const number = fc.oneof(
    fc.nat(9_999).map(String),
    fc.nat(999).map((each) => `${each + 1},000`),
    fc.nat(99).map((each) => `US$${each}.5`),
  );
  const vocabulary = fc.sample(letterWord, { seed: 1, numRuns: 40 });
  const word = fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...vocabulary) },
    { weight: 1, arbitrary: number },
  );
  const sign = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...SIGNS) },
    { weight: 1, arbitrary: fc.constantFrom(...WITHOUT_SPACES) },
  );
  const passage = fc
    .array(fc.tuple(word, sign), { minLength: WORDS_IN_PASSAGE, maxLength: WORDS_IN_PASSAGE })
    .map((parts) => parts.flat().join(''));
  return fc.sample(passage, { seed: lang.charCodeAt(0) * 256 + lang.charCodeAt(1), numRuns: PASSAGES });
}

it('whatever word of 100,000 in many scripts is searched for, the index names the articles in which the page shows it', async () => {
  const texts = Object.keys(LANGUAGES).map((lang, at) => ({
    siglum: String.fromCharCode(65 + at),
    lang,
    passages: passagesIn(lang),
  }));
  await indexTexts(folder, Object.fromEntries(texts.map(({ siglum, ...text }) => [siglum, text])));
  const { catalogue, openIndex } = await loadSearch(folder);
  const index = openIndex();
  const readings = await index.readings();
  const articles = await Promise.all(
    catalogue.dossiers
      .flatMap((dossier) => dossier.articles)
      .map(async ({ id }) => {
        const text = await index.textOf(id);
        const stems = text.passages.flatMap(({ words }, at) => words.map(({ stem }) => ({ stem, at })));
        const places = new Map(
          [...Map.groupBy(stems, ({ stem }) => stem)].map(([stem, all]) => [stem, all.map(({ at }) => at)]),
        );
        return { id, text, places };
      }),
  );

  const queries = new Map<string, Set<string>>();
  let tokens = 0;
  for (const { id, text } of articles)
    for (const passage of text.passages)
      for (const { start, end } of passage.words) {
        tokens += 1;
        const written = passage.text.slice(start, end);
        queries.set(written, (queries.get(written) ?? new Set()).add(id));
      }
  expect(tokens).toBeGreaterThan(100_000);

  const wrong: string[] = [];
  for (const [query, having] of queries) {
    const terms = readTerms(query);
    const [term] = terms;
    if (!term) {
      wrong.push(`${query}: is no word`);
      continue;
    }
    const found = await findTerm(index, readings, term);
    const shown = articles.filter(({ text: { reading, passages }, places }) => {
      const asked = askIn(reading, found.term);
      // Reading only the passages with the first word, since there are many queries.
      const first = [asked.row[0], ...asked.completions].flatMap((word) => (word ? [word.stem] : []));
      return first.some((stem) =>
        places.get(stem)?.some((at) => findPlaces(passages[at]?.words ?? [], asked).length > 0),
      );
    });
    const [inIndex, onPage] = [[...found.scores.keys()], shown.map(({ id }) => id)].map((ids) =>
      ids.toSorted().join(' '),
    );
    if (inIndex !== onPage) wrong.push(`${query}: the index names ${inIndex}, the page ${onPage}`);
    if (terms.length === 1 && [...having].some((id) => !found.scores.has(id)))
      wrong.push(`${query}: is not found where it stands`);
  }
  expect(wrong).toEqual([]);
});
