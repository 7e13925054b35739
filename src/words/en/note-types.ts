import type { NoteType } from '../../schemas/article.ts';

/** What a kind of note is called and means, for readers, and what it is called in SemEval-2020 Task 11, for researchers. */
export interface NoteTypeInWords {
  label: string;
  meaning: string;
  /**
   * The technique's name in SemEval-2020 Task 11 (https://aclanthology.org/2020.semeval-1.186/), or `null` where that list has none.
   */
  semEval: string | null;
}

/** The kinds of note in plain words. */
export const NOTE_TYPES_IN_WORDS: Readonly<Record<NoteType, NoteTypeInWords>> = {
  'loaded-language': {
    label: 'Loaded language',
    meaning: 'a word that judges, or hides what happened, while it reports',
    semEval: 'Loaded Language',
  },
  'name-calling': {
    label: 'Name-calling',
    meaning: 'a person or group is given a name that judges them',
    semEval: 'Name Calling, Labeling',
  },
  'opinion-as-fact': {
    label: 'Opinion stated as fact',
    meaning: 'a judgement is put as if it were known',
    semEval: null,
  },
  'unattributed-claim': {
    label: 'Unattributed claim',
    meaning: 'no person or document is named that says or shows it',
    semEval: null,
  },
  'wording-differs': {
    label: 'Wording differs',
    meaning: 'another copy of the text has other words here',
    semEval: null,
  },
  'unclear-translation': {
    label: 'Unclear translation',
    meaning: 'the words leave open what was meant',
    semEval: null,
  },
  'appeal-to-reader': {
    label: 'Appeal to the reader',
    meaning: 'the reader is told what to feel, do or find important',
    semEval: null,
  },
  prediction: {
    label: 'Prediction',
    meaning: 'what will happen is said',
    semEval: null,
  },
};
