import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHUT, SHUT_RECEIVED, VALID_TREE, withTree } from '../content-tree.fixture.ts';
import { loadCorpus } from '../load-corpus.ts';

const QUOTED = 'No ship is worth a life. Shut it and keep it shut.';

/** Returns the problems of article B with a body below its first paragraph, and a received text like it. */
function check(body: string, received: string, fields = ''): string[] {
  const shut = String(VALID_TREE[SHUT]).replace('rights:', () => `${fields}rights:`);
  const tree = {
    ...VALID_TREE,
    [SHUT]: `${shut}\n${body}\n`,
    [SHUT_RECEIVED]: `${QUOTED}\n\n${received}\n`,
  };
  return withTree(tree, (dir) =>
    loadCorpus(join(dir, 'content'), dir)
      .problems.filter(({ file }) => file === SHUT)
      .map(({ slug, message }) => `${slug}: ${message}`),
  );
}

/** Returns only what the problems tell the editor to write. */
function advice(body: string, received: string): (string | undefined)[] {
  return check(body, received)
    .map((line) => /^(\S+: ).*?(Write|Copy this:) (.*)$/.exec(line))
    .map((match) => `${match?.[1]}${match?.[3]}`);
}

describe('words that Unicode calls equal', () => {
  it.each([
    ['an accent apart', 'Núñez pays', 'Nu\u0301n\u0303ez pays'],
    ['a soft hyphen', 'The munici\u00adpality', 'The municipality'],
    ['a zero-width space', 'The sea\u200bport', 'The seaport'],
    ['a mark that is a word of its own', 'The \u200e port', 'The port'],
    ['a mark at the beginning of a line', 'A\\\n\u200e b', 'A\nb'],
  ])('do not differ: %s', (_, body, received) => {
    expect(check(body, received)).toEqual([]);
    expect(check(received.replace('\n', '\\\n'), body.replace('\\', ''))).toEqual([]);
  });
});

describe('words that look like those received', () => {
  it.each([
    [
      'a no-break hyphen',
      'a co-op pays',
      'a co‑op pays',
      'U+2011, a non-breaking hyphen, where the article has U+002D, a hyphen-minus',
    ],
    [
      'a Cyrillic letter',
      'they pаy now',
      'they pay now',
      'U+0061, a Latin small letter a, where the article has U+0430, a Cyrillic small letter a',
    ],
    [
      'a ligature',
      'the fish',
      'the ﬁsh',
      'U+FB01, a Latin small ligature fi, where the article has U+0066, a Latin small letter f and U+0069, a Latin small letter i',
    ],
    [
      'an apostrophe',
      "it's",
      'it’s',
      'U+2019, a right single quotation mark, where the article has U+0027, an apostrophe',
    ],
  ])('are a problem that names the characters: %s', (_, body, received, differs) => {
    const [problem, ...others] = check(body, received);
    expect(others).toEqual([]);
    expect(problem).toMatch(/^characters-differ: /);
    expect(problem).toContain(`The received text has ${differs}.`);
  });
});

describe('words that Markdown takes for its own marks', () => {
  it.each([
    ['1986. A great year.', ['mark-eaten: 1986\\.']],
    ['- Will you close it?', ['mark-eaten: \\-']],
    ['+ Two more came.', ['mark-eaten: \\+']],
    ['# 5 is alive here', ['mark-eaten: \\#']],
    ['> He said so too.', ['mark-eaten: \\>']],
    ['* See the note there.', ['mark-eaten: \\*']],
    ['12) He came with it.', ['mark-eaten: 12\\)']],
    ['>He said so then.', ['mark-eaten: \\>He']],
    ['The *word* was there.', ['mark-eaten: \\*word\\*']],
    ['The _word_ was there.', ['mark-eaten: \\_word\\_']],
    ['A `word` was there.', ['mark-eaten: \\`word\\`']],
    ['At AT&amp;T they said so.', ['mark-eaten: AT\\&amp;T']],
    ['See [note](x) and go there.', ['mark-eaten: \\[note](x)']],
    ['One.\n\n***\n\nTwo three four.', ['mark-eaten: \\*\\*\\*']],
    ['One.\n\n---\n\nTwo three four.', ['mark-eaten: \\---']],
    ['A path\\. It is here now.', ['mark-eaten: path\\\\.']],
  ])('are a problem that says what to write: %s', (text, expected) => {
    expect(advice(text, text)).toEqual(expected);
  });

  it.each(['1986\\. A year.', '\\- Will you?', '\\> He said.', 'AT\\&amp;T', 'a \\*word\\*', '\\---'])(
    'are none if they are written so: %s',
    (body) => {
      expect(check(body, body.replaceAll('\\', ''))).toEqual([]);
    },
  );

  it('are those of a list where the page shows them, and need no entry in omitted', () => {
    expect(check('1. Close it.\n2. Fill it.', '1. Close it.\n2. Fill it.')).toEqual([]);
    expect(check('5. Close it.\n6. Fill it.', '5. Close it.\n\n6. Fill it.')).toEqual([]);
    expect(check('- Close it.\n- Fill it.', '• Close it.\n• Fill it.')).toEqual([]);
    expect(check('- Close it.\n- Fill it.', '- Close it.\n- Fill it.')).toEqual([]);
    expect(check('- Close it.\n- Fill it.', 'Close it.\n\nFill it.')).toEqual([]);
    expect(check('1. a\n   - b\n   - c\n2. d', '1. a\n• b\n• c\n2. d')).toEqual([]);
  });

  it('may still be left out of a list by an entry in omitted', () => {
    const omitted = 'omitted:\n  - text: "1."\n    reason: x\n  - text: "2."\n    reason: x\n';
    expect(check('1. Close it.\n2. Fill it.', '1. Close it.\n2. Fill it.', omitted)).toEqual([]);
  });

  it('are a problem if the page shows other numbers than were received', () => {
    expect(advice('1. One and two.\n1. Three and four.', '1. One and two.\n1. Three and four.')).toEqual([
      'mark-eaten: 1\\.',
    ]);
    expect(check('1. One.\n2. Two.', '1. One.\n7. Two.')[0]).toMatch(/^words-differ: /);
    expect(check('- One.\n- Two.', '– One.\n– Two.')[0]).toMatch(/^words-differ: /);
  });
});

