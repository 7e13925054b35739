import { describe, expect, it } from 'vitest';
import { hasOutcome, headingOf, isShown, statusOf } from './search-status.ts';

describe('the status of the search page', () => {
  it('is told by what was found', () => {
    expect(statusOf(['A'])).toBe('found');
    expect(statusOf([])).toBe('none');
    expect((['idle', 'loading', 'failed', 'none', 'found'] as const).filter(hasOutcome)).toEqual([
      'none',
      'found',
    ]);
  });

  it('shows the parts that name it', () => {
    expect(isShown('idle slow failed none', 'failed')).toBe(true);
    expect(isShown('idle slow failed none', 'found')).toBe(false);
    expect(isShown('', 'idle')).toBe(false);
  });

  it('is said by its first heading that is not hidden, and by none before a search', () => {
    const headings = [
      { when: 'failed', isHidden: true, text: 'lost' },
      { when: 'failed', isHidden: false, text: 'stale' },
      { when: 'idle failed none', isHidden: false, text: 'by topic' },
    ];
    expect(headingOf(headings, 'failed')?.text).toBe('stale');
    expect(headingOf(headings, 'none')?.text).toBe('by topic');
    expect(headingOf(headings, 'found')).toBe(undefined);
    expect(headingOf(headings, 'idle')).toBe(undefined);
  });
});
