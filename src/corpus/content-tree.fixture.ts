import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadCorpus } from './load-corpus.ts';
import { formatProblem } from './problem.ts';

/** A content folder for tests: the content of each file, by its path in the project. */
export type ContentTree = Readonly<Record<string, string | Uint8Array>>;

/** The path of the dossier's own file. */
export const DOSSIER = 'content/harbour/dossier.md';
/** The path of article A. */
export const OPENS = 'content/harbour/port-opens.md';
/** The path of article B. */
export const SHUT = 'content/harbour/port-stays-shut.md';
/** The path of article A's received text. */
export const OPENS_RECEIVED = 'content/harbour/received/port-opens.txt';
/** The path of article B's received text. */
export const SHUT_RECEIVED = 'content/harbour/received/port-stays-shut.txt';

/** A valid content folder: one dossier with two articles. */
export const VALID_TREE: ContentTree = {
  [DOSSIER]: `---
title: The harbour
summary: Whether the harbour opens.
stanceTarget: opening the harbour
stances:
  - label: favors
    description: The author is for it.
    phrase: Favors opening the harbour
  - label: rejects
    description: The author is against it.
    phrase: Rejects opening the harbour
takesNoSidePhrase: Takes no side on the harbour
topics:
  - slug: trade
    title: Trade
    description: What ships carry.
    terms: [ship, cargo]
  - slug: safety
    title: Safety
    description: What can go wrong.
    terms: [danger]
---

What is at stake.
`,
  [OPENS]: `---
title: The port opens
siglum: A
source:
  name: Daily
  kind: NewsArticle
  basis: Handed in.
date:
  value: 2022-01-29
  basis: "stated: in the byline."
stance:
  label: favors
  summary: Welcomes it.
  evidence:
    - exact: ships will come again
    - exact: no danger to anyone
topics: [trade, safety]
rights: Unknown.
omitted:
  - text: Leave a reply
    reason: Page furniture.
---

The mayor said that ships will come again
by the summer. Nobody asked those who fish.

> There is “no danger to anyone,” she said.

- Nobody asked those who swim.
`,
  [OPENS_RECEIVED]: `The port opens

The mayor said that ships will come again by the summer. Nobody asked those who fish.

There is “no danger to anyone,” she said.

Nobody asked those who swim.

Leave a reply
`,
  [SHUT]: `---
title: The port stays shut
titleBasis: editor
siglum: B
source:
  name: Weekly
  kind: OpinionNewsArticle
  basis: Handed in.
date:
  value: 2022~
  basis: "inferred: from the events."
stance:
  label: rejects
  summary: Warns of it.
  evidence:
    - exact: No ship is worth a life.
    - exact: Shut it and keep it shut.
topics: [trade]
rights: Unknown.
---

No ship is worth a life. Shut it and keep it shut.
`,
  [SHUT_RECEIVED]: 'No ship is worth a life. Shut it and keep it shut.\n',
};

/** The valid tree with propositions, and with voices, positions and a note in its articles. */
export const LABELED_TREE: ContentTree = [
  [
    DOSSIER,
    '---\n\nWhat is at stake.',
    `propositions:
  - id: ships-return
    claim: Ships will return
    text: Ships will come to the harbour again.
    topic: trade
    wordedBy: The editors
  - id: nobody-endangered
    claim: Nobody is endangered
    text: The open harbour endangers nobody.
    topic: safety
    wordedBy: The editors
annotatedBy: The editors
annotatedOn: 2026-11-01
---

What is at stake.`,
  ],
  [
    OPENS,
    '---\n\nThe mayor',
    `voices:
  - name: The mayor
    role: mayor
    speaks: paraphrased
  - name: A pilot
    via: The mayor
    speaks: directly
positions:
  - proposition: ships-return
    voice: The mayor
    stance: favor
    gist: Ships will come by the summer.
    evidence:
      - exact: ships will come again by the summer
  - proposition: nobody-endangered
    voice: A pilot
    stance: favor
    gist: Nobody is in danger.
    evidence:
      - exact: There is “no danger to anyone,” she said.
notes:
  - type: unattributed-claim
    why: It is not said who knows that nobody was asked.
    exact: Nobody asked those who fish.
---

The mayor`,
  ],
  [
    SHUT,
    '---\n\nNo ship',
    `positions:
  - proposition: nobody-endangered
    voice: author
    stance: against
    gist: Lives are in danger.
    evidence:
      - exact: is worth a life
---

No ship`,
  ],
].reduce((tree, [path = '', from = '', to = '']) => replaceIn(tree, path, from, to), VALID_TREE);

/** Returns a tree with one text of a file replaced; throws unless the text occurs there exactly once. */
export function replaceIn(tree: ContentTree, path: string, from: string, to: string): ContentTree {
  const text = tree[path];
  if (typeof text !== 'string' || text.split(from).length !== 2)
    throw new Error(`"${from}" must be in ${path} exactly once`);
  return { ...tree, [path]: text.replace(from, () => to) };
}

/** Returns a tree without some of its files. */
export function withoutFiles(tree: ContentTree, ...paths: string[]): ContentTree {
  return Object.fromEntries(Object.entries(tree).filter(([path]) => !paths.includes(path)));
}

/** Writes a tree into a temporary folder, calls `use` with its path, and removes the folder. */
export function withTree<T>(tree: ContentTree, use: (projectDir: string) => T): T {
  // On some systems, the folder for temporary files is a symbolic link.
  const projectDir = mkdtempSync(join(realpathSync(tmpdir()), 'synoptic-'));
  try {
    for (const [path, text] of Object.entries(tree)) {
      mkdirSync(dirname(join(projectDir, path)), { recursive: true });
      writeFileSync(join(projectDir, path), text);
    }
    return use(projectDir);
  } finally {
    rmSync(projectDir, { recursive: true, force: true });
  }
}

/** Returns the problems of a tree, as `npm run check` prints them. */
export function problemsOf(tree: ContentTree): string[] {
  return withTree(tree, (projectDir) =>
    loadCorpus(join(projectDir, 'content'), projectDir).problems.map(formatProblem),
  );
}
