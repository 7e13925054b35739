import * as words from '../../words/en/editing-layer.ts';
import { listAt, textOf } from './fields.ts';
import { addToList, removalPatch, removeFromList } from './label-patches.ts';
import { button, make } from './make.ts';
import type { Change, Label, Objection, Place, Problem } from './server.ts';
import {
  claimOf,
  draftOfArticle,
  draftOfLabel,
  draftOfStance,
  draftOfVoice,
  nameOf,
  nameOfVoice,
  newDraft,
  noteKindOf,
  quotesOf,
  voiceOf,
  type Draft,
} from './tasks.ts';
import { passageName, type Workbench } from './workbench.ts';

/** Makes the list of the labels of a passage, or of the whole article, in the order of the text. */
export function makeLabelList(workbench: Workbench, passage: string | null): HTMLElement {
  const { article } = workbench.desk;
  const order = new Map(article.passages.map(({ id }, index) => [id, index]));
  const shown = article.labels
    .filter((label) => passage === null || label.places.some((place) => passageOf(place) === passage))
    .map((label) => ({
      label,
      at: Math.min(...label.places.map((place) => order.get(passageOf(place)) ?? Infinity)),
    }))
    .sort((a, b) => a.at - b.at);
  const groups = passage === null ? Map.groupBy(shown, ({ at }) => at) : new Map([[0, shown]]);
  return make(
    'div',
    {},
    ...drawUnfinished(workbench),
    shown.length === 0
      ? make('p', { textContent: passage === null ? words.noLabels : words.noLabelsHere })
      : null,
    ...[...groups].flatMap(([at, labels]) => [
      passage === null
        ? make('h3', {
            textContent: article.passages[at]
              ? passageName(article, article.passages[at].id)
              : words.elsewhere,
          })
        : null,
      make('ul', { className: 'edit-labels' }, ...labels.map(({ label }) => drawLabel(workbench, label))),
    ]),
    passage === null
      ? null
      : button(words.allLabels, () => {
          workbench.show({ is: 'labels', passage: null });
        }),
  );
}

function passageOf(place: Place): string {
  return 'passage' in place ? place.passage : '';
}

function drawLabel(workbench: Workbench, label: Label): HTMLElement {
  const { desk } = workbench;
  const what = nameOf(desk, label);
  return make(
    'li',
    {},
    make('b', { textContent: words.KINDS[label.kind] }),
    make('p', { textContent: describe(workbench, label) }),
    ...quotesOf(label).map((quote, index) => {
      const place = label.places[index];
      return place && 'passage' in place
        ? button(`“${words.inBrief(quote.exact)}”`, () => workbench.point(place), {
            className: 'edit-quote',
            title: words.showInText,
          })
        : make('p', {
            className: 'edit-error',
            textContent: words.notFound(place && 'problem' in place ? place.problem : quote.exact),
          });
    }),
    make(
      'p',
      { className: 'edit-actions' },
      button(words.edit, () => workbench.begin(draftOfLabel(label)), { ariaLabel: words.editThis(what) }),
      button(
        words.remove,
        () =>
          void write(workbench, words.deletion(what), words.deleted(what), removalPatch(desk.article, label)),
        { ariaLabel: words.deleteThis(what) },
      ),
    ),
  );
}

function describe({ desk }: Workbench, { kind, data }: Label): string {
  switch (kind) {
    case 'position':
      return words.positionInList(
        voiceOf(desk.article, textOf(data['voice'])),
        textOf(data['stance']),
        claimOf(desk.state, textOf(data['proposition'])),
      );
    case 'note':
      return `${noteKindOf(desk.state, textOf(data['type']))}. ${textOf(data['why'])}`;
    case 'stance':
      return textOf(data['summary']);
    case 'examined':
      return claimOf(desk.state, textOf(data['proposition']));
    case 'event':
      return nameOf(desk, { kind, data });
  }
}

/** Writes a change of the article, and shows what keeps it from being written. */
async function write(
  workbench: Workbench,
  what: string,
  done: string,
  patch: Change['patch'],
): Promise<void> {
  const { file, version } = workbench.desk.article;
  const outcome = await workbench.write({ file, version, what, patch }, done, null);
  if (outcome.is === 'conflict') {
    if (await workbench.refresh()) workbench.tell(words.conflict);
  }
  if (outcome.is === 'refused')
    workbench.tell(
      [words.notSaved, outcome.message, ...outcome.problems.map(({ message }) => message)].join(' '),
    );
}

