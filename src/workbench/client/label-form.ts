import * as words from '../../words/en/editing-layer.ts';
import { makeFields, type Control } from './form.ts';
import type { FormField } from './form-fields.ts';
import { textOf } from './fields.ts';
import { removalPatch } from './label-patches.ts';
import { button, make } from './make.ts';
import { rebase, type Clash } from './rebase-draft.ts';
import type { Objection, Outcome, Quote } from './server.ts';
import {
  changeOf,
  fieldsOf,
  nameOf,
  pointerOf,
  quotesOf,
  withForm,
  withNewVoice,
  withQuotes,
  WORDS_OF,
  type Draft,
} from './tasks.ts';
import type { Workbench } from './workbench.ts';

/** The form of something begun. */
export interface LabelForm {
  element: HTMLElement;
  title: string;
  /** Focuses what to fill in first. */
  focus: () => void;
}

/** Makes the form in which a label, a voice or the facts about the article are written. */
export function makeLabelForm(workbench: Workbench, begun: Draft): LabelForm {
  const { kind } = begun;
  // The file may have changed since this was begun.
  const { draft: fitting, clash: clashFromStart } = rebase(workbench.desk.article, begun);
  let draft = clashFromStart ? begun : fitting;
  const isChange = draft.before !== null || draft.voice !== null || kind === 'article' || kind === 'stance';
  const fields = fieldsOf(workbench.desk, kind);
  const voices = makeNewVoice(workbench, draft);
  const controls = makeFields(fields, draft.data, (field) =>
    field.from === 'voices' ? voices.element : null,
  );
  const quoteError = make('p', { className: 'edit-error', hidden: true, tabIndex: -1 });
  const quotes = WORDS_OF[kind] === 'none' || WORDS_OF[kind] === 'plain' ? null : makeQuotes();
  const trouble = make('div', { className: 'edit-trouble', hidden: true, tabIndex: -1 });
  trouble.setAttribute('role', 'alert');
  const saving = make('button', { type: 'submit', className: 'button', textContent: words.save });
  const { before } = draft;
  const form = make(
    'form',
    { className: 'edit-form', noValidate: true, autocomplete: 'off' },
    make('p', { className: 'edit-purpose', textContent: words.PURPOSES[kind] }),
    quotes,
    controls.element,
    trouble,
    make(
      'p',
      { className: 'edit-actions' },
      saving,
      before ? button(words.remove, () => void remove()) : null,
    ),
  );
  form.addEventListener('input', keepTyped);
  form.addEventListener('change', keepTyped);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void save();
  });

  function keepTyped(): void {
    draft = withNewVoice(withForm(draft, fields, controls.read() as Draft['data']), voices.read());
    workbench.keep(draft);
  }

  function makeQuotes(): HTMLElement {
    const list = make('ul', { className: 'edit-quotes' });
    const hint = make('p', { className: 'edit-help' });
    const draw = () => {
      const shown = quotesOf(draft);
      list.replaceChildren(...shown.map((quote, index) => drawQuote(quote, index, shown)));
      hint.textContent =
        shown.length === 0 ? words.noQuotes : WORDS_OF[kind] === 'many' ? words.moreQuotes : '';
      hint.hidden = hint.textContent === '';
    };
    const drawQuote = (quote: Quote, index: number, shown: readonly Quote[]) => {
      const removal = button(
        words.removeQuote,
        () => {
          draft = {
            ...withQuotes(
              draft,
              shown.filter((each) => each !== quote),
            ),
            isTouched: true,
          };
          workbench.keep(draft);
          draw();
        },
        { ariaLabel: words.removeThisQuote(words.inBrief(quote.exact)) },
      );
      const place = draft.before?.places.find(({ pointer }) => pointer.endsWith(`/evidence/${index}`));
      const lost = place && 'problem' in place ? place.problem : null;
      return make(
        'li',
        {},
        make('blockquote', { textContent: quote.exact, lang: textOf(workbench.desk.article.data['lang']) }),
        lost === null ? null : make('p', { className: 'edit-error', textContent: words.notFound(lost) }),
        WORDS_OF[kind] === 'many' && shown.length > 1 && kind !== 'examined' ? drawLead(quote, index) : null,
        WORDS_OF[kind] === 'many' ? removal : null,
      );
    };
    const drawLead = (quote: Quote, index: number) => {
      const input = make('input', { type: 'checkbox', checked: quote.lead === true });
      input.addEventListener('change', () => {
        const changed = quotesOf(draft).map(({ lead, ...each }, at) => {
          const leads = at === index ? input.checked : lead === true && !input.checked;
          return leads ? { ...each, lead: true } : each;
        });
        draft = { ...withQuotes(draft, changed), isTouched: true };
        workbench.keep(draft);
        draw();
      });
      return make('label', { className: 'edit-check' }, input, make('span', { textContent: words.lead }));
    };
    draw();
    const title = WORDS_OF[kind] === 'many' ? words.quotes : words.quote;
    return make('section', {}, make('h3', { textContent: title }), list, quoteError, hint);
  }

  async function save(): Promise<void> {
    keepTyped();
    clear();
    const missing = showMissing();
    if (missing) {
      missing.focus();
      return;
    }
    const rebased = rebase(workbench.desk.article, draft);
    if (rebased.clash) {
      showConflict(rebased.clash);
      return;
    }
    const change = changeOf(workbench.desk, rebased.draft);
    if (change.patch.length === 0) {
      workbench.drop(draft.id);
      workbench.tell(words.nothingChanged);
      workbench.show(null);
      return;
    }
    await send(() => workbench.write(change, words.saved(change.what), draft.id));
  }

  async function remove(): Promise<void> {
    const { article } = workbench.desk;
    clear();
    const { draft: now, clash } = rebase(article, draft);
    const label = now.before;
    if (!label || clash) {
      showConflict(clash ?? { is: 'gone' });
      return;
    }
    const what = nameOf(workbench.desk, { kind: label.kind, data: label.data });
    const change = {
      file: article.file,
      version: article.version,
      what: words.deletion(what),
      patch: removalPatch(article, label),
    };
    await send(() => workbench.write(change, words.deleted(what), draft.id));
  }

  async function send(write: () => Promise<Outcome<unknown>>): Promise<void> {
    saving.disabled = true;
    saving.textContent = words.saving;
    let outcome: Outcome<unknown>;
    try {
      outcome = await write();
    } finally {
      saving.disabled = false;
      saving.textContent = words.save;
    }
    if (outcome.is === 'done') workbench.show(null);
    if (outcome.is === 'conflict') showConflict(null);
    if (outcome.is === 'refused') showObjections(outcome.message, outcome.problems);
  }

  function showMissing(): HTMLElement | null {
    const needsQuote =
      quotesOf(draft).length === 0 &&
      (WORDS_OF[kind] === 'one' || (WORDS_OF[kind] === 'many' && kind !== 'stance'));
    quoteError.hidden = !needsQuote;
    quoteError.textContent = needsQuote ? words.needsQuote : '';
    const inForm = controls.showMissing();
    const inVoice = voices.showMissing();
    return needsQuote ? quoteError : (inForm ?? inVoice);
  }

  function clear(): void {
    trouble.hidden = true;
    quoteError.hidden = true;
    for (const error of form.querySelectorAll<HTMLElement>('.edit-error')) error.hidden = true;
    for (const input of form.querySelectorAll('[aria-invalid]')) input.removeAttribute('aria-invalid');
  }

  /** @param clash what others did to the same thing, if it is known */
  function showConflict(clash: Clash | null): void {
    const again = button(words.takeDisk, () => void takeDisk());
    const titleOf = (path: string) => fields.find(({ name }) => name === path.split('.')[0])?.title ?? path;
    const what =
      clash === null
        ? null
        : clash.is === 'gone'
          ? words.goneElsewhere
          : words.changedElsewhere([...new Set(clash.fields.map(titleOf))]);
    trouble.replaceChildren(
      make('p', { textContent: words.conflict }),
      ...(what === null ? [] : [make('p', { textContent: what })]),
      again,
    );
    trouble.hidden = false;
    again.focus({ preventScroll: true });
  }

  async function takeDisk(): Promise<void> {
    if (!(await workbench.refresh())) return;
    const { draft: mine, clash } = rebase(workbench.desk.article, draft);
    workbench.begin({ ...mine, isTouched: true });
    workbench.tell(clash?.is === 'gone' ? words.tookDiskButGone : words.tookDisk);
  }

  function showObjections(message: string, problems: readonly Objection[]): void {
    const own = pointerOf(workbench.desk, draft);
    const isInside = ({ pointer }: Objection) => pointer?.startsWith(`${own}/`) ?? false;
    const shown = problems.map((problem) => ({
      problem,
      input: isInside(problem) ? showAt(own, problem) : null,
    }));
    const elsewhere = shown.filter(({ input }) => input === null).map(({ problem }) => problem);
    trouble.replaceChildren(
      make('p', { textContent: problems.length === 0 ? `${words.notSaved} ${message}` : words.notSaved }),
      make(
        'ul',
        {},
        ...elsewhere.map((problem) =>
          make('li', { textContent: [problem.field, problem.message].filter(Boolean).join(': ') }),
        ),
      ),
    );
    trouble.hidden = false;
    (shown.find(({ input }) => input !== null)?.input ?? trouble).focus();
  }

  function showAt(own: string, { pointer = '', message }: Objection): HTMLElement | null {
    const path = pointer.slice(own.length + 1).split('/');
    const [name = ''] = path;
    if (name === 'evidence' || name === 'exact') {
      quoteError.textContent = message;
      quoteError.hidden = false;
      return quoteError;
    }
    return controls.show(path, message);
  }

  return {
    element: form,
    title: isChange ? words.changedLabel(words.KINDS[kind]) : words.newLabel(words.KINDS[kind]),
    focus() {
      if (clashFromStart) {
        showConflict(clashFromStart);
        return;
      }
      const empty = [...form.querySelectorAll<HTMLInputElement>('select, textarea, input')].find(
        (input) => input.checkVisibility() && input.type !== 'checkbox' && input.value === '',
      );
      (empty ?? saving).focus({ preventScroll: true });
    },
  };
}

