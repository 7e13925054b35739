import { describe, expect, it } from 'vitest';
import { subjectOf } from './subject.ts';

const NONE = { lang: 'en', summary: '', about: '', stanceTarget: '', stances: [], propositions: [] };

describe('what a dossier is about, in the middle of a sentence', () => {
  it.each([
    ['Security guarantees', 'Five articles about security guarantees.', 'security guarantees'],
    ['Ukraine and its neighbors', 'What Ukraine wants.', 'Ukraine and its neighbors'],
    ['NATO’s growth', 'How NATO grew.', 'NATO’s growth'],
    ['The “Harbor” bridge & its toll', 'Two texts about the bridge.', 'the “Harbor” bridge & its toll'],
    ['Night trains', 'Should trains run?', 'Night trains'],
    ['Élan vital', 'Where élan comes from.', 'élan vital'],
    ['50 years', 'About 50 years.', '50 years'],
  ])('is of "%s", with a summary of "%s", "%s"', (title, summary, subject) => {
    expect(subjectOf({ ...NONE, title, summary })).toBe(subject);
  });

  it('loses its capital if only the text about the dossier writes its first word without one', () => {
    expect(subjectOf({ ...NONE, title: 'Night trains', about: '<p>By <em>night</em>.</p>' })).toBe(
      'night trains',
    );
  });

  it('keeps its capital if the word occurs only inside another or in markup', () => {
    expect(subjectOf({ ...NONE, title: 'Em dashes', about: '<p>An <em>empty</em> page.</p>' })).toBe(
      'Em dashes',
    );
  });
});
