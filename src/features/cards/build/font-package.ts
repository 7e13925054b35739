import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The code points from one to another, both included. */
export interface CodePoints {
  from: number;
  to: number;
}

/** Reads a file of an npm package of fonts. */
export function readPackageFile(name: string, file: string): Buffer {
  return readFileSync(fileURLToPath(import.meta.resolve(`${name}/${file}`)));
}

/** Reads which code points each file of a Fontsource package is for, by the file's name. */
export function readRanges(name: string): Map<string, CodePoints[]> {
  const published = JSON.parse(readPackageFile(name, 'unicode.json').toString('utf8')) as Record<
    string,
    string
  >;
  return new Map(
    Object.entries(published).map(([subset, ranges]) => [
      subset.replace(/^\[(.+)\]$/, '$1'),
      ranges.split(',').map(toCodePoints),
    ]),
  );
}

function toCodePoints(range: string): CodePoints {
  const [from = '', to = from] = range.replace('U+', '').split('-');
  return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) };
}

/** Checks whether some code points include that of a letter. */
export function includesLetter(ranges: readonly CodePoints[], letter: string): boolean {
  const point = letter.codePointAt(0) ?? 0;
  return ranges.some(({ from, to }) => point >= from && point <= to);
}