/** Makes the fields of a voice that is added together with a label. */
function makeNewVoice(workbench: Workbench, draft: Draft) {
  const fields: FormField[] = fieldsOf(workbench.desk, 'voice');
  let controls: Control | null = null;
  const element = make('div', { className: 'edit-new-voice' });
  const open = (values: Record<string, unknown>) => {
    const made = makeFields(fields, values);
    controls = made;
    element.replaceChildren(
      make(
        'fieldset',
        { className: 'edit-item' },
        make('legend', { textContent: words.newVoice }),
        made.element,
        button(words.withoutNewVoice, () => {
          close();
          element.dispatchEvent(new Event('input', { bubbles: true }));
        }),
      ),
    );
    setMenu(true);
    return made;
  };
  const close = () => {
    controls = null;
    setMenu(false);
    element.replaceChildren(
      button(words.addVoice, () => {
        open({}).element.querySelector<HTMLElement>('input')?.focus();
      }),
    );
  };
  // While a new voice is described, nobody else is chosen.
  const setMenu = (isOff: boolean) => {
    const menu = element.previousElementSibling?.querySelector('select');
    if (!menu) return;
    menu.disabled = isOff;
  };
  if (draft.newVoice) open(draft.newVoice);
  else close();
  // The menu is beside it once the form is made.
  queueMicrotask(() => setMenu(controls !== null));
  return {
    element,
    read: () => (controls ? (controls.read() as Record<string, unknown>) : null),
    showMissing: () => controls?.showMissing() ?? null,
  };
}
