import { describe, expect, it } from 'vitest';
import { deskWith } from './edit-state.fixture.ts';
import { changeOf, draftOfVoice, nameOf, newDraft, withNewVoice } from './tasks.ts';

/** The most characters of a change's name that the server takes. */
const LONGEST_NAME = 200;

describe('a voice that is renamed', () => {
  const official = { name: 'an official', unnamed: true, id: 'first-official' };
  const desk = deskWith({
    voices: [{ name: 'Ann' }, { name: 'Bea', via: 'Ann' }, official],
    positions: [{ voice: 'Bea' }, { voice: 'Ann' }],
    notes: [{ voice: 'Ann', target: 'Ann' }, { target: 'Bea' }],
  });

  it('is called by its new name wherever the article calls it', () => {
    const draft = { ...draftOfVoice({ name: 'Ann' }, 0), data: { name: 'Anne' } };
    expect(changeOf(desk, draft).patch).toEqual(
      ['/voices/0/name', '/positions/1/voice', '/notes/0/voice', '/notes/0/target', '/voices/1/via'].map(
        (path) => ({ op: 'replace', path, value: 'Anne' }),
      ),
    );
  });

  it('changes nothing else if labels call it by an id that stays', () => {
    const draft = { ...draftOfVoice(official, 2), data: { ...official, name: 'a man' } };
    expect(changeOf(desk, draft).patch).toEqual([{ op: 'replace', path: '/voices/2/name', value: 'a man' }]);
  });
});

describe('a label with a voice of its own', () => {
  it('calls the voice by its id, if it has one', () => {
    const draft = newDraft('position');
    expect(withNewVoice(draft, { name: 'an official', id: 'other' }).data['voice']).toBe('other');
    expect(withNewVoice(draft, { name: 'Ann' }).data['voice']).toBe('Ann');
    expect(withNewVoice(draft, {}).data).toEqual({});
  });
});

describe('the name of a change', () => {
  const voices = [{ name: 'an official', unnamed: true, id: 'second-official' }];
  const data = { proposition: 'x', voice: 'second-official' };

  it('has the voice’s name and not its id, also if the voice is new', () => {
    expect(nameOf(deskWith({ voices }), { kind: 'position', data })).toContain('an official (unnamed)');
    const newVoice = { name: 'a man', id: 'second-official' };
    expect(nameOf(deskWith({}), { kind: 'position', data, newVoice })).toContain('a man');
  });

  it('is short enough for the server, however long names are', () => {
    const long = 'long '.repeat(100);
    const claims = { propositions: [{ id: 'x', claim: long }] };
    const desk = deskWith({ voices: [{ name: long }] }, claims);
    for (const kind of ['position', 'examined', 'voice', 'note', 'event'] as const) {
      const fields = { proposition: 'x', voice: long, name: long, type: long, exact: long, event: long };
      expect(`deleted ${nameOf(desk, { kind, data: fields })}`.length, kind).toBeLessThan(LONGEST_NAME);
    }
  });
});
