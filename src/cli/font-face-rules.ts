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

/**
 * Returns a face's `@font-face` rules, one per file, each for a range of characters. A file need not have all
 * of its range; the range only says when a browser loads it.
 */
export function fontFaceRules(face: Face, files: readonly { name: string; range?: string }[]): string {
  return files
    .map(({ name, range }) =>
      fontFaceRule(face, {
        src: `url("./fonts/${name}.woff2")`,
        'font-display': 'optional',
        ...(range !== undefined && { 'unicode-range': range }),
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
