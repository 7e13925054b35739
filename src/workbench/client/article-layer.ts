import * as words from '../../words/en/editing-layer.ts';
import { wayOf, type BarContent, type EditBar } from './edit-bar.ts';
import { chooseByKeyboard } from './keyboard-mode.ts';
import { makeLabelForm } from './label-form.ts';
import { makeAbout, makeClaimList, makeLabelList, makeProblemList, makeVoiceList } from './lists.ts';
import { button } from './make.ts';
import { makePanel } from './panel.ts';
import { highlightWords, rangeOfWords, selectWords, textOfPassage, type Words } from './selected-words.ts';
import { askQuote, readState, sendChange, sendUndo, type EditedArticle, type EditState } from './server.ts';
import { isWritten, keepSession, readSession, sentOf, type View } from './session.ts';
import {
  draftOfStance,
  newDraft,
  withQuote,
  WORDS_OF,
  type Desk,
  type Draft,
  type TaskKind,
} from './tasks.ts';
import { makeWordBar } from './word-bar.ts';
import { passageName, type Workbench } from './workbench.ts';

/** What a link into the workbench asks for. */
interface Asked {
  kind: string;
  proposition: string | null;
}

/** A button that opens the panel: one of the bar, or that of a passage. */
interface Opener {
  way: string | null;
  passage: string | null;
}

