import * as words from '../../words/en/editing-layer.ts';
import { nameOfItem, withValues, type FormField } from './form-fields.ts';
import type { Fields } from './server.ts';
import { button, freshId, make } from './make.ts';

/** A part of a form: one field, or the fields of a group. */
export interface Control {
  element: HTMLElement;
  /** Returns the value that is filled in; `undefined` if there is none. */
  read: () => unknown;
  /**
   * Shows what is wrong at a path within it, and returns what to focus; `null` if it has no such part.
   * Without a message, takes away what was shown.
   */
  show: (path: readonly string[], message: string | null) => HTMLElement | null;
  /** Shows everything that a required field lacks, and returns what to focus first. */
  showMissing: () => HTMLElement | null;
}

/** How many options are shown at once rather than in a menu. */
const MOST_AT_ONCE = 5;

/** Fields that are shown although they may be left out. */
const ALWAYS_SHOWN = new Set(['voice', 'url', 'role']);

/** Makes the fields of a form with their values. Fields that are seldom needed are folded. */
export function makeFields(
  fields: readonly FormField[],
  values: Fields,
  extra: (field: FormField) => HTMLElement | null = () => null,
): Control {
  const controls = new Map(fields.map((field) => [field.name, makeField(field, values[field.name])]));
  const isFolded = (field: FormField) =>
    !field.isRequired && !ALWAYS_SHOWN.has(field.name) && values[field.name] === undefined;
  const elementsOf = (some: readonly FormField[]) =>
    some.flatMap((field) => [controls.get(field.name)?.element ?? null, extra(field)]);
  const folded = fields.filter(isFolded);
  const more = make(
    'details',
    { className: 'edit-more' },
    make('summary', { textContent: words.more }),
    ...elementsOf(folded),
  );
  const element = make(
    'div',
    { className: 'edit-fields' },
    ...elementsOf(fields.filter((field) => !isFolded(field))),
    folded.length > 0 ? more : null,
  );
  return {
    element,
    read: () =>
      withValues(values, fields, Object.fromEntries([...controls].map(([name, { read }]) => [name, read()]))),
    show([name = '', ...rest], message) {
      const shown = controls.get(name)?.show(rest, message) ?? null;
      const fold = shown?.closest('details');
      if (fold && message !== null) fold.open = true;
      return shown;
    },
    showMissing: () =>
      [...controls.values()].reduce<HTMLElement | null>((first, { showMissing }) => {
        const missing = showMissing();
        return first ?? missing;
      }, null),
  };
}

function makeField(field: FormField, value: unknown): Control {
  switch (field.kind) {
    case 'group':
      return makeGroup(field, value);
    case 'list':
      return makeList(field, value);
    case 'several':
      return makeSeveral(field, value);
    case 'choice':
      return field.isRequired && field.options.length <= MOST_AT_ONCE && field.from === null
        ? makeRadios(field, value)
        : makeMenu(field, value);
    case 'flag':
      return makeFlag(field, value);
    case 'other':
      return { element: make('div'), read: () => value, show: () => null, showMissing: () => null };
    default:
      return makeText(field, value);
  }
}

/** Frames an input with its label, its help and what is wrong with it. */
function frame(field: FormField, input: HTMLElement, parts: readonly HTMLElement[]) {
  const error = make('p', { className: 'edit-error', id: freshId(), hidden: true });
  const help = make('p', { className: 'edit-help', id: freshId(), textContent: field.help });
  input.setAttribute('aria-describedby', `${error.id} ${help.id}`);
  const show = (message: string | null) => {
    error.textContent = message;
    error.hidden = message === null;
    if (message === null) input.removeAttribute('aria-invalid');
    else input.setAttribute('aria-invalid', 'true');
    return input;
  };
  return { parts: [...parts, error, ...(field.help === '' ? [] : [help])], show };
}

function titleOf(field: FormField): (HTMLElement | string)[] {
  return field.isRequired
    ? [field.title]
    : [field.title, ' ', make('span', { className: 'edit-optional', textContent: words.optional })];
}

