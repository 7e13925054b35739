import arial from '@capsizecss/metrics/arial';
import arialBold from '@capsizecss/metrics/arial/700';
import georgia from '@capsizecss/metrics/georgia';
import georgiaItalic from '@capsizecss/metrics/georgia/italic';
import libreFranklin from '@capsizecss/metrics/libreFranklin';
import libreFranklinSemibold from '@capsizecss/metrics/libreFranklin/600';
import literata from '@capsizecss/metrics/literata';
import literataItalic from '@capsizecss/metrics/literata/italic';
import timesNewRoman from '@capsizecss/metrics/timesNewRoman';
import timesNewRomanItalic from '@capsizecss/metrics/timesNewRoman/italic';

interface Face {
  family: string;
  weight: number;
  style: string;
}

/** The metrics of a font that decide how much space its text takes. */
interface Metrics {
  ascent: number;
  descent: number;
  lineGap: number;
  unitsPerEm: number;
  xWidthAvg: number;
}

/** Returns a face's `@font-face` rules, one per file, with `unicode-range` if there are several files. */
export function fontFaceRules(face: Face, files: readonly { name: string; letters: string }[]): string {
  return files
    .map(({ name, letters }) =>
      fontFaceRule(face, {
        src: `url("./fonts/${name}.woff2") format("woff2")`,
        'font-display': 'optional',
        ...(files.length > 1 && { 'unicode-range': unicodeRange(letters) }),
      }),
    )
    .join('');
}

/** Returns the `@font-face` rules of the fallbacks: system fonts with the metrics of the site's own faces. */
export function fallbackRules(): string {
  return [
    fallbackRule({ family: 'Literata Fallback', weight: 400, style: 'normal' }, literata, georgia, [
      'Georgia',
    ]),
    fallbackRule(
      { family: 'Literata Fallback', weight: 400, style: 'italic' },
      literataItalic,
      georgiaItalic,
      ['Georgia Italic'],
    ),
    fallbackRule({ family: 'Literata Fallback 2', weight: 400, style: 'normal' }, literata, timesNewRoman, [
      'Times New Roman',
      'Liberation Serif',
    ]),
    fallbackRule(
      { family: 'Literata Fallback 2', weight: 400, style: 'italic' },
      literataItalic,
      timesNewRomanItalic,
      ['Times New Roman Italic', 'Liberation Serif Italic'],
    ),
    fallbackRule({ family: 'Franklin Fallback', weight: 400, style: 'normal' }, libreFranklin, arial, [
      'Arial',
      'Liberation Sans',
      'Helvetica',
    ]),
    fallbackRule(
      { family: 'Franklin Fallback', weight: 600, style: 'normal' },
      libreFranklinSemibold,
      arialBold,
      ['Arial Bold', 'Liberation Sans Bold', 'Helvetica Bold'],
    ),
  ].join('');
}

/** Scales a fallback to the average character width of a face, and gives it the same line height. */
function fallbackRule(face: Face, wanted: Metrics, fallback: Metrics, localNames: readonly string[]): string {
  const scale = wanted.xWidthAvg / wanted.unitsPerEm / (fallback.xWidthAvg / fallback.unitsPerEm);
  const override = (height: number) => percent(height / (wanted.unitsPerEm * scale));
  return fontFaceRule(face, {
    src: localNames.map((name) => `local("${name}")`).join(', '),
    'size-adjust': percent(scale),
    'ascent-override': override(wanted.ascent),
    'descent-override': override(Math.abs(wanted.descent)),
    'line-gap-override': override(wanted.lineGap),
  });
}

function fontFaceRule({ family, weight, style }: Face, descriptors: Record<string, string>): string {
  const all = {
    'font-family': /\s/.test(family) ? `"${family}"` : family,
    'font-weight': String(weight),
    ...(style !== 'normal' && { 'font-style': style }),
    ...descriptors,
  };
  return `@font-face { ${Object.entries(all)
    .map(([name, value]) => `${name}: ${value};`)
    .join(' ')} }\n`;
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(2))}%`;
}

/** Formats letters as a CSS `unicode-range`: `U+20-7E, U+A0`. */
function unicodeRange(letters: string): string {
  const points = [...new Set(letters)].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const runs: { from: number; to: number }[] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && point === last.to + 1) last.to = point;
    else runs.push({ from: point, to: point });
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return runs.map(({ from, to }) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(', ');
}
