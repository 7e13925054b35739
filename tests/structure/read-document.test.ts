import { describe, expect, it } from 'vitest';
import { anchorsIn, linksIn, namedFilesIn } from './read-document.ts';

describe('reading a document', () => {
  it('finds paths in inline code, even among other words', () => {
    expect(
      namedFilesIn('See `src/text/`, `node tests/bench/build.ts 2`, `src/*/a.ts` and `.github/`.'),
    ).toEqual(['src/text/', 'tests/bench/build.ts', 'src/*/a.ts', '.github/']);
  });

  it('finds paths in tables', () => {
    expect(namedFilesIn('| what | where |\n| --- | --- |\n| a word | `src/words/en/` |\n')).toEqual([
      'src/words/en/',
    ]);
  });

  it('finds code files named without their folders', () => {
    expect(
      namedFilesIn('`rows.ts`, `Fold.astro`, `redact.test.ts`, `site.css` and `.bib`, `dossier.md`'),
    ).toEqual(['rows.ts', 'Fold.astro', 'redact.test.ts', 'site.css']);
  });

  it('ignores placeholders, other code, and words outside code', () => {
    expect(
      namedFilesIn('`content/<dossier>/`, `docs/decisions/NNNN-title.md`, `npm test`, src/text/'),
    ).toEqual([]);
  });

  it('finds links and images inside the project', () => {
    const markdown = '[a](docs/a.md#b-c) [here](#d) ![p](p.png) [out](https://example.org/#e) <mailto:a@b.c>';
    expect(linksIn(markdown)).toEqual([
      { path: 'docs/a.md', anchor: 'b-c' },
      { path: '', anchor: 'd' },
      { path: 'p.png', anchor: '' },
    ]);
  });

  it('makes anchors of headings as GitHub does', () => {
    expect(anchorsIn('# Where do I change …\n\n## The `map`, again\n')).toEqual([
      'where-do-i-change-',
      'the-map-again',
    ]);
  });
});
