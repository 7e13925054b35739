import { spawn, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DOSSIER, LABELED_TREE, OPENS, SHUT } from '../../src/corpus/content-tree.fixture.ts';
import { editorsEnv } from '../support/build-site.ts';
import { freePort } from '../support/free-port.ts';
import { sharedBrowser } from '../support/shared-browser.ts';
import { eventually } from './on-screen.ts';

const PROJECT_DIR = join(import.meta.dirname, '..', '..');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Milliseconds after which a click fails. */
const ACTION_TIMEOUT = 15_000;

/** The content that is edited, outside the project. */
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'workbench-')));
let command: ChildProcess;
let origin: string;
let contexts: BrowserContext[] = [];
/** A page that nobody uses: it reloads when the server has read the content again. */
let watcher: Page;

/** The reason of the note that the article has. */
const REASON = 'It is not said who knows that nobody was asked.';

const pathOf = (file: string) => join(folder, file);
const read = (file: string) => readFileSync(pathOf(file), 'utf8');

/** Writes a file as a whole, so that the server never reads a part of it. */
function write(file: string, content: string | Uint8Array): void {
  const path = pathOf(file);
  if (existsSync(path) && readFileSync(path).equals(Buffer.from(content))) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}~`, content);
  renameSync(`${path}~`, path);
}

function isRestored(): boolean {
  return Object.entries(LABELED_TREE).every(
    ([file, content]) => existsSync(pathOf(file)) && read(file) === content,
  );
}

function restoreContent(): void {
  for (const [file, content] of Object.entries(LABELED_TREE)) write(file, content);
}

beforeAll(async () => {
  restoreContent();
  const port = await freePort();
  command = spawn(process.execPath, ['src/cli/edit.ts', '--port', String(port)], {
    cwd: PROJECT_DIR,
    env: { ...editorsEnv(), CONTENT_DIR: pathOf('content'), SITE: '', BASE: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    command.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.includes('The workbench is at')) resolve();
    });
    command.once('exit', (code) => reject(new Error(`npm run edit ended with ${code}`)));
  });
  origin = `http://127.0.0.1:${port}`;
  watcher = await open();
  contexts = [];
});

afterEach(async () => {
  const ended = contexts;
  contexts = [];
  for (const context of ended) await context.close();
  if (isRestored()) return;
  const reloaded = watcher.waitForEvent('framenavigated');
  restoreContent();
  await reloaded;
});

afterAll(async () => {
  await watcher.context().close();
  command.kill();
  rmSync(folder, { recursive: true, force: true });
});

async function open(
  path = '/harbour/port-opens/',
  options: BrowserContextOptions = { viewport: { width: 1440, height: 900 } },
): Promise<Page> {
  const context = await (await sharedBrowser()).newContext({ reducedMotion: 'reduce', ...options });
  contexts.push(context);
  context.setDefaultTimeout(ACTION_TIMEOUT);
  const page = await context.newPage();
  await page.goto(origin + path);
  await page.getByRole('complementary', { name: 'Workbench' }).locator('a, button').first().waitFor();
  return page;
}

/** Returns where words begin and end in the window. */
async function placeOf(page: Page, words: string, scroll: 'scroll' | 'stay' = 'scroll') {
  const place = await page.evaluate(
    ([wanted, how]) => {
      for (const text of document.querySelectorAll('.passage > .text')) {
        const at = text.textContent.indexOf(wanted);
        if (at === -1) continue;
        if (how === 'scroll') text.scrollIntoView({ block: 'center' });
        const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        let before = 0;
        let isBegun = false;
        for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
          const { length } = node.textContent ?? '';
          if (!isBegun && at < before + length) {
            range.setStart(node, at - before);
            isBegun = true;
          }
          if (isBegun && at + wanted.length <= before + length) {
            range.setEnd(node, at + wanted.length - before);
            const rects = [...range.getClientRects()];
            const first = rects[0];
            const last = rects.at(-1);
            if (!first || !last) return null;
            return {
              from: { x: first.left + 1, y: first.top + first.height / 2 },
              to: { x: last.right - 1, y: last.top + last.height / 2 },
            };
          }
          before += length;
        }
      }
      return null;
    },
    [words, scroll] as const,
  );
  if (!place) throw new Error(`the page does not have “${words}”`);
  return place;
}