function drawUnfinished(workbench: Workbench): HTMLElement[] {
  const drafts = workbench.session.drafts.filter(({ isTouched }) => isTouched);
  if (drafts.length === 0) return [];
  const nameOfDraft = (draft: Draft) =>
    words.started(
      words.KINDS[draft.kind],
      textOf(draft.data['gist'] ?? draft.data['why'] ?? quotesOf(draft)[0]?.exact),
    );
  return [
    make('h3', { textContent: words.unfinished }),
    make(
      'ul',
      { className: 'edit-labels' },
      ...drafts.map((draft) =>
        make(
          'li',
          {},
          make('p', { textContent: nameOfDraft(draft) }),
          make(
            'p',
            { className: 'edit-actions' },
            button(words.proceed, () => workbench.begin(draft), {
              ariaLabel: words.proceedWith(nameOfDraft(draft)),
            }),
            button(
              words.discard,
              () => {
                workbench.drop(draft.id);
                workbench.show(workbench.session.view);
              },
              { ariaLabel: words.discardThis(nameOfDraft(draft)) },
            ),
          ),
        ),
      ),
    ),
  ];
}

/** Makes the list of the dossier's claims with what the article does with each. */
export function makeClaimList(workbench: Workbench): HTMLElement {
  const { state, article } = workbench.desk;
  const claims = listAt(state.dossier.data, ['propositions']);
  return make(
    'div',
    {},
    make('p', { className: 'edit-purpose', textContent: words.claimsHelp }),
    make(
      'ul',
      { className: 'edit-labels' },
      ...claims.map((claim) => drawClaim(workbench, textOf(claim['id']))),
    ),
  );

  function drawClaim({ desk }: Workbench, id: string): HTMLElement {
    const claim = claimOf(state, id);
    const of = (label: Label) => label.data['proposition'] === id;
    const positions = desk.article.labels.filter((label) => label.kind === 'position' && of(label));
    const examined = desk.article.labels.find((label) => label.kind === 'examined' && of(label));
    const silent = silentOn(article.data).indexOf(id);
    const named = (action: string, className = '') => ({
      ariaLabel: words.onClaim(action, claim),
      className,
    });
    const actions = [
      button(
        words.addPosition,
        () => workbench.begin(newDraft('position', { proposition: id })),
        named(words.addPosition),
      ),
      ...(positions.length > 0 || examined || silent !== -1
        ? []
        : [
            button(
              words.markNeutral,
              () => workbench.begin(newDraft('examined', { proposition: id })),
              named(words.markNeutral),
            ),
            button(
              words.markSilent,
              () => void markSilent(workbench, id),
              named(words.markSilent, 'edit-silent'),
            ),
          ]),
      ...(examined
        ? [
            button(
              words.changeStance,
              () => workbench.begin(draftOfLabel(examined)),
              named(words.changeStance),
            ),
          ]
        : []),
      ...(silent === -1
        ? []
        : [
            button(
              words.notSilent,
              () => void unmarkSilent(workbench, silent, claim),
              named(words.notSilent),
            ),
          ]),
    ];
    const voices = [...new Set(positions.map(({ data }) => textOf(data['voice'])))].map((key) =>
      voiceOf(desk.article, key),
    );
    const done =
      voices.length > 0
        ? words.hasPositions(voices)
        : examined
          ? words.readNeutral
          : silent === -1
            ? words.notRead
            : words.readSilent;
    const item = make(
      'li',
      {},
      make('b', { textContent: claim }),
      make('p', { className: done === words.notRead ? 'edit-todo' : '', textContent: done }),
      make('p', { className: 'edit-actions' }, ...actions),
    );
    item.dataset['claim'] = id;
    return item;
  }
}

function silentOn(data: Record<string, unknown>): unknown[] {
  return Array.isArray(data['silentOn']) ? (data['silentOn'] as unknown[]) : [];
}

/** Says of the article that it is silent on a claim. */
async function markSilent(workbench: Workbench, id: string): Promise<void> {
  const { state, article } = workbench.desk;
  const what = words.changeOf.silent(claimOf(state, id));
  await write(workbench, what, words.saved(what), addToList(article.data, ['silentOn'], id));
}

async function unmarkSilent(workbench: Workbench, index: number, claim: string): Promise<void> {
  const what = words.changeOf.silent(claim);
  const patch = removeFromList(workbench.desk.article.data, ['silentOn'], index);
  await write(workbench, words.deletion(what), words.deleted(what), patch);
}

