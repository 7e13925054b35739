import { describe, expect, it } from 'vitest';
import { faultOfStatus, SearchFault, toFault } from './search-fault.ts';

describe('the fault of a failed search', () => {
  it.each([
    [404, 'missing'],
    [410, 'missing'],
    [403, 'lost'],
    [500, 'lost'],
    [503, 'lost'],
  ])('is, for a response with the status %i, %s', (status, kind) => {
    expect(faultOfStatus(status)).toBe(kind);
  });

  it('is kept if there is one already, and otherwise follows from what was thrown', () => {
    const stale = new SearchFault('stale', 'The WebAssembly is newer.');
    expect(toFault(stale)).toBe(stale);
    expect(toFault(new Error('WebAssembly.instantiate(): refused')).kind).toBe('unable');
    expect(toFault(new TypeError('Wasm code generation disallowed by embedder')).kind).toBe('unable');
    expect(toFault(new TypeError('Failed to fetch')).kind).toBe('lost');
    expect(toFault('nothing came')).toMatchObject({ kind: 'lost', cause: 'nothing came' });
  });
});