/** Puts the workbench over an article's page. */
export function editArticle(begun: Desk, bar: EditBar, ways: BarContent['ways']): void {
  let desk = begun;
  const key = `edit:${desk.state.dossier.slug}/${desk.article.slug}`;
  const isFirstVisit = sessionStorage.getItem(key) === null;
  const session = readSession(key);
  const panel = makePanel(() => {
    close();
  });
  /** The words that are marked while something is written about them. */
  let chosen: Words[] = [];
  let isUndoing = false;
  /** What opened the panel. */
  let opener: Opener = { way: null, passage: null };

  const workbench: Workbench = {
    get desk() {
      return desk;
    },
    session,
    show,
    begin,
    keep(draft) {
      session.drafts = [...session.drafts.filter(({ id }) => id !== draft.id), draft];
      keep();
    },
    drop(id) {
      session.drafts = session.drafts.filter((draft) => draft.id !== id);
      keep();
    },
    async write(change, done, draft) {
      session.sent = sentOf(desk, change, done, draft);
      keep();
      const outcome = await sendChange(desk.state, change);
      session.sent = null;
      keep();
      if (outcome.is === 'done') {
        if (draft !== null) workbench.drop(draft);
        tell(done);
        await refresh();
      }
      return outcome;
    },
    refresh,
    tell,
    point(place) {
      textOfPassage(place.passage)?.scrollIntoView({ block: 'center' });
      highlightWords('edit-pointed', [{ ...place, text: '' }]);
    },
  };

  const wordBar = makeWordBar(
    () => openDraft()?.kind ?? null,
    (kind, selected) => void take(kind, selected),
  );
  document.body.append(panel.element);
  // Among the page’s content, so that readers of landmarks find it there.
  (document.querySelector('main') ?? document.body).append(wordBar.element);
  drawPassageButtons();
  drawBar();
  finishSent();
  if (session.said) bar.tell(session.said.words);
  else if (isFirstVisit || desk.article.labels.length === 0) bar.tell(words.howTo);
  const asked = readAsked();
  if (asked) void answer(asked);
  else show(session.view);

  function keep(): void {
    keepSession(key, session);
  }

  function tell(message: string): void {
    bar.tell(message);
    session.said = { words: message, at: Date.now() };
    keep();
  }

  /** What was written before the page reloaded, but answered only after that, is done. */
  function finishSent(): void {
    const { sent } = session;
    if (!sent) return;
    session.sent = null;
    if (isWritten(desk, sent)) {
      session.drafts = session.drafts.filter(({ id }) => id !== sent.draft);
      if (session.view?.is === 'form') session.view = null;
      tell(sent.done);
    }
    keep();
  }

  async function refresh(): Promise<boolean> {
    const state = await readState(desk.state.dossier.slug).catch(() => null);
    const article = state && articleIn(state, desk.article);
    if (!state || !article) {
      tell(words.noServer);
      return false;
    }
    desk = { ...desk, state, article };
    drawBar();
    drawPassageButtons();
    // Lists show what is there now; a form keeps what was typed.
    if (session.view && session.view.is !== 'form') show(session.view);
    return true;
  }

  function drawBar(): void {
    const { article, state } = desk;
    const problems = state.problems.length;
    const { canUndo } = state;
    bar.draw({
      name: `${words.editing} ${article.siglum}`,
      isDraft: article.draft,
      ways: [
        {
          id: 'labels',
          text: words.labels(article.labels.length),
          to: () => show({ is: 'labels', passage: null }),
        },
        { id: 'claims', text: words.claims, label: words.claimsOfArticle, to: () => show({ is: 'claims' }) },
        {
          id: 'about',
          text: words.aboutArticle,
          label: words.KINDS.article,
          to: () => show({ is: 'about' }),
        },
        {
          id: 'problems',
          text: problems === 0 ? words.noProblems : words.problems(problems),
          isUrgent: problems > 0,
          to: () => show({ is: 'problems' }),
        },
        ...(article.draft
          ? [{ id: 'finish', text: words.finishDraft, to: () => show({ is: 'about' }) }]
          : []),
        ...(canUndo
          ? [
              {
                id: 'undo',
                text: words.undo,
                label: words.undoOf(canUndo.what),
                isOff: isUndoing,
                to: () => void undo(canUndo.what),
              },
            ]
          : []),
        { id: 'keyboard', text: words.byKeyboard, to: choose },
        ...ways,
      ],
    });
  }

  function choose(): void {
    chooseByKeyboard(
      (passage) => passageName(desk.article, passage),
      bar.say,
      () => wordBar.focus(),
    );
    bar.tell(words.keyboardHelp);
  }

  /** Takes back the change that the button names, and never the one before it by a second click. */
  async function undo(what: string): Promise<void> {
    if (isUndoing) return;
    isUndoing = true;
    drawBar();
    const outcome = await sendUndo(desk.state, what);
    tell(outcome.is === 'done' ? words.undone(outcome.answer.what) : outcome.message);
    isUndoing = false;
    if (!(await refresh())) drawBar();
  }

  function openDraft(): Draft | undefined {
    const { view } = session;
    return view?.is === 'form' ? session.drafts.find(({ id }) => id === view.draft) : undefined;
  }

  function begin(draft: Draft): void {
    workbench.keep(draft);
    show({ is: 'form', draft: draft.id });
  }

  /** Closes the panel; what was typed is kept as unfinished. */
  function close(): void {
    const draft = openDraft();
    if (draft?.isTouched) tell(words.kept);
    else if (draft) workbench.drop(draft.id);
    opener.passage = chosen[0]?.passage ?? opener.passage;
    show(null);
  }

  /** Where the focus goes when the panel closes; buttons are drawn anew, so they are known by their names. */
  function openerOf(element: Element | null): Opener {
    return { way: wayOf(element), passage: element?.closest('.edit-passage')?.closest('[id]')?.id ?? null };
  }

  /** Gives the focus back when the panel closes, unless it is somewhere else on the page. */
  function returnFocus(): void {
    const { activeElement } = document;
    if (activeElement !== document.body && !panel.element.contains(activeElement)) return;
    const place = opener.passage === null ? null : document.getElementById(opener.passage);
    const passage = place?.querySelector<HTMLElement>('.edit-passage');
    if (passage) passage.focus({ preventScroll: true });
    else bar.focus(opener.way);
  }

  function show(view: View | null): void {
    const draft = view?.is === 'form' ? session.drafts.find(({ id }) => id === view.draft) : undefined;
    session.view = view?.is === 'form' && !draft ? null : view;
    keep();
    if (!panel.element.open) opener = openerOf(document.activeElement);
    highlightWords('edit-pointed', []);
    if (!session.view) {
      chosen = [];
      highlightWords('edit-chosen', []);
      if (panel.element.open) returnFocus();
      panel.hide();
      return;
    }
    if (draft) {
      const form = makeLabelForm(workbench, draft);
      panel.show(form.title, form.element);
      form.focus();
      return;
    }
    const [title, content] = listOf(session.view);
    panel.show(title, content);
    panel.element.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  function listOf(view: View): [string, HTMLElement] {
    switch (view.is) {
      case 'claims':
        return [words.claimsOfArticle, makeClaimList(workbench)];
      case 'voices':
        return [words.voicesOfArticle, makeVoiceList(workbench)];
      case 'about':
        return [words.KINDS.article, makeAbout(workbench)];
      case 'problems':
        return [words.problemsOfDossier, makeProblemList(workbench)];
      default: {
        const passage = view.is === 'labels' ? view.passage : null;
        const title =
          passage === null
            ? words.labelsOfArticle
            : words.labelsOfPassage(passageName(desk.article, passage));
        return [title, makeLabelList(workbench, passage)];
      }
    }
  }

  /** Makes selected words into what the reader says they are. */
  async function take(kind: TaskKind | null, selected: Words[]): Promise<void> {
    const current = kind === null ? openDraft() : undefined;
    const into = current ?? draftFor(kind ?? 'position');
    let draft = into;
    for (const each of selected) {
      if (WORDS_OF[draft.kind] === 'plain') {
        draft = withQuote(draft, { exact: each.text });
        continue;
      }
      const outcome = await askQuote(desk.state, desk.article, each);
      if (outcome.is !== 'done') {
        wordBar.refuse(outcome.message);
        return;
      }
      draft = withQuote(draft, outcome.answer.quote);
    }
    chosen = current ? [...chosen, ...selected] : selected;
    getSelection()?.removeAllRanges();
    begin(current ? { ...draft, isTouched: true } : draft);
    highlightWords('edit-chosen', chosen);
    keepInView();
  }

  /** There is one stance of an article, to which words are added; everything else begins anew. */
  function draftFor(kind: TaskKind): Draft {
    return kind === 'stance' ? draftOfStance(desk.article) : newDraft(kind);
  }

  /** On phones, the panel covers the lower part of the page. */
  function keepInView(): void {
    const [first] = chosen;
    const range = first && rangeOfWords(first);
    const below = panel.element.getBoundingClientRect();
    const words = range?.getBoundingClientRect();
    if (words && below.top < words.bottom && below.left < words.right)
      scrollBy({ top: words.top - innerHeight / 5 });
  }

  function drawPassageButtons(): void {
    for (const old of document.querySelectorAll('.edit-passage')) old.remove();
    for (const { id } of desk.article.passages) {
      const element = document.getElementById(id);
      if (!element) continue;
      const count = desk.article.labels.filter(({ places }) =>
        places.some((place) => 'passage' in place && place.passage === id),
      ).length;
      const name = words.passageButton(passageName(desk.article, id), count);
      element.append(
        button(String(count), () => show({ is: 'labels', passage: id }), {
          className: 'edit-passage',
          title: name,
          ariaLabel: name,
        }),
      );
    }
  }

  /** Does what a link from the coverage page asks for. */
  async function answer({ kind, proposition }: Asked): Promise<void> {
    const passage = textOfPassage(decodeURIComponent(location.hash.slice(1)));
    const data = proposition === null ? {} : { proposition };
    if (kind === 'article') show({ is: 'about' });
    else if (kind === 'silent' && proposition !== null) {
      // An address alone writes nothing, since others can make links.
      show({ is: 'claims' });
      panel.element
        .querySelector<HTMLElement>(`[data-claim="${CSS.escape(proposition)}"] .edit-silent`)
        ?.focus();
    } else if (kind === 'position' || kind === 'examined') {
      let draft = newDraft(kind, data);
      if (passage) {
        const text = passage.textContent;
        const all = { passage: location.hash.slice(1), start: 0, end: text.length, text };
        const outcome = await askQuote(desk.state, desk.article, all);
        if (outcome.is === 'done') draft = withQuote(draft, outcome.answer.quote);
        chosen = [all];
      }
      begin(draft);
      highlightWords('edit-chosen', chosen);
      passage?.scrollIntoView({ block: 'center' });
      keepInView();
    } else if (passage)
      selectWords({ passage: location.hash.slice(1), start: 0, end: passage.textContent.length });
  }
}

function articleIn(state: EditState, { slug }: EditedArticle): EditedArticle | undefined {
  return state.articles.find((article) => article.slug === slug);
}

/** Reads what the address asks for, and takes it out of the address, so that a reload won’t do it again. */
function readAsked(): Asked | null {
  const url = new URL(location.href);
  const kind = url.searchParams.get('edit');
  if (kind === null) return null;
  const proposition = url.searchParams.get('proposition');
  url.searchParams.delete('edit');
  url.searchParams.delete('proposition');
  history.replaceState(history.state, '', url);
  return { kind, proposition };
}