function makeText(field: FormField, value: unknown): Control {
  const isLong = field.kind === 'sentence' || field.kind === 'lines';
  const initial = Array.isArray(value)
    ? value.join('\n')
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : '';
  const input = isLong
    ? make('textarea', { rows: 3, value: initial })
    : make('input', {
        type: field.kind === 'number' ? 'number' : 'text',
        value: initial,
        autocomplete: 'off',
      });
  input.id = freshId();
  input.name = field.name;
  const label = make('label', { htmlFor: input.id }, ...titleOf(field));
  const help = field.kind === 'lines' ? `${field.help} ${words.oneOnALine}`.trim() : field.help;
  const { parts, show } = frame({ ...field, help }, input, [label, input]);
  const read = () => {
    // What was not touched stays as it is, also if the file has it in another form.
    if (input.value === initial) return value;
    if (field.kind === 'lines') {
      const lines = input.value.split('\n').map((line) => line.trim());
      return lines.some((line) => line !== '') ? lines.filter((line) => line !== '') : undefined;
    }
    const text = input.value.trim().replace(/\s+/g, ' ');
    if (text === '') return undefined;
    return field.kind === 'number' ? Number(text) : text;
  };
  return {
    element: make('div', { className: 'edit-field' }, ...parts),
    read,
    show: (_path, message) => show(message),
    showMissing: () => (field.isRequired && read() === undefined ? show(words.missing) : null),
  };
}

function makeFlag(field: FormField, value: unknown): Control {
  const input = make('input', { type: 'checkbox', id: freshId(), checked: value === true });
  const label = make('label', { className: 'edit-check' }, input, make('span', {}, ...titleOf(field)));
  const { parts, show } = frame(field, input, [label]);
  return {
    element: make('div', { className: 'edit-field' }, ...parts),
    read: () => (input.checked === (value === true) ? value : input.checked || undefined),
    show: (_path, message) => show(message),
    showMissing: () => null,
  };
}

function makeMenu(field: FormField, value: unknown): Control {
  const known = field.options.some((option) => option.value === value);
  const current = typeof value === 'string' ? value : '';
  const select = make(
    'select',
    { id: freshId(), name: field.name },
    new Option(field.isRequired ? words.choose : words.notSaid, ''),
    ...(current === '' || known ? [] : [new Option(current, current)]),
    ...field.options.map((option) => new Option(option.label, option.value)),
  );
  select.value = current;
  const more = make('p', { className: 'edit-help' });
  const sayMore = () => {
    more.textContent = field.options.find((option) => option.value === select.value)?.help ?? '';
    more.hidden = more.textContent === '';
  };
  select.addEventListener('change', sayMore);
  sayMore();
  const label = make('label', { htmlFor: select.id }, ...titleOf(field));
  // What a name of the dossier stands for says more than how a file names it.
  const own = field.from === null ? field : { ...field, help: '' };
  const { parts, show } = frame(own, select, [label, select, more]);
  return {
    element: make('div', { className: 'edit-field' }, ...parts),
    read: () => select.value || undefined,
    show: (_path, message) => show(message),
    showMissing: () =>
      field.isRequired && select.value === '' && !select.disabled ? show(words.chooseOne) : null,
  };
}

/**
 * Makes the control of boxes to choose from. Messages stand at the first; a required field needs a choice.
 */
function boxesControl(
  field: FormField,
  {
    group,
    inputs,
    show,
    read,
  }: {
    group: HTMLElement;
    inputs: readonly HTMLInputElement[];
    show: (message: string | null) => unknown;
    read: () => unknown;
  },
): Control {
  const showAt = (message: string | null) => {
    show(message);
    return inputs[0] ?? group;
  };
  return {
    element: group,
    read,
    show: (_path, message) => showAt(message),
    showMissing: () => (field.isRequired && read() === undefined ? showAt(words.chooseOne) : null),
  };
}