/** Makes the list of the article's voices. */
export function makeVoiceList(workbench: Workbench): HTMLElement {
  const { article } = workbench.desk;
  const voices = listAt(article.data, ['voices']);
  return make(
    'div',
    {},
    voices.length === 0 ? make('p', { textContent: words.noVoices }) : null,
    make(
      'ul',
      { className: 'edit-labels' },
      ...voices.map((voice, index) => {
        const name = nameOfVoice(voice);
        return make(
          'li',
          {},
          make('b', { textContent: name }),
          make('p', { textContent: textOf(voice['role']) }),
          make(
            'p',
            { className: 'edit-actions' },
            button(words.edit, () => workbench.begin(draftOfVoice(voice, index)), {
              ariaLabel: words.editThis(name),
            }),
            button(
              words.remove,
              () => {
                const what = words.changeOf.voice(name);
                void write(
                  workbench,
                  words.deletion(what),
                  words.deleted(what),
                  removeFromList(article.data, ['voices'], index),
                );
              },
              { ariaLabel: words.deleteThis(name) },
            ),
          ),
        );
      }),
    ),
    button(words.addVoice, () => workbench.begin(newDraft('voice'))),
  );
}

/** Makes what there is about the article as a whole. */
export function makeAbout(workbench: Workbench): HTMLElement {
  const { article } = workbench.desk;
  const missing = make('div', { hidden: true, tabIndex: -1 });
  const ways = [
    button(words.facts, () => workbench.begin(draftOfArticle(article))),
    button(words.stanceOfAuthor, () => workbench.begin(draftOfStance(article))),
    button(words.voicesOfArticle, () => workbench.show({ is: 'voices' })),
    button(words.claimsOfArticle, () => workbench.show({ is: 'claims' })),
  ];
  return make(
    'div',
    {},
    make('ul', { className: 'edit-ways' }, ...ways.map((way) => make('li', {}, way))),
    ...(article.draft
      ? [
          make('p', { textContent: words.finishHelp }),
          button(words.finishDraft, () => void finish(), { className: 'button' }),
          missing,
        ]
      : []),
  );

  async function finish(): Promise<void> {
    const { file, version } = workbench.desk.article;
    const what = words.changeOf.finish;
    const outcome = await workbench.write(
      { file, version, what, patch: [{ op: 'remove', path: '/draft' }] },
      words.saved(what),
      null,
    );
    if (outcome.is === 'done') return;
    const problems: (Objection & Partial<Problem>)[] = outcome.is === 'refused' ? outcome.problems : [];
    missing.replaceChildren(
      make('p', {
        className: 'edit-error',
        textContent: problems.length > 0 ? words.cannotFinish : outcome.message,
      }),
      drawProblems(workbench, problems),
    );
    missing.hidden = false;
    missing.focus();
  }
}

/** Makes the list of everything that is wrong in the dossier's files. */
export function makeProblemList(workbench: Workbench): HTMLElement {
  const { problems } = workbench.desk.state;
  return problems.length === 0
    ? make('p', { textContent: words.noProblems })
    : drawProblems(workbench, problems);
}

function drawProblems(
  workbench: Workbench,
  problems: readonly (Objection & Partial<Problem>)[],
): HTMLElement {
  const { article } = workbench.desk;
  return make(
    'ul',
    { className: 'edit-labels' },
    ...problems.map((problem) => {
      const isHere = problem.file === undefined || problem.file === article.file;
      const way = isHere && problem.pointer !== undefined ? wayTo(workbench, problem.pointer) : null;
      return make(
        'li',
        {},
        make('p', { textContent: [problem.field, problem.message].filter(Boolean).join(': ') }),
        problem.file === undefined
          ? null
          : make('p', {
              className: 'edit-help',
              textContent: words.whereProblem(problem.file, problem.line),
            }),
        way && make('p', { className: 'edit-actions' }, button(words.mend, way)),
      );
    }),
  );
}

/** Returns what opens the form that has the field at a place in the article's file. */
function wayTo(workbench: Workbench, pointer: string): (() => void) | null {
  const { article } = workbench.desk;
  const label = article.labels.find(
    (each) => pointer === each.pointer || pointer.startsWith(`${each.pointer}/`),
  );
  if (label) return () => workbench.begin(draftOfLabel(label));
  const [, list = '', index = ''] = pointer.split('/');
  if (list === 'stance') return () => workbench.begin(draftOfStance(article));
  if (list === 'voices') {
    const voice = listAt(article.data, ['voices'])[Number(index)];
    return voice ? () => workbench.begin(draftOfVoice(voice, Number(index))) : null;
  }
  return () => workbench.begin(draftOfArticle(article));
}