describe('emphasis that Markdown does not find', () => {
  it.each([
    ['他说**「水」**很好。', '他说「水」很好。', 'emphasis-broken: 他说「**水**」很好。, or leave them out.'],
    ['dijo**«agua»**y', 'dijo«agua»y', 'emphasis-broken: dijo«**agua**»y, or leave them out.'],
  ])('is a problem that says where to put it: %s', (body, received, expected) => {
    expect(advice(body, received)).toEqual([expected]);
  });

  it('is a problem also where it stands beside a space', () => {
    expect(check('A ** word ** is here now.', 'A word is here now.')[0]).toMatch(/^emphasis-broken: /);
  });
});

const PROSE = [
  'The mayor said on Monday that the ships will come again by the summer of',
  'the next year. Nobody asked those who fish at the port, and nobody asked',
  'those who live there. The Harbour Board will meet on Tuesday – it will',
  'hear all sides.',
].join('\n');
const SONNET = [
  'Shall I compare thee to a summer’s day?',
  'Thou art more lovely and more temperate:',
  'Rough winds do shake the darling buds of May,',
  'And summer’s lease hath all too short a date.',
].join('\n');
const HAIKU = 'Old pond\na frog jumps in\nsound of water';
const DIALOGUE = '– Will you close it?\n– Never, said the mayor.';

describe('lines that the received text begins on purpose', () => {
  it.each([
    ['verse', HAIKU],
    ['dialogue', DIALOGUE],
    ['verse among wrapped prose', `${PROSE}\n\n${HAIKU}\n\n${PROSE}`],
    ['dialogue among wrapped prose', `${PROSE}\n\n${DIALOGUE}\n\n${PROSE}`],
    ['long verse among prose that is not wrapped', `${PROSE.replaceAll('\n', ' ')}\n\n${SONNET}`],
    ['long verse among wrapped prose', `${PROSE}\n\n${SONNET}\n\n${PROSE}`],
    ['a text of nothing but verse', SONNET],
    ['an address', 'The Harbour Board\n12 Quay Street\nPort'],
    ['Chinese verse', '床前明月光\n疑是地上霜\n举头望明月\n低头思故乡'],
  ])('are a problem if the page runs them together: %s', (_, text) => {
    expect(check(text, text).map((line) => line.split(':')[0])).toEqual(['lines-joined']);
  });

  it.each([HAIKU, DIALOGUE, `${PROSE}\n\n${HAIKU}`, SONNET])(
    'are none if each is a line or a paragraph',
    (text) => {
      expect(check(text.replace(/(?<!\n)\n(?!\n)/g, '\\\n'), text)).toEqual([]);
      expect(check(text.replace(/\n+/g, '\n\n'), text)).toEqual([]);
    },
  );

  it('are none if the editor says that they are only wrapped', () => {
    expect(check(HAIKU, HAIKU, 'receivedLines: wrapped\n')).toEqual([]);
  });

  it.each([
    ['at 72 columns', PROSE],
    [
      'at 40 columns',
      PROSE.replaceAll('\n', ' ')
        .replace(/(.{1,40})(?: |$)/g, '$1\n')
        .trim(),
    ],
    [
      'at 100 columns',
      PROSE.replaceAll('\n', ' ')
        .repeat(3)
        .replace(/(.{1,100})(?: |$)/g, '$1\n')
        .trim(),
    ],
    ['with paragraphs that no empty line parts', `${PROSE}\n${PROSE}`],
  ])('are not those of prose that is only wrapped: %s', (_, text) => {
    expect(check(text.replaceAll('sides.\n', 'sides.\n\n'), text)).toEqual([]);
  });

  it('are named with their place', () => {
    expect(check(HAIKU, HAIKU)).toEqual([
      `lines-joined: the received text begins new lines (${SHUT_RECEIVED}:3–5), which the page would run together: "Old pond / a frog jumps in / sound of water". End each of these lines but the last with a backslash, or make each a paragraph. If the received lines are only wrapped, write receivedLines: wrapped.`,
    ]);
  });
});
