import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PER_DOSSIER = 5;
const PARAGRAPHS = 14;
const WORDS_IN_PARAGRAPH = 58;
/**
 * How many words are made up in addition to those of the real articles, since many articles have many words.
 */
const MADE_UP = 12_000;
/** Every article's last sentence, which its stance quotes and its topic occurs in. */
const LAST = 'It is a question of security.';
/** One in this many articles contains the phrase that is searched. */
const EVERY = 40;

/**
 * Writes dossiers of synthetic articles of about 900 words each. They mix words of the real articles with
 * made-up ones, some much more frequent than others, and are the same on every run.
 * @param phrase words that some of the articles contain
 */
export function writeSyntheticContent(contentDir: string, articles: number, phrase: string): void {
  const random = randomNumbers(7);
  const words = vocabulary(random);
  // Cubing favors words of low rank, which makes frequencies roughly as uneven as in natural texts.
  const word = (): string => words[Math.floor(random() ** 3 * words.length)] ?? 'the';
  const sentence = (): string => {
    const all = Array.from({ length: 7 + Math.floor(random() * 9) }, word).join(' ');
    return `${all[0]?.toUpperCase() ?? ''}${all.slice(1)}.`;
  };
  for (let dossier = 0; dossier * PER_DOSSIER < articles; dossier += 1) {
    const folder = join(contentDir, `dossier-${dossier}`);
    mkdirSync(join(folder, 'received'), { recursive: true });
    writeFileSync(join(folder, 'dossier.md'), dossierFile(dossier));
    for (let index = 0; index < PER_DOSSIER; index += 1) {
      const title = sentence().slice(0, -1);
      const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => {
        const sentences: string[] = [];
        while (sentences.join(' ').split(' ').length < WORDS_IN_PARAGRAPH) sentences.push(sentence());
        if (at === 3 && (dossier * PER_DOSSIER + index) % EVERY === 0)
          sentences.push(`They spoke of a ${phrase} there.`);
        if (at === PARAGRAPHS - 1) sentences.push(LAST);
        return sentences.join(' ');
      });
      writeFileSync(join(folder, `article-${index}.md`), articleFile(dossier, index, title, paragraphs));
      writeFileSync(
        join(folder, 'received', `article-${index}.txt`),
        `${[title, ...paragraphs].join('\n\n')}\n`,
      );
    }
  }
}

function vocabulary(random: () => number): string[] {
  const texts = [
    'winabode',
    'cyprus-daily-news',
    'unsigned-explainer',
    'jeddah-energy-meeting',
    'mokslas-studijos-ekonomika',
  ]
    .map((name) => readFileSync(join('content', 'security-guarantees', 'received', `${name}.txt`), 'utf8'))
    .join(' ');
  const counts = new Map<string, number>();
  for (const word of texts.toLowerCase().match(/\p{L}+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const real = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
  const syllables = [
    'ba',
    'co',
    'di',
    'fer',
    'gan',
    'hol',
    'in',
    'ju',
    'kel',
    'lo',
    'mar',
    'ne',
    'os',
    'pri',
    'qua',
    'ru',
    'sten',
    'tu',
    'ver',
    'win',
  ];
  const madeUp = Array.from({ length: MADE_UP }, () =>
    Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => syllables[Math.floor(random() * syllables.length)] ?? '',
    ).join(''),
  );
  return [...real, ...new Set(madeUp)];
}

function dossierFile(number: number): string {
  return `---
title: Dossier ${number}
summary: Made up to measure the search.
stanceTarget: measuring
stances:
  - { label: rejects, description: Against it., phrase: Rejects it }
  - { label: favors, description: For it., phrase: Favors it }
takesNoSidePhrase: Takes no side
topics:
  - { slug: security, title: Security, description: What is said of it., terms: [security] }
---

Made up.
`;
}

function articleFile(dossier: number, index: number, title: string, paragraphs: readonly string[]): string {
  const first = (paragraphs[0] ?? '').split('. ')[0]?.replace(/\.?$/, '.') ?? '';
  return `---
title: ${JSON.stringify(title)}
siglum: ${String.fromCharCode(65 + index)}
source: { name: "Source ${(dossier * PER_DOSSIER + index) % 60}", kind: ${index % 2 === 0 ? 'NewsArticle' : 'OpinionNewsArticle'}, basis: Made up. }
date: { value: "${2015 + ((dossier + index) % 10)}-0${1 + index}-11", basis: "stated: made up." }
stance: { label: ${index % 2 === 0 ? 'rejects' : 'favors'}, summary: Made up., evidence: [ { exact: ${JSON.stringify(first)} }, { exact: ${LAST} } ] }
topics: [security]
rights: Made up.
---

${paragraphs.join('\n\n')}
`;
}

/**
 * Makes a generator of numbers from 0 up to but excluding 1 that depend only on the seed: a linear
 * congruential generator with the constants of Numerical Recipes.
 */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}