/** Drags the mouse over words, from the first to the last. */
async function drag(page: Page, first: string, last = first): Promise<void> {
  const { from } = await placeOf(page, first);
  const { to } = await placeOf(page, last, 'stay');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
}

const toolbar = (page: Page) => page.getByRole('toolbar', { name: 'What are these words?' });
const panel = (page: Page) => page.getByRole('dialog');
const status = (page: Page) => page.getByRole('complementary', { name: 'Workbench' }).getByRole('status');

/** Fills in the form of a position on the claim “Ships will return”. */
async function fillPosition(form: Locator, gist: string): Promise<void> {
  await form.getByLabel('Claim', { exact: true }).selectOption('Nobody is endangered');
  await form.getByLabel('Voice', { exact: true }).selectOption('the author');
  await form.getByLabel('agrees', { exact: true }).check();
  await form.getByLabel('In one sentence').fill(gist);
}

/** Returns the lines that one text has more than another, and fails if it has fewer. */
function addedLines(before: string, after: string): string[] {
  const left = before.split('\n');
  const added = after.split('\n').filter((line) => {
    if (line !== left[0]) return true;
    left.shift();
    return false;
  });
  expect(left, 'nothing is taken away or changed').toEqual([]);
  return added;
}

describe('an article in the workbench', () => {
  it('has the words of each passage as the server has them, without numbers and labels', async () => {
    const page = await open();
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('.passage[id]')].map((passage) => [
        passage.id,
        passage.querySelector(':scope > .text, h1 > span')?.textContent,
      ]),
    );
    const state = (await (await page.request.get(`${origin}/_edit/state/harbour`)).json()) as {
      articles: { slug: string; passages: { id: string; text: string }[] }[];
    };
    const article = state.articles.find(({ slug }) => slug === 'port-opens');
    expect(shown.length).toBeGreaterThan(2);
    expect(shown).toEqual(article?.passages.map(({ id, text }) => [id, text]));
  });

  it('takes a position and a note by mouse, shows both, and takes them back byte by byte', async () => {
    const before = read(OPENS);
    const page = await open();
    await drag(page, 'obody asked those who fis');
    await toolbar(page).getByRole('button', { name: 'Position' }).click();
    // A word of which a part is selected is taken as a whole.
    await expect
      .poll(() => panel(page).locator('blockquote').allTextContents())
      .toEqual(['Nobody asked those who fish']);
    await fillPosition(panel(page), 'The harbour is safe.');
    await panel(page).getByRole('button', { name: 'Save' }).click();
    await eventually(() => status(page).textContent()).toContain(
      'Saved: position of the author on “Nobody is endangered”',
    );
    const withPosition = read(OPENS);
    expect(addedLines(before, withPosition).map((line) => line.trim())).toEqual([
      '- proposition: nobody-endangered',
      'voice: author',
      'stance: favor',
      'gist: The harbour is safe.',
      'evidence:',
      '- exact: Nobody asked those who fish',
    ]);
    await eventually(() => page.locator('.margin').allTextContents().then(String)).toContain(
      'The harbour is safe.',
    );

    await drag(page, 'by the summer');
    await toolbar(page).getByRole('button', { name: 'Note' }).click();
    await panel(page).getByLabel('Kind of note').selectOption('Prediction');
    await panel(page).getByLabel('Reason').fill('It says when.');
    await panel(page).getByRole('button', { name: 'Save' }).click();
    await eventually(() => status(page).textContent()).toContain('Saved: note');
    expect(addedLines(withPosition, read(OPENS)).join('\n')).toContain('exact: by the summer');
    await eventually(() => page.locator('.margin').allTextContents().then(String)).toContain('It says when.');

    const comparison = await open('/harbour/compare/a-b/');
    await eventually(() => comparison.locator('main').textContent()).toContain('The harbour is safe.');

    await page.getByRole('button', { name: /^Undo: note/ }).click();
    await eventually(() => read(OPENS)).toBe(withPosition);
    await page.getByRole('button', { name: /^Undo: position/ }).click();
    await eventually(() => read(OPENS)).toBe(before);
    // The next test’s page must not be one that is about to reload.
    await eventually(() => comparison.locator('main').textContent()).not.toContain('The harbour is safe.');
  });

  it('makes a quote of each passage that a selection reaches, and offers no note on them', async () => {
    const before = read(OPENS);
    const page = await open();
    await drag(page, 'those who fish', 'There is “no danger');
    await eventually(() => toolbar(page).getByRole('button', { name: 'Note' }).isDisabled()).toBe(true);
    expect(await toolbar(page).textContent()).toContain('These words are in two passages');
    await toolbar(page).getByRole('button', { name: 'Position' }).click();
    await eventually(() => panel(page).locator('blockquote').allTextContents()).toEqual([
      'those who fish.',
      'There is “no danger',
    ]);
    await drag(page, 'Nobody asked those who swim');
    await toolbar(page).getByRole('button', { name: 'Add to this position' }).click();
    await eventually(() => panel(page).locator('blockquote').count()).toBe(3);
    await panel(page).getByRole('button', { name: 'Remove the quote “There is' }).click();
    await fillPosition(panel(page), 'The harbour is safe.');
    await panel(page).getByRole('button', { name: 'Add a voice' }).click();
    await panel(page).getByLabel('Name', { exact: true }).fill('A swimmer');
    await panel(page).getByLabel('in the article’s words').check();
    await panel(page).getByRole('button', { name: 'Save' }).click();
    await eventually(() => status(page).textContent()).toContain('Saved: position of');
    const added = addedLines(before, read(OPENS)).map((line) => line.trim());
    expect(added).toContain('- name: A swimmer');
    expect(added).toContain('voice: A swimmer');
    expect(added.filter((line) => line.startsWith('- exact:'))).toHaveLength(2);
  });

  it('lets words be chosen, labeled and saved by keyboard alone', async () => {
    const before = read(OPENS);
    const page = await open();
    await page.getByRole('button', { name: 'Choose words by keyboard' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await page.evaluate(() => String(getSelection()))).toBe('mayor said');
    await eventually(() => page.locator('.edit-spoken').textContent()).toBe('Selected: mayor said');
    await page.keyboard.press('Enter');
    // From position to note, and into its form.
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Note');
    await page.keyboard.press('Enter');
    await eventually(() => page.evaluate(() => document.activeElement?.localName)).toBe('select');
    await page.keyboard.type('Loaded');
    await page.keyboard.press('Tab');
    await page.keyboard.type('It is somebody who says so.');
    await eventually(() => page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Save') break;
    }
    await page.keyboard.press('Enter');
    await eventually(() => status(page).textContent()).toContain('Saved: note “Loaded language”');
    const added = addedLines(before, read(OPENS)).join('\n');
    expect(added).toContain('exact: mayor said');
    expect(added).toContain('why: It is somebody who says so.');
  });

  it('takes words that are selected by touch', async () => {
    const page = await open(undefined, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await placeOf(page, 'by the summer');
    // Handles of a phone's selection change it without any event of the pointer.
    await page.evaluate(() => {
      const [text] = document.querySelectorAll('.passage > .text');
      if (text) getSelection()?.selectAllChildren(text);
    });
    await toolbar(page).getByRole('button', { name: 'Position' }).tap();
    await eventually(() => panel(page).locator('blockquote').textContent()).toContain('The mayor said');
    const [words, form] = await Promise.all([
      page.locator('.passage > .text').first().boundingBox(),
      panel(page).boundingBox(),
    ]);
    expect(words?.y, 'the words are above the panel').toBeLessThan(form?.y ?? 0);
    expect(form?.y).toBeGreaterThan(100);
  });

  it('says at the fields what is missing or wrong, and keeps what was typed through a reload', async () => {
    const before = read(OPENS);
    const page = await open();
    await drag(page, 'by the summer');
    await toolbar(page).getByRole('button', { name: 'Position' }).click();
    await panel(page).getByRole('button', { name: 'Save' }).click();
    await eventually(() =>
      panel(page).getByLabel('Voice', { exact: true }).getAttribute('aria-invalid'),
    ).toBe('true');
    expect(await panel(page).getByText('Please fill this in.').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('proposition');
    // The claim has this position already, so the check refuses it.
    await panel(page).getByLabel('Claim', { exact: true }).selectOption('Ships will return');
    await panel(page).getByLabel('Voice', { exact: true }).selectOption('The mayor');
    await panel(page).getByLabel('agrees', { exact: true }).check();
    await panel(page).getByLabel('In one sentence').fill('Ships come by the summer.');
    await panel(page).getByRole('button', { name: 'Save' }).click();
    await eventually(() => panel(page).getByRole('alert').textContent()).toContain('Not saved.');
    expect(read(OPENS)).toBe(before);
    await page.reload();
    expect(await panel(page).getByLabel('In one sentence').inputValue()).toBe('Ships come by the summer.');
    expect(await panel(page).locator('blockquote').textContent()).toBe('by the summer');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '4 labels', exact: true }).click();
    await panel(page).getByRole('button', { name: 'Continue: Position' }).click();
    expect(await panel(page).getByLabel('In one sentence').inputValue()).toBe('Ships come by the summer.');
  });

  it('never overwrites a file that was changed elsewhere, and goes on with what was typed', async () => {
    const page = await open();
    await drag(page, 'by the summer');
    await toolbar(page).getByRole('button', { name: 'Position' }).click();
    await fillPosition(panel(page), 'The harbour is safe.');
    const elsewhere = read(OPENS).replace('rights: Unknown.', 'rights: Nobody knows.');
    // Pages reload when a file changes; this is what happens if it changes just before.
    await page.route('**/_edit/change', async (route) => {
      write(OPENS, elsewhere);
      await route.continue();
    });
    await panel(page).getByRole('button', { name: 'Save' }).click();
    await eventually(() => panel(page).getByRole('alert').textContent()).toContain('changed elsewhere');
    expect(read(OPENS)).toBe(elsewhere);
    await page.unroute('**/_edit/change');
    await panel(page).getByRole('button', { name: 'Read the file again and keep what I typed' }).click();
    await eventually(() => status(page).textContent()).toContain('The file was read again');
    await panel(page).getByRole('button', { name: 'Save' }).click();
    await eventually(() => status(page).textContent()).toContain('Saved: position');
    expect(read(OPENS)).toContain('rights: Nobody knows.');
    expect(read(OPENS)).toContain('gist: The harbour is safe.');
  });

  it('writes what was begun earlier to its own label, although labels before it were deleted', async () => {
    const first = `positions:
  - proposition: ships-return
    voice: author
    stance: favor
    gist: They will come.
    evidence:
      - exact: ships will come again`;
    const reloaded = watcher.waitForEvent('framenavigated');
    write(OPENS, read(OPENS).replace('positions:', first));
    await reloaded;
    const page = await open();
    const labels = page.getByRole('button', { name: /^\d labels$/ });
    await labels.click();
    const edit = panel(page).getByRole('button', { name: 'Edit: position of A pilot' });
    await edit.click();
    await panel(page).getByLabel('In one sentence').fill('No danger.');
    await page.keyboard.press('Escape');
    await labels.click();
    await panel(page).getByRole('button', { name: 'Delete: position of the author' }).click();
    await eventually(() => status(page).textContent()).toContain('Deleted: position of');
    await eventually(() => labels.textContent()).toBe('4 labels');
    await panel(page).getByRole('button', { name: 'Continue: Position' }).click();
    await panel(page).getByRole('button', { name: 'Save' }).click();
    await eventually(() => status(page).textContent()).toContain('Saved: position of');
    expect(read(OPENS)).toBe(LABELED_TREE[OPENS]?.toString().replace('Nobody is in danger.', 'No danger.'));
  });

  it('does not take back what others changed in other fields, and asks where both changed one', async () => {
    const page = await open();
    const about = page.getByRole('button', { name: 'About the article' });
    await about.click();
    await panel(page).getByRole('button', { name: 'Title, source, date, topics' }).click();
    await panel(page).getByLabel('Rights').fill('Mine.');
    const reloaded = page.waitForEvent('framenavigated');
    write(
      OPENS,
      read(OPENS).replace('rights: Unknown.', 'rights: Theirs.').replace('name: Daily', 'name: Their Daily'),
    );
    await reloaded;
    await eventually(() => panel(page).getByRole('alert').textContent()).toContain('changed elsewhere');
    await panel(page).getByRole('button', { name: 'Read the file again and keep what I typed' }).click();
    await eventually(() => panel(page).getByLabel('Rights').inputValue()).toBe('Mine.');
    await panel(page).getByRole('button', { name: 'Save' }).click();
    await eventually(() => read(OPENS)).toContain('rights: Mine.');
    expect(read(OPENS)).toContain('name: Their Daily');
  });

  it('says that the server is lost, and goes on', async () => {
    const page = await open();
    await drag(page, 'by the summer');
    await toolbar(page).getByRole('button', { name: 'Position' }).click();
    await fillPosition(panel(page), 'The harbour is safe.');
    // The answer to a change still arrives, and then nothing.
    await page.route('**/_edit/change', (route) => route.fulfill({ json: { version: '2', problems: [] } }));
    await page.route('**/_edit/state/**', (route) => route.abort());
    await panel(page).getByRole('button', { name: 'Save' }).click();
    await eventually(() => status(page).textContent()).toContain('does not answer');
    expect(await panel(page).count()).toBe(0);
  });

  it('gives the focus back to what opened the panel', async () => {
    const page = await open();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.getByRole('button', { name: '4 labels', exact: true }).click();
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('4 labels');
    const passage = page.locator('.edit-passage').nth(1);
    await passage.click();
    await page.keyboard.press('Escape');
    expect(await passage.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('takes one change back for two clicks', async () => {
    const page = await open();
    await page.getByRole('button', { name: '4 labels', exact: true }).click();
    let asked: unknown[] = [];
    await page.route('**/_edit/undo', async (route) => {
      asked = [...asked, route.request().postDataJSON()];
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await panel(page)
      .getByRole('button', { name: /^Delete: note/ })
      .click();
    await eventually(() => status(page).textContent()).toContain('Deleted: note');
    const what = 'deleted note “Unattributed claim” on “Nobody asked those who fish.”';
    await eventually(() => page.locator('.margin').allTextContents().then(String)).not.toContain(REASON);
    await page.getByRole('button', { name: `Undo: ${what}` }).dblclick();
    await eventually(() => status(page).textContent()).toContain('Taken back');
    expect(asked).toEqual([{ what }]);
    await eventually(() => page.locator('.margin').allTextContents().then(String)).toContain(REASON);
  });

  it('deletes a label without asking, and takes it back', async () => {
    const before = read(OPENS);
    const page = await open();
    await page.getByRole('button', { name: '4 labels', exact: true }).click();
    await panel(page)
      .getByRole('button', { name: /^Delete: note/ })
      .click();
    await eventually(() => status(page).textContent()).toContain('Deleted: note');
    expect(read(OPENS)).not.toContain('type: unattributed-claim');
    await page.getByRole('button', { name: /^Undo: deleted/ }).click();
    await eventually(() => read(OPENS)).toBe(before);
  });

  it('begins a position on a claim from the list of claims, and writes nothing before it is saved', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Claims:' }).click();
    await panel(page).getByRole('button', { name: 'Add a position: Nobody is endangered' }).click();
    expect(await panel(page).getByLabel('Claim', { exact: true }).inputValue()).toBe('nobody-endangered');
    expect(read(DOSSIER)).toBe(LABELED_TREE[DOSSIER]);
  });

  it('lists what is wrong in drafts that have no page, and says who is unnamed', async () => {
    const draft = 'content/harbour/draft.md';
    const received = 'content/harbour/received/draft.txt';
    const notes = 'notes: [{ exact: nowhere, type: prediction, why: It is. }]';
    try {
      write(received, 'A draft\n\nIts words.\n');
      write(draft, `---\ntitle: A draft\nsiglum: C\ndraft: true\n${notes}\n---\n\nIts words.\n`);
      write(OPENS, read(OPENS).replace('- name: A pilot\n', '- name: A pilot\n    unnamed: true\n'));
      const page = await open('/_edit/harbour/');
      const pilot = page.getByRole('link', { name: 'A pilot (unnamed)' });
      const drafts = page.getByRole('region', { name: 'Drafts that are not shown yet' });
      // The server may have read only some of the three files.
      await eventually(async () => {
        await page.reload().catch(() => null);
        return [await pilot.count(), await drafts.count()];
      }).toEqual([1, 1]);
      expect(await drafts.textContent()).toContain('draft.md');
      expect(await drafts.textContent()).toContain('Line 5: "nowhere" is not in the article.');
    } finally {
      for (const file of [draft, received]) rmSync(pathOf(file), { force: true });
    }
  });

  it('leads from what is left to do to a form with the claim and the words, and writes nothing by itself', async () => {
    const page = await open('/_edit/harbour/');
    // B has nothing on this claim yet.
    const unread = page.getByRole('region', { name: 'Ships will return' });
    const passage = await unread.getByRole('listitem').first().getByRole('link').getAttribute('href');
    expect(passage).toContain('/harbour/port-stays-shut/?edit=position&proposition=ships-return#p-b-');
    await page.goto(origin + (passage ?? ''));
    await eventually(() => panel(page).locator('blockquote').textContent()).toContain(
      'No ship is worth a life.',
    );
    expect(await panel(page).getByLabel('Claim', { exact: true }).inputValue()).toBe('ships-return');
    await page.goto(`${origin}/harbour/port-stays-shut/?edit=silent&proposition=ships-return`);
    const silent = panel(page).getByRole('button', { name: 'It is silent: Ships will return' });
    await eventually(() => silent.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(read(SHUT)).toBe(LABELED_TREE[SHUT]);
    await silent.click();
    await eventually(() => read(SHUT)).toContain('silentOn:');
    await eventually(() => panel(page).getByRole('button', { name: 'Not silent after all' }).count()).toBe(1);
  });

  it('serves no file that is not the site’s', async () => {
    const page = await open();
    expect((await page.request.get(`${origin}/@fs/etc/passwd`)).status()).toBe(403);
  });

  it.each([
    { width: 360, colorScheme: 'dark' },
    { width: 1440, colorScheme: 'light' },
  ] as const)(
    'has no fault that axe finds, $width pixels wide and $colorScheme',
    async ({ width, colorScheme }) => {
      const page = await open(undefined, { viewport: { width, height: 800 }, colorScheme });
      await page.evaluate(AXE);
      const faults = async () => {
        const { violations } = await page.evaluate(() =>
          (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
        );
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      };
      await drag(page, 'by the summer');
      await toolbar(page).getByRole('button', { name: 'Position' }).waitFor();
      expect(await faults()).toEqual([]);
      await toolbar(page).getByRole('button', { name: 'Position' }).click();
      await panel(page).getByRole('button', { name: 'Save' }).click();
      expect(await faults()).toEqual([]);
      await page.getByRole('button', { name: /^\d+ labels$/ }).click();
      expect(await faults()).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    },
  );
});

describe('a page of somebody else', () => {
  let server: Server;

  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Elsewhere</title>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  });

  afterAll(() => {
    server.close();
  });

  it('can neither read nor write through the reader’s browser', async () => {
    const own = await open();
    const { token, articles } = (await (await own.request.get(`${origin}/_edit/state/harbour`)).json()) as {
      token: string;
      articles: { file: string; version: string; slug: string }[];
    };
    const article = articles.find(({ slug }) => slug === 'port-opens');
    const before = read(OPENS);
    const page = await own.context().newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const change = JSON.stringify({
      file: article?.file,
      version: article?.version,
      what: 'an attack',
      patch: [{ op: 'replace', path: '/title', value: 'Taken over' }],
    });
    const tries = await page.evaluate(
      async ([site, body, secret]) => {
        const attempt = (path: string, options: RequestInit) =>
          fetch(site + path, options).then(
            async (answer) => `${answer.type} ${answer.status} ${(await answer.text()).length}`,
            () => 'kept out',
          );
        const json = { 'content-type': 'application/json' };
        return {
          read: await attempt('/_edit/state/harbour', {}),
          readBlind: await attempt('/_edit/state/harbour', { mode: 'no-cors' }),
          write: await attempt('/_edit/change', {
            method: 'POST',
            body,
            headers: { ...json, 'x-edit-token': secret },
          }),
          writePlain: await attempt('/_edit/change', { method: 'POST', body, mode: 'no-cors' }),
          undo: await attempt('/_edit/undo', { method: 'POST', body: '{}', mode: 'no-cors' }),
        };
      },
      [origin, change, token] as const,
    );
    expect(tries).toEqual({
      read: 'kept out',
      readBlind: 'opaque 0 0',
      write: 'kept out',
      writePlain: 'opaque 0 0',
      undo: 'opaque 0 0',
    });
    await page.setContent(
      `<form method="post" enctype="text/plain" action="${origin}/_edit/change"><input name='${change.replaceAll("'", '')}'></form>`,
    );
    const [answer] = await Promise.all([
      page.waitForResponse(`${origin}/_edit/change`),
      page.evaluate(() => document.forms[0]?.submit()),
    ]);
    expect(answer.status()).toBe(403);
    expect(read(OPENS)).toBe(before);
  });
});