function makeRadios(field: FormField, value: unknown): Control {
  const name = freshId();
  const inputs = field.options.map((option) =>
    make('input', { type: 'radio', name, value: option.value, checked: option.value === value }),
  );
  const choices = field.options.map((option, index) =>
    make(
      'label',
      { className: 'edit-check' },
      inputs[index] ?? null,
      make('span', { textContent: option.label }),
    ),
  );
  const group = make('fieldset', { className: 'edit-field' });
  const { parts, show } = frame(field, group, [
    make('legend', {}, ...titleOf(field)),
    make('div', { className: 'edit-choices' }, ...choices),
  ]);
  group.append(...parts);
  const read = () => inputs.find(({ checked }) => checked)?.value;
  return boxesControl(field, { group, inputs, show, read });
}

function makeSeveral(field: FormField, value: unknown): Control {
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const unknown = chosen.filter((each) => !field.options.some((option) => option.value === each));
  const options = [...field.options, ...unknown.map((each) => ({ value: each, label: each, help: '' }))];
  const inputs = options.map((option) =>
    make('input', { type: 'checkbox', value: option.value, checked: chosen.includes(option.value) }),
  );
  const group = make('fieldset', { className: 'edit-field' });
  const { parts, show } = frame(field, group, [
    make('legend', {}, ...titleOf(field)),
    ...options.map((option, index) =>
      make(
        'label',
        { className: 'edit-check', title: option.help },
        inputs[index] ?? null,
        make('span', { textContent: option.label }),
      ),
    ),
  ]);
  group.append(...parts);
  const read = () => {
    const now = inputs.filter(({ checked }) => checked).map((input) => input.value);
    // The order in the file says which comes first; only what is new goes to its end.
    const ordered = [
      ...chosen.filter((each) => now.includes(each)),
      ...now.filter((each) => !chosen.includes(each)),
    ];
    return ordered.length > 0 ? ordered : undefined;
  };
  return boxesControl(field, { group, inputs, show, read });
}

function makeGroup(field: FormField, value: unknown): Control {
  const values = typeof value === 'object' && value !== null ? (value as Fields) : {};
  const inner = makeFields(field.fields, values);
  const isEmpty = (data: unknown) => Object.keys(data as Fields).length === 0;
  const { parts, show } = frame(field, inner.element, [inner.element]);
  const fold = make(
    'details',
    { className: 'edit-group', open: field.isRequired || value !== undefined },
    make('summary', {}, ...titleOf(field)),
    ...parts,
  );
  const read = () => {
    const data = inner.read();
    return isEmpty(data) && !(value !== undefined && isEmpty(value)) ? undefined : data;
  };
  return {
    element: fold,
    read,
    show: (path, message) => inner.show(path, message) ?? (path.length === 0 ? show(message) : null),
    showMissing() {
      if (!field.isRequired && read() === undefined) return null;
      const missing = inner.showMissing();
      if (missing) fold.open = true;
      return missing;
    },
  };
}

function makeList(field: FormField, value: unknown): Control {
  const before: unknown[] = Array.isArray(value) ? value : [];
  let items: Control[] = [];
  const list = make('div', { className: 'edit-list' });
  const add = (item: unknown) => {
    const control = makeFields(
      field.fields,
      typeof item === 'object' && item !== null ? (item as Fields) : {},
    );
    items.push(control);
    const legend = nameOfItem(item) ?? '';
    const group = make(
      'fieldset',
      { className: 'edit-item' },
      make('legend', { textContent: legend }),
      control.element,
    );
    group.append(
      button(words.removeItem(field.title, items.length), () => {
        items = items.filter((each) => each !== control);
        group.remove();
        list.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    );
    list.append(group);
    return group;
  };
  before.forEach(add);
  const more = button(words.addItem(field.title), () => {
    add({}).querySelector<HTMLElement>('input, textarea, select')?.focus();
  });
  const { parts, show } = frame(field, list, [list, more]);
  return {
    element: make(
      'details',
      { className: 'edit-group', open: before.length > 0 },
      make('summary', {}, ...titleOf(field)),
      ...parts,
    ),
    read() {
      const data = items.map(({ read }) => read()).filter((item) => Object.keys(item as Fields).length > 0);
      return data.length > 0 ? data : undefined;
    },
    show: ([index = '', ...rest], message) => items[Number(index)]?.show(rest, message) ?? show(message),
    showMissing: () => null,
  };
}
