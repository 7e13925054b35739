import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DOSSIER, LABELED_TREE, OPENS, SHUT } from '../corpus/content-tree.fixture.ts';
import { makeHandler } from './handle-requests.ts';
import { openWorkbench } from './workbench.ts';

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Record<string, unknown>;
}

let dir = '';
let server: Server;
let port = 0;

beforeEach(async () => {
  dir = mkdtempSync(join(realpathSync(tmpdir()), 'synoptic-'));
  for (const [path, content] of Object.entries(LABELED_TREE)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  const handler = makeHandler(openWorkbench(join(dir, 'content'), dir), '/news/');
  server = createServer((incoming, response) =>
    handler(incoming, response, () => response.writeHead(200).end('{"message":"the next"}')),
  );
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  port = (server.address() as AddressInfo).port;
});

afterEach(() => {
  server.close();
  rmSync(dir, { recursive: true });
});

function send(method: string, path: string, headers: Record<string, string>, body?: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: JSON.parse(text) as Record<string, unknown>,
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const read = (path: string) => readFileSync(join(dir, path));
const host = () => `localhost:${port}`;

async function state(): Promise<Record<string, never> & { token: string }> {
  const { body } = await send('GET', '/news/_edit/state/harbour', { host: host() });
  return body as never;
}

/** The headers of a page of the workbench. */
async function own(): Promise<Record<string, string>> {
  const { token } = await state();
  return {
    host: host(),
    origin: `http://${host()}`,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    'x-edit-token': token,
  };
}

async function versionOf(path: string): Promise<string> {
  const { dossier, articles } = (await state()) as unknown as {
    dossier: { file: string; version: string };
    articles: { file: string; version: string }[];
  };
  return [dossier, ...articles].find(({ file }) => file === path)?.version ?? '';
}

const NOTE = { exact: 'worth a life', type: 'loaded-language', why: 'It weighs ships against lives.' };

async function change(parts: object, headers: Record<string, string> = {}): Promise<Reply> {
  const body = {
    file: SHUT,
    version: await versionOf(SHUT),
    what: 'a note',
    patch: [{ op: 'add', path: '/notes/-', value: NOTE }],
    ...parts,
  };
  return send('POST', '/news/_edit/change', { ...(await own()), ...headers }, JSON.stringify(body));
}

const undo = async (body: object) => send('POST', '/news/_edit/undo', await own(), JSON.stringify(body));

const without = (headers: Record<string, string>, name: string) =>
  Object.fromEntries(Object.entries(headers).filter(([each]) => each !== name));

describe('a request that is not to be trusted', () => {
  it.each([
    ['another name for this machine', { host: 'evil.example' }, 403],
    ['this machine under another port', { host: 'localhost:1' }, 403],
    ['this machine without its port', { host: 'localhost' }, 403],
  ])('is refused, whatever it asks for: %s', async (_what, headers, status) => {
    for (const path of ['/news/_edit/state/harbour', '/news/harbour/', '/src/anything.ts']) {
      const reply = await send('GET', path, headers);
      expect([reply.status, reply.body['message']]).toEqual([
        status,
        expect.stringMatching(/^The workbench.*\.$/),
      ]);
    }
  });

  it.each([
    ['from another page', { origin: 'http://evil.example' }, 403],
    ['from another port of this machine', { origin: 'http://localhost:1' }, 403],
    ['from a page without an address', { origin: 'null' }, 403],
    ['that says it is from another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['that says it is from another port', { 'sec-fetch-site': 'same-site' }, 403],
    ['with a wrong token', { 'x-edit-token': 'x'.repeat(43) }, 403],
    ['of a form', { 'content-type': 'text/plain' }, 415],
    ['of another form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ])('writes nothing: one %s', async (_what, headers, status) => {
    const before = read(SHUT);
    expect((await change({}, headers)).status).toBe(status);
    expect(read(SHUT)).toEqual(before);
  });

  it.each(['origin', 'x-edit-token', 'content-type'])('writes nothing: one without %s', async (name) => {
    const body = JSON.stringify({
      file: SHUT,
      version: await versionOf(SHUT),
      what: 'x',
      patch: [{ op: 'add', path: '/notes/-', value: NOTE }],
    });
    const before = read(SHUT);
    const reply = await send('POST', '/news/_edit/change', without(await own(), name), body);
    expect(reply.status).toBe(name === 'content-type' ? 415 : 403);
    expect(read(SHUT)).toEqual(before);
  });

  it('gets no token, and no words of the files: a script of another page', async () => {
    const reply = await send('GET', '/news/_edit/state/harbour', {
      host: host(),
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'no-cors',
    });
    expect(reply.status).toBe(403);
    expect(Object.keys(reply.body)).toEqual(['message']);
  });

  it('gets no files of the server either: a script of another page or port', async () => {
    const from = (site: string, mode: string) =>
      send('GET', '/src/cli/edit.ts', { host: host(), 'sec-fetch-site': site, 'sec-fetch-mode': mode });
    expect((await from('cross-site', 'no-cors')).status).toBe(403);
    expect((await from('same-site', 'cors')).status).toBe(403);
    expect((await from('same-origin', 'cors')).body).toEqual({ message: 'the next' });
    expect((await from('cross-site', 'navigate')).body).toEqual({ message: 'the next' });
  });

  it('is refused by its method, its size or its shape', async () => {
    const headers = await own();
    expect((await send('GET', '/news/_edit/change', headers)).status).toBe(405);
    expect((await send('PUT', '/news/_edit/undo', headers, '{}')).status).toBe(405);
    expect((await send('POST', '/news/_edit/undo', headers, '{"a":1}')).status).toBe(400);
    expect((await send('POST', '/news/_edit/undo', headers, '{')).status).toBe(400);
    expect((await send('POST', '/news/_edit/change', headers, `"${'x'.repeat(600_000)}"`)).status).toBe(413);
    expect((await send('GET', '/news/_edit/other', headers)).status).toBe(404);
    expect((await send('GET', '/news/_edit/state/nowhere', headers)).status).toBe(404);
  });
});

describe('an answer', () => {
  it('keeps its page out of other sites’ frames, and is read as what it is', async () => {
    for (const path of ['/news/_edit/state/harbour', '/news/', '/news/_edit/harbour/']) {
      const { headers } = await send('GET', path, { host: host() });
      expect(headers['content-security-policy']).toBe("frame-ancestors 'self'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('leaves pages to the next', async () => {
    expect((await send('GET', '/news/_edit/harbour/', { host: host() })).body).toEqual({
      message: 'the next',
    });
  });
});

describe('state', () => {
  it('has the places of labels, or why they have none', async () => {
    writeFileSync(
      join(dir, SHUT),
      read(SHUT).toString().replace('exact: No ship is worth a life.', 'exact: No boat'),
    );
    const { articles, problems } = (await state()) as unknown as {
      articles: {
        labels: { kind: string; pointer: string; places: object[] }[];
        passages: { id: string }[];
      }[];
      problems: object[];
    };
    const [, shut] = articles;
    const stance = shut?.labels.find(({ kind }) => kind === 'stance');
    expect(stance?.places).toEqual([
      { pointer: '/stance/evidence/0', problem: 'These words are not in the article.' },
      { pointer: '/stance/evidence/1', passage: shut?.passages[0]?.id, start: 25, end: 50 },
    ]);
    expect(problems).toMatchObject([
      { file: SHUT, slug: 'quote-not-found', pointer: '/stance/evidence/0/exact', field: 'exact' },
    ]);
  });
});

describe('quote', () => {
  it('is the shortest selector of the selected words', async () => {
    const { articles } = (await state()) as unknown as { articles: { passages: { id: string }[] }[] };
    const passage = articles[0]?.passages[1]?.id;
    const ask = async (start: number, end: number) =>
      send(
        'POST',
        '/news/_edit/quote',
        await own(),
        JSON.stringify({ article: { dossier: 'harbour', slug: 'port-opens' }, passage, start, end }),
      );
    expect((await ask(0, 9)).body).toEqual({ quote: { exact: 'The mayor' } });
    expect((await ask(3, 4)).status).toBe(422);
  });
});

describe('a change', () => {
  it('writes only its own lines, and is undone to the byte', async () => {
    const before = read(SHUT);
    const reply = await change({});
    expect(reply).toMatchObject({ status: 200, body: { problems: [] } });
    expect(read(SHUT).toString()).toContain(
      '  - exact: worth a life\n    type: loaded-language\n    why: It weighs ships against lives.\n',
    );
    expect(reply.body['version']).toBe(await versionOf(SHUT));
    expect(await state()).toMatchObject({ canUndo: { what: 'a note' } });
    expect((await send('POST', '/news/_edit/undo', await own(), '{}')).body).toEqual({
      what: 'a note',
      canUndo: null,
    });
    expect(read(SHUT)).toEqual(before);
    expect((await send('POST', '/news/_edit/undo', await own(), '{}')).status).toBe(409);
    expect(readdirSync(dirname(join(dir, SHUT)))).toHaveLength(4);
  });

  it('that would not pass the check is refused beside its fields, and nothing is written', async () => {
    const before = read(SHUT);
    const reply = await change({
      patch: [{ op: 'add', path: '/notes/-', value: { ...NOTE, exact: 'No boat', type: 'lie' } }],
    });
    expect(reply.status).toBe(422);
    const index = (before.toString().match(/type: /g) ?? []).length;
    expect(reply.body['problems']).toMatchObject([
      { slug: 'quote-not-found', pointer: `/notes/${index}/exact`, field: 'exact' },
      { slug: 'note-kind-unknown', pointer: `/notes/${index}/type`, field: 'type' },
    ]);
    expect(read(SHUT)).toEqual(before);
  });

  it('is not kept from being made by problems that were there before', async () => {
    writeFileSync(join(dir, SHUT), read(SHUT).toString().replace('rights: Unknown.', 'rihgts: Unknown.'));
    expect((await change({})).status).toBe(200);
  });

  it('that the pages can’t show because of another problem leaves the state saying so', async () => {
    expect(await state()).toMatchObject({ isStale: false });
    writeFileSync(join(dir, OPENS), read(OPENS).toString().replace('rights: Unknown.\n', ''));
    await change({});
    expect(await state()).toMatchObject({ isStale: true });
  });

  it('of a dossier that nobody has signed is written, and says what is left to do', async () => {
    writeFileSync(
      join(dir, DOSSIER),
      read(DOSSIER)
        .toString()
        .replace(/propositions:[^]*?annotatedOn: .*\n/, ''),
    );
    for (const path of [OPENS, SHUT])
      writeFileSync(
        join(dir, path),
        read(path)
          .toString()
          .replace(/(?:positions|notes):\n[^]*?\n---/, '\n---'),
      );
    const reply = await change({});
    const unsigned = [
      { file: DOSSIER, slug: 'annotation-unsigned' },
      { file: DOSSIER, slug: 'annotation-unsigned' },
    ];
    expect(reply).toMatchObject({ status: 200, body: { problems: unsigned } });
    expect(read(SHUT).toString()).toContain('exact: worth a life');
    expect(await state()).toMatchObject({ problems: unsigned, isStale: false });
  });

  it('that adds a voice to a dossier with affiliations is written, and says what is left to do', async () => {
    const affiliations = 'affiliations:\n  - name: The town\n    voices: [The mayor, A pilot]\n';
    writeFileSync(
      join(dir, DOSSIER),
      read(DOSSIER).toString().replace('annotatedBy:', `${affiliations}annotatedBy:`),
    );
    const voice = { name: 'A sailor', role: 'sailor', speaks: 'directly' };
    const reply = await change({ patch: [{ op: 'add', path: '/voices/-', value: voice }] });
    const left = [{ file: SHUT, slug: 'voice-without-affiliation', pointer: '/voices/0/name' }];
    expect(reply).toMatchObject({ status: 200, body: { problems: left } });
    expect(read(SHUT).toString()).toContain('name: A sailor');
    expect(await state()).toMatchObject({ problems: left, isStale: false });
  });

  it('of a file that has changed is refused, and the file stays as somebody else wrote it', async () => {
    const version = await versionOf(SHUT);
    writeFileSync(join(dir, SHUT), `${read(SHUT).toString()}\n`);
    const theirs = read(SHUT);
    const reply = await change({ version });
    expect(reply).toMatchObject({ status: 409, body: { version: await versionOf(SHUT) } });
    expect(reply.body['message']).toContain(SHUT);
    expect(read(SHUT)).toEqual(theirs);
  });

  it('can’t be undone once the file has changed', async () => {
    await change({});
    writeFileSync(join(dir, SHUT), `${read(SHUT).toString()}\n`);
    const theirs = read(SHUT);
    expect((await send('POST', '/news/_edit/undo', await own(), '{}')).status).toBe(409);
    expect(read(SHUT)).toEqual(theirs);
  });

  it('is undone though another file has changed outside since', async () => {
    const before = read(DOSSIER);
    await change({
      file: DOSSIER,
      version: await versionOf(DOSSIER),
      what: 'a title',
      patch: [{ op: 'replace', path: '/title', value: 'The old harbour' }],
    });
    await change({});
    writeFileSync(join(dir, SHUT), `${read(SHUT).toString()}\n`);
    const theirs = read(SHUT);
    expect(await state()).toMatchObject({ canUndo: { what: 'a title' } });
    expect(await undo({})).toMatchObject({ status: 200, body: { what: 'a title', canUndo: null } });
    expect([read(DOSSIER), read(SHUT)]).toEqual([before, theirs]);
  });

  it('on which another depends is not undone if that other one can’t be', async () => {
    const kinds = ['unattributed-claim', 'rumor'].map((id) => ({
      id,
      name: 'A kind',
      meaning: 'what it is',
    }));
    await change({
      file: DOSSIER,
      version: await versionOf(DOSSIER),
      patch: [{ op: 'add', path: '/noteKinds', value: kinds }],
    });
    await change({ patch: [{ op: 'add', path: '/notes/-', value: { ...NOTE, type: 'rumor' } }] });
    writeFileSync(join(dir, SHUT), `${read(SHUT).toString()}\n`);
    const before = read(DOSSIER);
    expect((await undo({})).status).toBe(409);
    expect(read(DOSSIER)).toEqual(before);
  });

  it('is undone only by its own name, so that a second click undoes nothing', async () => {
    await change({ what: 'one' });
    await change({ what: 'two', patch: [{ op: 'replace', path: '/title', value: 'The port' }] });
    const before = read(SHUT);
    expect(await undo({ what: 'one' })).toMatchObject({
      status: 409,
      body: { message: expect.stringContaining('two') as string },
    });
    expect(read(SHUT)).toEqual(before);
    expect((await undo({ what: 'two' })).status).toBe(200);
    const after = read(SHUT);
    expect((await undo({ what: 'two' })).status).toBe(409);
    expect(read(SHUT)).toEqual(after);
  });

  it.each([
    ['outside the content folder', 'package.json'],
    ['above it', 'content/../package.json'],
    ['that is a received text', 'content/harbour/received/port-opens.txt'],
    ['that is no article', 'content/addresses.txt'],
    ['behind a link', 'content/harbour/link.md'],
    ['in a folder behind a link', 'content/linked/article.md'],
  ])('of a file %s is refused', async (_what, file) => {
    mkdirSync(join(dir, 'outside'));
    writeFileSync(join(dir, 'package.json'), '---\na: 1\n---\n');
    writeFileSync(join(dir, 'content/addresses.txt'), '');
    writeFileSync(join(dir, 'outside/article.md'), '---\na: 1\n---\n');
    symlinkSync(join(dir, 'outside/article.md'), join(dir, 'content/harbour/link.md'));
    symlinkSync(join(dir, 'outside'), join(dir, 'content/linked'));
    const reply = await change({ file });
    expect(reply).toMatchObject({ status: 404, body: { message: `The workbench knows no file ${file}.` } });
    expect(read('outside/article.md').toString()).toBe('---\na: 1\n---\n');
  });
});

it('forms have a title for each field, and say from where choices come', async () => {
  const { body } = await send('GET', '/news/_edit/forms', { host: host() });
  expect(body['position']).toMatchObject({
    properties: {
      proposition: { 'x-choices': 'propositions' },
      gist: { title: expect.any(String) as string },
    },
  });
  expect(body['stance-evidence']).toMatchObject({ properties: { exact: {}, lead: {} } });
});
