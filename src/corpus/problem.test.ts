import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblem, problem, PROBLEM_SLUGS, sortProblems, type Place } from './problem.ts';

const at = (file: string, line: number, column?: number) =>
  formatProblem(problem({ file, line, column }, 'body-empty'));

describe('a problem', () => {
  it('is formatted as one line with its place, its kind and what to do', () => {
    const message = 'the article has no words below its frontmatter. Put the received text there.';
    expect(at('content/x/a.md', 3)).toBe(`content/x/a.md:3 body-empty: ${message}`);
    expect(at('content/x/a.md', 3, 7)).toBe(`content/x/a.md:3:7 body-empty: ${message}`);
  });

  it('stays on one line whatever an editor wrote', () => {
    expect(
      formatProblem(problem({ file: 'a.md', line: 1 }, 'stance-unknown', 'a\n b\r\n\tc', ['d'], null)),
    ).toBe('a.md:1 stance-unknown: the dossier defines no stance "a b c". It has d.');
  });

  it('obeys nothing that a file name or a value has in it', () => {
    expect(at('a\n::error::b\u001b[31m.md', 1)).toMatch(
      /^a<U\+000A>::error::b<U\+001B>\[31m\.md:1 body-empty: /,
    );
    expect(
      formatProblem(problem({ file: 'a.md', line: 1 }, 'stance-unknown', 'a\u202eb\u2066c', ['d'], null)),
    ).toContain('"a<U+202E>b<U+2066>c"');
  });

  it('is not longer than a screen, and keeps its beginning and its end', () => {
    const long = formatProblem(
      problem({ file: 'a.md', line: 1 }, 'stance-unknown', 'x'.repeat(1e6), ['d'], null),
    );
    expect(long.length).toBeLessThan(2000);
    expect(long).toMatch(
      /^a\.md:1 stance-unknown: the dossier defines no stance "x+ \[…\] x+"\. It has d\.$/,
    );
  });

  it('has a slug as the name of its kind', () => {
    for (const slug of PROBLEM_SLUGS) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
  });
});

describe('sorting problems', () => {
  it('orders them by file, line and column, and on a line puts one without a column first', () => {
    const places: Place[] = [
      { file: 'b.md', line: 1 },
      { file: 'a.md', line: 10 },
      { file: 'a.md', line: 9, column: 12 },
      { file: 'a.md', line: 9, column: 2 },
      { file: 'a.md', line: 9 },
    ];
    const sorted = [
      { file: 'a.md', line: 9 },
      { file: 'a.md', line: 9, column: 2 },
      { file: 'a.md', line: 9, column: 12 },
      { file: 'a.md', line: 10 },
      { file: 'b.md', line: 1 },
    ];
    expect(
      sortProblems(places.map((place) => problem(place, 'body-empty'))).map(({ file, line, column }) => ({
        file,
        line,
        column,
      })),
    ).toEqual(sorted);
  });

  it('gives the same order however they were found', () => {
    const place = fc.record({
      file: fc.constantFrom('a.md', 'b.md', 'a/c.md'),
      line: fc.integer({ min: 1, max: 4 }),
      column: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const found = places.map((one) => problem(one, 'body-empty'));
        expect(sortProblems(found.toReversed())).toEqual(sortProblems(found));
      }),
    );
  });
});
