import { isDeepStrictEqual } from 'node:util';
import { readFrontmatter } from '../corpus/read-frontmatter.ts';
import * as words from '../words/en/workbench.ts';
import { waysToEdit } from './edit-yaml.ts';
import {
  PatchError,
  stepsOf,
  takeStep,
  toPointer,
  type Json,
  type PatchOperation,
  type Step,
} from './json-patch.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** How many characters come before the YAML. */
const HYPHENS = '---'.length;

/**
 * Applies a JSON Patch to a file's frontmatter. Only what changes is written anew, in the style of the file;
 * everything else stays as it is: comments, order, quotation marks, folds, line breaks, and the body.
 * @param file the file's text
 * @returns the new text
 * @throws PatchError if the patch can't be applied, or not without changing anything else
 */
export function editFrontmatter(file: string, patch: readonly PatchOperation[]): string {
  const mark = file.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  let text = file.slice(mark.length);
  const read = readFrontmatter('', text, 1);
  const [fault] = read.problems;
  if (fault) throw new PatchError(words.frontmatterBroken(fault.line, fault.message));
  let data = read.data as Json;
  for (const operation of patch) {
    for (const step of stepsOf(data, operation)) {
      const wanted = takeStep(data, step);
      text = editText(text, step, wanted);
      data = wanted;
    }
  }
  return mark + text;
}

/** Takes one step, and proves that the new text says what is wanted and nothing else. */
function editText(text: string, step: Step, wanted: Json): string {
  const end = text.indexOf('\n---', HYPHENS) + 1;
  const [block, rest] = [text.slice(HYPHENS, end), text.slice(end)];
  for (const edited of waysToEdit(block, step)) {
    const now = `---${edited}${rest}`;
    const { data, problems } = readFrontmatter('', now, 1);
    const isProven =
      problems.length === 0 &&
      isDeepStrictEqual(data, wanted) &&
      now.indexOf('\n---', HYPHENS) + 1 === HYPHENS + edited.length;
    if (isProven) return now;
  }
  throw new PatchError(words.notWritable(toPointer(step.path)));
}
