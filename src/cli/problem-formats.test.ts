import { describe, expect, it } from 'vitest';
import { problem } from '../corpus/problem.ts';
import { helpLine, helpPage } from './problem-formats.ts';

describe('the page about a kind of problem', () => {
  it.each([['https://github.com/harbor/synoptic'], ['git+https://github.com/harbor/synoptic.git']])(
    'has an address if the repository is %s',
    (repository) => {
      expect(helpPage('body-html', repository)).toBe(
        'https://github.com/harbor/synoptic/blob/HEAD/docs/problems/body-html.md',
      );
    },
  );

  it('is a file of the project if there is none, or none that a browser opens', () => {
    expect(helpPage('body-html', 'git@github.com:harbor/synoptic.git')).toBe('docs/problems/body-html.md');
  });
});

describe('the line about help', () => {
  const place = { file: 'content/harbor/port-opens.md', line: 3 };

  it('names the page if all problems are of one kind', () => {
    const same = [problem(place, 'body-empty'), problem({ ...place, line: 9 }, 'body-empty')];
    expect(helpLine(same)).toBe('What it means and how to mend it: docs/problems/body-empty.md');
  });

  it('says how the pages are named if they are of several kinds', () => {
    expect(helpLine([problem(place, 'body-empty'), problem(place, 'frontmatter-missing')])).toBe(
      'What each means and how to mend it: docs/problems/<name>.md',
    );
  });
});
