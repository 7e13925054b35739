import { RedirectSchema, type WrittenRedirect } from '../schemas/redirects.ts';
import type { Located } from './located.ts';
import { parseFields } from './parse-fields.ts';
import { problem, type Problem } from './problem.ts';
import type { ContentFile } from './read-files.ts';
import { readYaml } from './read-yaml.ts';

/** The redirects of `content/redirects.yaml`. */
export interface Redirects {
  /** Each with its place. */
  located: Located<WrittenRedirect>[];
  /** Those without problems. */
  sound: WrittenRedirect[];
  problems: Problem[];
}

/** Reads the redirects, a list in YAML. An empty file has none. */
export function readRedirects(file: ContentFile | null): Redirects {
  if (!file?.isUtf8) return { located: [], sound: [], problems: [] };
  const { kind, data, fields, faults } = readYaml(file.path, file.text, 1);
  const items: unknown[] = Array.isArray(data) ? data : [];
  const isList = kind === 'list' || data === null;
  const broken = [
    ...faults.map(({ place, why }) => problem(place, 'redirects-broken', why)),
    ...(isList || faults.length > 0
      ? []
      : [problem({ file: file.path, line: 1 }, 'redirects-broken', 'it is not a list')]),
  ];
  const parsed = items.map((item, index) => {
    const isItem = typeof item === 'object' && item !== null && !Array.isArray(item);
    if (!isItem) broken.push(problem(fields.placeOf([index]), 'redirects-broken', 'an item has no fields'));
    return parseFields(
      file,
      {
        data: isItem ? (item as Record<string, unknown>) : {},
        placeOf: (path) => fields.placeOf([index, ...path]),
        placeOfKey: (path) => fields.placeOfKey([index, ...path]),
        rangeOf: (path) => fields.rangeOf([index, ...path]),
        problems: [],
      },
      RedirectSchema,
    );
  });
  return {
    located: parsed.map(({ located }) => located),
    sound: parsed.flatMap(({ whole }) => (whole ? [whole] : [])),
    problems: broken.length > 0 ? broken : parsed.flatMap(({ problems }) => problems),
  };
}
