import { RedirectSchema, RedirectsSchema, type WrittenRedirect } from '../schemas/redirects.ts';
import type { Located } from './located.ts';
import { parseFields } from './parse-fields.ts';
import { problem, type Problem } from './problem.ts';
import type { ContentFile } from './read-files.ts';
import { readYaml, type Fields } from './read-yaml.ts';
import type { z } from 'zod';

/** The redirects of `content/redirects.yaml`. */
export interface LocatedRedirects {
  located: Located<z.infer<typeof RedirectsSchema>> | null;
  /** The redirects without those that have problems. */
  sound: WrittenRedirect[];
  problems: Problem[];
}

/** Reads the redirects, a list in YAML. An empty file has none. */
export function readRedirects(file: ContentFile | null): LocatedRedirects {
  if (!file?.isUtf8) return { located: null, sound: [], problems: [] };
  const { kind, data, fields, faults } = readYaml(file.path, file.text, 1);
  if (faults.length > 0)
    return {
      located: null,
      sound: [],
      problems: faults.map(({ place, why }) => problem(place, 'redirects-broken', why)),
    };
  if (kind !== 'list' && data !== null)
    return {
      located: null,
      sound: [],
      problems: [problem({ file: file.path, line: 1 }, 'redirects-broken', 'it is not a list')],
    };
  const inList: Fields = {
    data: { redirects: data ?? [] },
    // The list has no field around it in the file.
    placeOf: (path) => fields.placeOf(path.slice(1)),
    placeOfKey: (path) => fields.placeOfKey(path.slice(1)),
    problems: [],
  };
  const { located, problems } = parseFields(file, inList, RedirectsSchema);
  const sound = (located.data.redirects ?? []).flatMap((redirect) => {
    const { success, data: whole } = RedirectSchema.safeParse(redirect);
    return success ? [whole] : [];
  });
  return { located, sound, problems };
}
