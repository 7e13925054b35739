import { quotedPassages } from '../search/quoted-passages.ts';
import type { TextRange } from '../text/topic-terms.ts';
import type { ArticleView, OthersWordsView, PassageView } from '../views.ts';

/**
 * Whose words some of a passage are: of whom the passage quotes, and of those whose marks cover one of the ranges. What is marked
 * elsewhere in the passage names nobody.
 * @param ranges the words, as stretches of the passage's text
 * @returns `null` where nothing marks them as another's
 */
export function othersWords({ blocks, passages, source, positions, notes }: ArticleView, passage: PassageView, ranges: readonly TextRange[]): OthersWordsView | null {
  const isQuoted = quotedPassages(blocks).has(passages.indexOf(passage));
  const quoted = isQuoted ? ((source.republishes?.quoted && source.republishes.name) || '') : null;
  const marks = [...positions.flatMap(({ voice, evidence }) => evidence.map((mark) => ({ voice, mark }))), ...notes.map((note) => ({ voice: note.voice, mark: note }))]
    .filter(({ voice, mark }) => voice.kind === 'speaker' && mark.passage === passage && ranges.some((range) => overlaps(range, mark)));
  if (quoted === null && marks.length === 0) return null;
  return {
    quoted,
    reported: [...new Map(marks.map(({ voice }) => [voice.name, voice])).values()],
    isInPart: ranges.some((range) => !marks.some(({ mark }) => overlaps(range, mark))),
  };
}

/** Whose words they are, in words: "quoted: The New York Times", "reported in part: Russia; Vladimir Putin". */
export function othersInWords({ quoted, reported, isInPart }: OthersWordsView): string {
  const names = reported.filter(({ name }) => name !== quoted).map(({ name, via }) => (via === undefined || via === quoted ? name : `${name}, via ${via}`)).join('; ');
  return [
    ...(quoted === null ? [] : [quoted === '' ? 'quoted' : `quoted: ${quoted}`]),
    ...(names === '' ? [] : [`reported${isInPart ? ' in part' : ''}: ${names}`]),
  ].join(' · ');
}

function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}
