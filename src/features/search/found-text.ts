import type { Reading, Word } from '../../text/words.ts';
import type { VoiceMark } from '../../views/voice-marks.ts';

/** The text of an article, as a search reads it. */
export interface FoundText {
  reading: Reading;
  passages: FoundPassage[];
}

/** A passage of an article that the index found. */
export interface FoundPassage {
  id: string;
  kind: 'title' | 'quoted' | 'text';
  text: string;
  words: Word[];
  marks: VoiceMark[];
}
