import { readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deriveDossier } from '../views/derive-dossier.ts';
import { makePaths } from '../site/addresses/paths.ts';
import { formatProblem, PROBLEM_SLUGS, type ProblemSlug } from './problem.ts';
import {
  DOSSIER,
  LABELED_TREE,
  OPENS,
  OPENS_RECEIVED,
  problemsOf,
  replaceIn,
  SHUT,
  SHUT_RECEIVED,
  VALID_TREE,
  withoutFiles,
  withTree,
  type ContentTree,
} from './content-tree.fixture.ts';
import { loadCorpus } from './load-corpus.ts';

/** Returns the valid tree with one text in one file replaced. */
const broken = (path: string, from: string, to: string) => replaceIn(VALID_TREE, path, from, to);
/** Returns the valid tree with positions and notes, with one text in one file replaced. */
const mislabeled = (path: string, from: string, to: string) => replaceIn(LABELED_TREE, path, from, to);
/** Returns the valid tree with positions and notes, and one more proposition. */
const proposing = (fields: string) =>
  mislabeled(DOSSIER, 'annotatedBy:', `  - { ${fields}, topic: trade, wordedBy: The editors }\nannotatedBy:`);
/** Returns the valid tree with positions and notes, and entries of what article B was examined for. */
const examining = (...entries: { of: string; quote?: string }[]) =>
  mislabeled(
    SHUT,
    'positions:\n',
    `examined:\n${entries
      .map(
        ({ of, quote = 'No ship' }) =>
          `  - proposition: ${of}\n    why: It only mentions it.\n    evidence: [{ exact: ${quote} }]\n`,
      )
      .join('')}positions:\n`,
  );
/** Returns the valid tree with positions and notes, and propositions of which article B says nothing. */
const silent = (...ids: string[]) =>
  mislabeled(SHUT, 'positions:\n', `silentOn:\n${ids.map((id) => `  - ${id}\n`).join('')}positions:\n`);
const SHARED_KINDS = 'content/note-kinds.md';
const kind = (id: string) => `  - { id: ${id}, name: ${id}, meaning: what it is }\n`;
/** Returns the valid tree with positions and notes, and a file that defines kinds of notes. */
const kinds = (path: string, ...ids: string[]) =>
  mislabeled(path, 'annotatedBy:', `noteKinds:\n${ids.map(kind).join('')}annotatedBy:`);
/** Returns the valid tree with referents. */
const referring = (referents: string) =>
  broken(DOSSIER, '---\n\nWhat is at stake.', `referents:\n${referents}\n---\n\nWhat is at stake.`);
/** Returns the valid tree with positions and notes, and affiliations, each as "name: voice, voice". */
const affiliating = (...affiliations: string[]) =>
  mislabeled(
    DOSSIER,
    'annotatedBy:',
    `affiliations:\n${affiliations
      .map((each) => each.split(': '))
      .map(([name, voices]) => `  - name: ${name}\n    voices: [${voices ?? ''}]\n`)
      .join('')}annotatedBy:`,
  );
/** Returns the valid tree with one event, which article A mentions, and one text in one file replaced. */
const dated = (path: string, from: string, to: string) =>
  replaceIn(
    [
      [
        DOSSIER,
        '---\n\nWhat is at stake.',
        'timeline:\n  events:\n    - id: storm\n      date: 2022-01-10\n      words: The storm\n---\n\nWhat is at stake.',
      ],
      [OPENS, 'rights:', 'events:\n  - event: storm\n    exact: by the summer\nrights:'],
    ].reduce((tree, [file = '', old = '', put = '']) => replaceIn(tree, file, old, put), VALID_TREE),
    path,
    from,
    to,
  );
const put = (path: string, text: string | Uint8Array): ContentTree => ({ ...VALID_TREE, [path]: text });
const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** Returns the valid tree with part of its paths renamed. */
function renamed(from: string, to: string): ContentTree {
  return Object.fromEntries(Object.entries(VALID_TREE).map(([path, text]) => [path.replace(from, to), text]));
}

/** Returns a tree with a list of published addresses. */
const published = (tree: ContentTree, ...addresses: string[]): ContentTree => ({
  ...tree,
  'content/addresses.txt': addresses.map((address) => `${address}\n`).join(''),
});

/** Returns the valid tree with redirects, each given as "from to". */
function redirecting(...redirects: string[]): ContentTree {
  const items = redirects.map((redirect) => {
    const [from, to] = redirect.split(' ');
    return `- from: ${from}\n  to: ${to}\n  why: It moved.\n  when: 2026-11-26\n`;
  });
  return {
    ...published(VALID_TREE, '/a/', '/b/', '/c/', '/d/', '/e/', '/f/', '/g/'),
    'content/redirects.yaml': items.join(''),
  };
}

/** What is wrong, the tree, and all the problems that must be reported, with their whole messages. */
const CASES: [what: string, tree: ContentTree, problems: string[]][] = [
  // The tree
  [
    'there is no dossier',
    {},
    ['content:1 no-dossier: there is no dossier. Add a folder with a dossier.md and at least two articles.'],
  ],
  [
    'a dossier has no dossier.md',
    withoutFiles(VALID_TREE, DOSSIER),
    [
      `${DOSSIER}:1 dossier-missing: the dossier has no dossier.md. Add one with a title, a summary, stances and topics.`,
    ],
  ],
  [
    'a dossier has one article',
    withoutFiles(VALID_TREE, SHUT, SHUT_RECEIVED),
    [
      `${DOSSIER}:1 dossier-too-small: the dossier has only one article, but a comparison needs two. Add articles, or remove the folder.`,
    ],
  ],
  [
    'a dossier has no article',
    withoutFiles(VALID_TREE, SHUT, SHUT_RECEIVED, OPENS, OPENS_RECEIVED),
    [
      `${DOSSIER}:1 dossier-too-small: the dossier has no articles, but a comparison needs two. Add articles, or remove the folder.`,
    ],
  ],
  [
    'a file is beside the dossiers',
    put('content/notes.md', 'Call the mayor.'),
    [
      'content/notes.md:1 stray-file: a file outside a dossier does not belong here. Move it out of the content folder.',
    ],
  ],
  [
    'a picture is beside the articles',
    put('content/harbour/port.jpg', 'x'),
    [
      'content/harbour/port.jpg:1 stray-file: a file that does not end in .md does not belong here. Move it out of the content folder.',
    ],
  ],
  [
    'a folder is beside the articles',
    put('content/harbour/pictures/port.jpg', 'x'),
    [
      'content/harbour/pictures:1 stray-file: a folder inside a dossier does not belong here. Move it out of the content folder.',
    ],
  ],
  [
    'a folder has the name of an article',
    put('content/harbour/port.md/port.md', 'x'),
    [
      'content/harbour/port.md:1 stray-file: a folder inside a dossier does not belong here. Move it out of the content folder.',
    ],
  ],
  [
    'an article is among the received texts',
    put('content/harbour/received/port-opens.md', 'x'),
    [
      'content/harbour/received/port-opens.md:1 stray-file: a file that does not end in .txt does not belong here. Move it out of the content folder.',
    ],
  ],
  [
    'a file has the name of the folder for received texts',
    { ...withoutFiles(VALID_TREE, OPENS_RECEIVED, SHUT_RECEIVED), 'content/harbour/received': 'x' },
    [
      `${OPENS}:1 article-without-received: the article's received text is missing. Put it, unchanged, into ${OPENS_RECEIVED}.`,
      `${SHUT}:1 article-without-received: the article's received text is missing. Put it, unchanged, into ${SHUT_RECEIVED}.`,
      'content/harbour/received:1 stray-file: a file that does not end in .md does not belong here. Move it out of the content folder.',
    ],
  ],
  [
    'an article has no received text',
    withoutFiles(VALID_TREE, OPENS_RECEIVED),
    [
      `${OPENS}:1 article-without-received: the article's received text is missing. Put it, unchanged, into ${OPENS_RECEIVED}.`,
    ],
  ],
  [
    'a received text has no article',
    put('content/harbour/received/port-burns.txt', 'x'),
    [
      'content/harbour/received/port-burns.txt:1 received-without-article: no article belongs to this received text. Add content/harbour/port-burns.md, or remove the file.',
    ],
  ],
  [
    'an article is not UTF-8',
    put(OPENS, latin1(`${String(VALID_TREE[OPENS])}\n\ncaf\xe9\n`)),
    [`${OPENS}:32 not-utf8: the file is not valid UTF-8 from this line on. Save it as UTF-8.`],
  ],
  [
    'a dossier.md is not UTF-8',
    put(DOSSIER, latin1('caf\xe9')),
    [`${DOSSIER}:1 not-utf8: the file is not valid UTF-8 from this line on. Save it as UTF-8.`],
  ],
  [
    'a received text is UTF-16',
    put(SHUT_RECEIVED, Buffer.from('\ufeffNo ship', 'utf16le')),
    [`${SHUT_RECEIVED}:1 not-utf8: the file is not valid UTF-8 from this line on. Save it as UTF-8.`],
  ],

  [
    'a field has a control character',
    broken(OPENS, 'name: Daily', 'name: Daily\u001D News'),
    [
      `${OPENS}:5:14 character-unprintable: here is U+001D, a character that can't be shown, perhaps left by another program. Delete it.`,
    ],
  ],
  [
    'a field has a control character or half a character as an escape',
    broken(OPENS, 'name: Daily', 'name: "Daily\\x1d"\n  shortName: "\\uD83D"'),
    [
      `${OPENS}:5:9 frontmatter-broken: the frontmatter can't be read: the value has U+001D, a character that can't be shown. Leave it out. Fix it here.`,
      `${OPENS}:6:14 frontmatter-broken: the frontmatter can't be read: the value has U+D83D, a character that can't be shown. Leave it out. Fix it here.`,
    ],
  ],
  [
    'a body has a control character, which the received text may have',
    replaceIn(broken(OPENS, 'who fish', 'who\u001F fish'), OPENS_RECEIVED, 'who fish', 'who\u001F fish'),
    [
      `${OPENS}:25:38 character-unprintable: here is U+001F, a character that can't be shown, perhaps left by another program. Delete it.`,
    ],
  ],

  // Names
  [
    'an article’s file has a capital letter',
    renamed('port-opens', 'Port-opens'),
    [
      'content/harbour/Port-opens.md:1 slug-invalid: "Port-opens" can\'t be the address of an article. Use only a-z, 0-9 and single hyphens.',
    ],
  ],
  [
    'an article’s file has no Latin letters',
    renamed('port-opens', 'порт-открыт'),
    [
      'content/harbour/порт-открыт.md:1 slug-invalid: "порт-открыт" can\'t be the address of an article, since it has no Latin letters. Give it a name in a-z, 0-9 and single hyphens; the title can have any letters.',
    ],
  ],
  [
    'a dossier’s folder has no Latin letters',
    renamed('/harbour/', '/港/'),
    [
      'content/港/dossier.md:1 slug-invalid: "港" can\'t be the address of a dossier, since it has no Latin letters. Give it a name in a-z, 0-9 and single hyphens; the title can have any letters.',
    ],
  ],
  [
    'a stance has a label without Latin letters',
    broken(DOSSIER, 'label: rejects', 'label: против'),
    [
      `${DOSSIER}:9 field-invalid: stances[1].label is "против": it becomes part of an address, so write it in Latin letters: only a-z, 0-9 and single hyphens are allowed.`,
    ],
  ],
  [
    'a dossier’s language is not a language tag',
    broken(DOSSIER, 'title: The harbour\n', 'title: The harbour\nlang: Hebrew text\n'),
    [`${DOSSIER}:3 field-invalid: lang is "Hebrew text": it must be a language tag like en or ar.`],
  ],
  [
    'a dossier’s folder has a space',
    renamed('/harbour/', '/the harbour/'),
    [
      'content/the harbour/dossier.md:1 slug-invalid: "the harbour" can\'t be the address of a dossier. Use only a-z, 0-9 and single hyphens.',
    ],
  ],
  [
    'an article’s file has the name of a page',
    renamed('port-opens', 'compare'),
    [
      'content/harbour/compare.md:1 slug-reserved: the site reserves "compare", so it can\'t name an article. Choose another name.',
    ],
  ],
  [
    'a dossier’s folder has the name of a page',
    renamed('/harbour/', '/search/'),
    [
      'content/search/dossier.md:1 slug-reserved: the site reserves "search", so it can\'t name a dossier. Choose another name.',
    ],
  ],
  [
    'a stance of the scale has the name of the stance off the scale',
    broken(DOSSIER, 'label: rejects', 'label: takes-no-side'),
    [
      `${DOSSIER}:9 slug-reserved: the site reserves "takes-no-side", so it can't name a stance. Choose another name.`,
      `${SHUT}:13 stance-unknown: the dossier defines no stance "rejects". It has favors, takes-no-side, takes-no-side.`,
    ],
  ],
  [
    'a topic is defined twice',
    broken(DOSSIER, 'slug: safety', 'slug: trade'),
    [
      `${DOSSIER}:18 slug-repeated: the topic "trade" is already defined at line 14. Give each its own name.`,
      `${OPENS}:17 topic-unknown: the dossier defines no topic "safety". It has trade, trade.`,
    ],
  ],
  [
    'a stance is defined twice',
    broken(
      DOSSIER,
      'label: rejects\n',
      'label: rejects\n    description: No.\n    phrase: No\n  - label: rejects\n',
    ),
    [
      `${DOSSIER}:12 slug-repeated: the stance "rejects" is already defined at line 9. Give each its own name.`,
    ],
  ],
  [
    'two articles have sigla that look alike',
    broken(SHUT, 'siglum: B', 'siglum: А'),
    [
      `${SHUT}:4 siglum-looks-alike: the siglum А looks like A, which stands for ${OPENS}, but is another letter. Choose one that readers can tell apart.`,
    ],
  ],
  [
    'two articles have the same siglum',
    broken(SHUT, 'siglum: B', 'siglum: A'),
    [
      `${SHUT}:4 siglum-repeated: the siglum A already stands for ${OPENS}. Choose one that no article of the dossier has ever had.`,
    ],
  ],
  [
    'two articles have the same title from the same source',
    replaceIn(
      broken(SHUT, 'title: The port stays shut', 'title: the  port opens'),
      SHUT,
      'name: Weekly',
      'name: daily',
    ),
    [
      `${SHUT}:2 title-repeated: ${OPENS} already has the title "the port opens" and the source "daily". Give one of them another title, so that readers can tell them apart.`,
    ],
  ],
  [
    'two dossiers have the same title',
    {
      ...VALID_TREE,
      ...Object.fromEntries(
        Object.entries(VALID_TREE).map(([path, text]) => [path.replace('/harbour/', '/port/'), text]),
      ),
    },
    [
      `content/port/dossier.md:2 title-repeated: ${DOSSIER} already has the title "The harbour". Give one of them another title, so that readers can tell them apart.`,
    ],
  ],

  // Frontmatter
  [
    'a file is empty',
    put(OPENS, ''),
    [
      `${OPENS}:1 frontmatter-missing: the file has no frontmatter. Begin it with a line of three hyphens, the fields, and another line of three hyphens.`,
      `${OPENS}:1 body-empty: the article has no words below its frontmatter. Put the received text there.`,
    ],
  ],
  [
    'a file has words but no frontmatter',
    put(DOSSIER, 'What is at stake.'),
    [
      `${DOSSIER}:1 frontmatter-missing: the file has no frontmatter. Begin it with a line of three hyphens, the fields, and another line of three hyphens.`,
    ],
  ],
  [
    'frontmatter is a list',
    put(OPENS, '---\n- title: The port opens\n---\n\nThe mayor.\n'),
    [`${OPENS}:1 frontmatter-broken: the frontmatter can't be read: it has no fields. Fix it here.`],
  ],
  [
    'frontmatter is empty',
    put(OPENS, '---\n---\n\nThe mayor.\n'),
    [`${OPENS}:1 frontmatter-broken: the frontmatter can't be read: it has no fields. Fix it here.`],
  ],
  [
    'frontmatter is null',
    put(OPENS, '---\nnull\n---\n\nThe mayor.\n'),
    [`${OPENS}:1 frontmatter-broken: the frontmatter can't be read: it has no fields. Fix it here.`],
  ],
  [
    'frontmatter is not valid YAML',
    broken(OPENS, 'title: The port opens', 'title: The port: open'),
    [
      `${OPENS}:2:8 frontmatter-broken: the frontmatter can't be read: a value that contains a colon and a space must be in quotes. Write 'The port: open'. Fix it here.`,
    ],
  ],
  [
    'frontmatter does not end',
    broken(OPENS, 'reason: Page furniture.\n---', 'reason: Page furniture.'),
    [
      `${OPENS}:1 frontmatter-broken: the frontmatter can't be read: the closing line of three hyphens is missing. Fix it here.`,
    ],
  ],
  [
    'a field is repeated',
    broken(OPENS, 'siglum: A', 'siglum: A\nsiglum: B'),
    [
      `${OPENS}:4:1 frontmatter-broken: the frontmatter can't be read: the field siglum is repeated. Fix it here.`,
    ],
  ],
  [
    'frontmatter is code',
    put(OPENS, '---js\n({ title: process.exit(7) })\n---\n\n<script>'),
    [
      `${OPENS}:1 frontmatter-language: "js" follows the opening hyphens, but frontmatter is always YAML here. Begin the file with a line of three hyphens and nothing else.`,
    ],
  ],

  // Fields
  [
    'a field is missing',
    broken(OPENS, '  kind: NewsArticle\n', ''),
    [`${OPENS}:4 field-missing: source.kind is missing. Add it.`],
  ],
  [
    'a field of a list’s entry is missing',
    broken(DOSSIER, '    description: What can go wrong.\n', ''),
    [`${DOSSIER}:18 field-missing: topics[1].description is missing. Add it.`],
  ],
  [
    'a field is left blank',
    broken(OPENS, 'rights: Unknown.', 'rights:'),
    [`${OPENS}:18 field-missing: rights is missing. Add it.`],
  ],
  [
    'a date is missing',
    broken(OPENS, '  value: 2022-01-29\n', ''),
    [`${OPENS}:8 field-missing: date.value is missing. Add it.`],
  ],
  [
    'a field is misspelled',
    broken(OPENS, '  summary: Welcomes', '  sumary: Welcomes'),
    [`${OPENS}:13 field-unknown: stance.sumary is not a known field. Did you mean "summary"?`],
  ],
  [
    'an optional field is misspelled',
    broken(OPENS, 'siglum: A', 'siglum: A\nlnag: en'),
    [`${OPENS}:4 field-unknown: lnag is not a known field. Did you mean "lang"?`],
  ],
  [
    'a field of a list’s entry is misspelled',
    broken(DOSSIER, '    terms: [danger]', '    term: [danger]'),
    [`${DOSSIER}:21 field-unknown: topics[1].term is not a known field. Did you mean "terms"?`],
  ],
  [
    'a field is unknown',
    broken(OPENS, 'siglum: A', 'siglum: A\ncolour: red'),
    [`${OPENS}:4 field-unknown: colour is not a known field. Remove it.`],
  ],
  [
    'an unknown field resembles one that is present',
    broken(OPENS, 'siglum: A', 'siglum: A\ntitles: A'),
    [`${OPENS}:4 field-unknown: titles is not a known field. Remove it.`],
  ],
  [
    'a siglum is a number',
    broken(OPENS, 'siglum: A', 'siglum: 1'),
    [`${OPENS}:3 field-invalid: siglum is 1: it must be text; put it in quotes.`],
  ],
  [
    'a siglum is a lower-case letter',
    broken(OPENS, 'siglum: A', 'siglum: a'),
    [`${OPENS}:3 field-invalid: siglum is "a": it must be one or two capital letters.`],
  ],
  [
    'a siglum’s small letter is two characters',
    broken(OPENS, 'siglum: A', 'siglum: İ'),
    [
      `${OPENS}:3 field-invalid: siglum is "İ": it has a capital without a small letter of its own, which addresses need.`,
    ],
  ],
  [
    'topics are text',
    broken(OPENS, 'topics: [trade, safety]', 'topics: trade'),
    [`${OPENS}:17 field-invalid: topics is "trade": it must be a list.`],
  ],
  [
    'topics are an empty list',
    broken(OPENS, 'topics: [trade, safety]', 'topics: []'),
    [`${OPENS}:17 field-invalid: topics is []: at least one topic is needed.`],
  ],
  [
    'a source is text',
    broken(SHUT, '\n  name: Weekly\n  kind: OpinionNewsArticle\n  basis: Handed in.\n', ' Weekly\n'),
    [`${SHUT}:5 field-invalid: source is "Weekly": it must have named fields.`],
  ],
  [
    'a title is a list',
    broken(SHUT, 'title: The port stays shut', 'title: [The, port]'),
    [`${SHUT}:2 field-invalid: title is ["The","port"]: it must be text.`],
  ],
  [
    'a title is empty',
    broken(OPENS, 'title: The port opens', 'title: ""'),
    [`${OPENS}:2 field-invalid: title is "": it is empty.`],
  ],
  [
    'a kind is misspelled',
    broken(OPENS, 'kind: NewsArticle', 'kind: NewArticle'),
    [
      `${OPENS}:6 field-invalid: source.kind is "NewArticle": it must be one of Article, NewsArticle, AnalysisNewsArticle, AskPublicNewsArticle, BackgroundNewsArticle, OpinionNewsArticle, ReportageNewsArticle, ReviewNewsArticle, BlogPosting, Report; the closest is "NewsArticle".`,
    ],
  ],
  [
    'an address runs code',
    broken(OPENS, 'name: Daily', 'name: Daily\n  url: javascript:alert(1)'),
    [
      `${OPENS}:6 field-invalid: source.url is "javascript:alert(1)": it must be an address that begins with http:// or https://.`,
    ],
  ],
  [
    'a namesake is not in the article',
    broken(OPENS, 'siglum: A', 'siglum: A\nnamesakes: [{ exact: a port in a storm }, { exact: ships }]'),
    [
      `${OPENS}:4 quote-not-found: "a port in a storm" is not in the article. No passage is close to it. Copy the words exactly.`,
    ],
  ],
  [
    'a name is very long',
    broken(OPENS, 'name: Daily', `name: ${'Daily '.repeat(60)}`),
    [
      `${OPENS}:5 field-invalid: source.name is "${'Daily '.repeat(60).slice(0, 59)}…: it may have at most 300 characters.`,
    ],
  ],
  [
    'an author is text',
    broken(OPENS, 'name: Daily', 'name: Daily\n  authors: [Luna Greco]'),
    [
      `${OPENS}:6 field-invalid: source.authors[0] is "Luna Greco": write a person as { family: Greco, given: Luna }, and an organization as { literal: The Harbor Desk }.`,
    ],
  ],
  [
    'an author has only a given name',
    broken(OPENS, 'name: Daily', 'name: Daily\n  authors: [{ given: Luna }]'),
    [
      `${OPENS}:6 field-invalid: source.authors[0] is {"given":"Luna"}: it must have family, if it is a person, or literal, if it is an organization.`,
    ],
  ],
  [
    'an author is a person and an organization',
    broken(OPENS, 'name: Daily', 'name: Daily\n  authors: [{ family: Greco, literal: The Desk }]'),
    [
      `${OPENS}:6 field-invalid: source.authors[0] is {"family":"Greco","literal":"The Desk"}: literal is the whole name of an organization, so it can’t have other parts beside it.`,
    ],
  ],
  [
    'a part of an author’s name is misspelled',
    broken(OPENS, 'name: Daily', 'name: Daily\n  authors: [{ famly: Greco, given: Luna }]'),
    [`${OPENS}:6 field-unknown: source.authors[0].famly is not a known field. Did you mean "family"?`],
  ],
  [
    'names are only dashes and other marks',
    broken(
      OPENS,
      'name: Daily',
      'name: "—"\n  shortName: "…"\n  alsoKnownAs: [D, "-"]\n  authors: [{ family: "\u200B" }, { literal: "?" }]',
    ),
    [
      `${OPENS}:5 field-invalid: source.name is "—": it needs a letter or a digit.`,
      `${OPENS}:6 field-invalid: source.shortName is "…": it needs a letter or a digit.`,
      `${OPENS}:7 field-invalid: source.alsoKnownAs[1] is "-": it needs a letter or a digit.`,
      `${OPENS}:8 field-invalid: source.authors[0].family is "\u200B": it has nothing that anybody can see.`,
      `${OPENS}:8 field-invalid: source.authors[1].literal is "?": it needs a letter or a digit.`,
    ],
  ],
  [
    'a list of authors and a single one are both given',
    broken(OPENS, 'name: Daily', 'name: Daily\n  author: Luna Greco\n  authors: [{ family: Greco }]'),
    [`${OPENS}:6 field-invalid: source.author is "Luna Greco": authors is there too; keep one of them.`],
  ],
  ...['Zoë Núñez and John O’Brien', 'Ann Lee; Bo Chen', 'Анна Белова и Пётр Орлов', 'Smith & Sons'].map(
    (names): [string, ReturnType<typeof broken>, string[]] => [
      `one author's name is “${names}”`,
      broken(OPENS, 'name: Daily', `name: Daily\n  author: ${names}`),
      [
        `${OPENS}:6 field-invalid: source.author is "${names}": it seems to name several; write authors: with an entry for each person, { family: …, given: … }, and each organization, { literal: … }.`,
      ],
    ],
  ),
  [
    'a language is not a language tag',
    broken(OPENS, 'siglum: A', 'siglum: A\nlang: english language'),
    [`${OPENS}:4 field-invalid: lang is "english language": it must be a language tag like en or ar.`],
  ],
  [
    'a language names two regions',
    broken(OPENS, 'siglum: A', 'siglum: A\nlang: en-GB-US'),
    [`${OPENS}:4 field-invalid: lang is "en-GB-US": it must be a language tag like en or ar.`],
  ],
  [
    'a date’s basis does not say how it is known',
    broken(OPENS, '"stated: in the byline."', 'The byline.'),
    [
      `${OPENS}:10 field-invalid: date.basis is "The byline.": it must begin with "stated: " or "inferred: " and say how the date is known.`,
    ],
  ],
  [
    'a stance of the scale has no quotes',
    broken(OPENS, '  evidence:\n    - exact: ships will come again\n    - exact: no danger to anyone\n', ''),
    [`${OPENS}:11 field-missing: stance.evidence is missing. Add it.`],
  ],
  [
    'a correction has no day, and another is there twice',
    replaceIn(
      broken(
        OPENS,
        'rights: Unknown.',
        'rights: Unknown.\ncorrections:\n  - { what: The date., when: 2026-11, why: It was wrong. }',
      ),
      SHUT,
      'rights: Unknown.',
      'rights: Unknown.\ncorrections:\n  - { what: A., when: 2026-11-02, why: B. }\n  - { what: A., when: 2026-11-02, why: C. }',
    ),
    [
      `${OPENS}:20 field-invalid: corrections[0].when is "2026-11": it must be a day like 2026-11-22.`,
      `${SHUT}:20 field-invalid: corrections is [{"what":"A.","when":"2026-11-02","why":"B."},{"what":"A.","…: a correction is listed twice.`,
    ],
  ],
  [
    'the day of publication here is no day',
    broken(OPENS, 'rights: Unknown.', 'rights: Unknown.\npublishedOn: 2026-11-31'),
    [`${OPENS}:19 field-invalid: publishedOn is "2026-11-31": it must be a day like 2026-11-22.`],
  ],
  [
    'evidence is one quote',
    broken(OPENS, '    - exact: ships will come again\n', ''),
    [
      `${OPENS}:14 field-invalid: stance.evidence is [{"exact":"no danger to anyone"}]: at least two quotes are needed, unless the author takes no side.`,
    ],
  ],
  [
    'a stance’s name is not a slug',
    broken(DOSSIER, 'label: favors', 'label: In favour'),
    [
      `${DOSSIER}:6 field-invalid: stances[0].label is "In favour": only a-z, 0-9 and single hyphens are allowed.`,
    ],
  ],
  ...(
    [
      ['does not exist in the calendar', '2022-02-29'],
      ['has a thirteenth month', '2022-13'],
      ['is not in EDTF', '29.1.2022'],
      ['is a power of ten, which YAML takes for the year 1000', '1e3'],
      ['is hexadecimal, which YAML takes for the year 2024', '0x7E8'],
      ['is a fraction', '2025.0'],
      ['has a sign', '+2025'],
      ['is an interval that ends before it begins', '2025-03/2025-01'],
    ] as const
  ).map(([what, date]): [string, ContentTree, string[]] => [
    `a date ${what}`,
    broken(OPENS, 'value: 2022-01-29', `value: ${date}`),
    [
      `${OPENS}:9 date-invalid: date.value is "${date}", which is not a date. Write an existing day, month or year like 2022-01-29, 2025-09 or 2025, followed by ~ if it is approximate, ? if it is uncertain or % if it is both; or a season like 2025-21, a decade like 202X, or an interval from an earlier to a later date like 2025-01/2025-03.`,
    ],
  ]),
  [
    'a republished original’s date does not exist in the calendar',
    broken(
      OPENS,
      'name: Daily',
      'name: Daily\n  republishes: { name: Wire, date: 2023-02-30, basis: It says so. }',
    ),
    [
      `${OPENS}:6 date-invalid: source.republishes.date is "2023-02-30", which is not a date. Write an existing day, month or year like 2022-01-29, 2025-09 or 2025, followed by ~ if it is approximate, ? if it is uncertain or % if it is both; or a season like 2025-21, a decade like 202X, or an interval from an earlier to a later date like 2025-01/2025-03.`,
    ],
  ],

  [
    'an article’s only quotation is said to be republished, but there is none',
    broken(
      SHUT,
      'name: Weekly',
      'name: Weekly\n  republishes: { name: Wire, quoted: true, basis: It says so. }',
    ),
    [
      `${SHUT}:7 quotation-not-one: source.republishes.quoted says that the article's only quotation is from what it republishes, but the article has no quotations. Remove the field, or mark only the republished text as a quotation (> before each line).`,
    ],
  ],
  [
    'an article’s only quotation is said to be republished, but there are two',
    replaceIn(
      broken(
        OPENS,
        'name: Daily',
        'name: Daily\n  republishes: { name: Wire, quoted: true, basis: It says so. }',
      ),
      OPENS,
      '- Nobody asked those',
      '> Nobody asked those',
    ),
    [
      `${OPENS}:6 quotation-not-one: source.republishes.quoted says that the article's only quotation is from what it republishes, but the article has 2 quotations. Remove the field, or mark only the republished text as a quotation (> before each line).`,
    ],
  ],
  [
    'it is not clear whether a quotation is republished',
    broken(
      OPENS,
      'name: Daily',
      'name: Daily\n  republishes: { name: Wire, quoted: yes, basis: It says so. }',
    ),
    [`${OPENS}:6 field-invalid: source.republishes.quoted is "yes": it must be true or false.`],
  ],

  [
    'the text about a dossier has more than paragraphs',
    broken(DOSSIER, 'What is at stake.', '# The harbour\n\n- What is\n- at stake.\n\n> Ships\n\n***\n'),
    [
      `${DOSSIER}:24 about-unsupported: a heading can't be shown here. The text about a dossier has only paragraphs, with emphasis and links. Make this a paragraph.`,
      `${DOSSIER}:26 about-unsupported: a list can't be shown here. The text about a dossier has only paragraphs, with emphasis and links. Make this a paragraph.`,
      `${DOSSIER}:29 about-unsupported: a quotation can't be shown here. The text about a dossier has only paragraphs, with emphasis and links. Make this a paragraph.`,
      `${DOSSIER}:31 about-unsupported: a horizontal line can't be shown here. The text about a dossier has only paragraphs, with emphasis and links. Make this a paragraph.`,
    ],
  ],

  // Stances and topics
  [
    'a stance is not defined',
    broken(OPENS, 'label: favors', 'label: favours'),
    [
      `${OPENS}:12 stance-unknown: the dossier defines no stance "favours". Did you mean "favors"? It has favors, rejects, takes-no-side.`,
    ],
  ],
  [
    'a stance is not defined and resembles none',
    broken(OPENS, 'label: favors', 'label: Objective & neutral'),
    [
      `${OPENS}:12 stance-unknown: the dossier defines no stance "Objective & neutral". It has favors, rejects, takes-no-side.`,
    ],
  ],
  [
    'a topic is not defined',
    broken(OPENS, '[trade, safety]', '[Trade, safety]'),
    [
      `${OPENS}:17 topic-unknown: the dossier defines no topic "Trade". Did you mean "trade"? It has trade, safety.`,
    ],
  ],
  [
    'a topic is listed twice',
    broken(OPENS, '[trade, safety]', '\n  - trade\n  - safety\n  - trade'),
    [`${OPENS}:20 topic-repeated: the topic "trade" is already listed at line 18. Remove one of the two.`],
  ],
  [
    'a topic is not in the article',
    broken(SHUT, '[trade]', '[trade, safety]'),
    [
      `${SHUT}:18 topic-without-passage: the article is tagged with the topic "safety", but no passage has one of its terms (danger). Remove the tag, or add a term to the topic.`,
    ],
  ],

  // Quotes
  [
    'a quote has another word',
    broken(OPENS, '- exact: ships will come', '- exact: ships would come'),
    [
      `${OPENS}:15 quote-not-found: "ships would come again" is not in the article. Closest (line 24): "ships will come again". Copy it exactly.`,
    ],
  ],
  [
    'a quote has straight quotation marks instead of curly ones',
    broken(OPENS, '- exact: no danger to anyone', '- exact: There is "no danger to anyone,"'),
    [
      `${OPENS}:16 quote-looks-alike: exact has "There is "no danger to anyone,"", which only looks like the words of the article (line 27). The article has U+201C, a left double quotation mark, where the quote has U+0022, a quotation mark; U+201D, a right double quotation mark, where the quote has U+0022, a quotation mark. Copy this: There is “no danger to anyone,” (npm run check -- --fix does).`,
    ],
  ],
  [
    'a quote’s context has a letter of another script',
    broken(
      OPENS,
      '- exact: ships will come again',
      '- exact: ships will come again\n      prefix: s\u0430id that\n      suffix: by the',
    ),
    [
      `${OPENS}:16 quote-looks-alike: prefix has "sаid that", which only looks like the words of the article (line 26). The article has U+0061, a Latin small letter a, where the quote has U+0430, a Cyrillic small letter a. Copy this: said that (npm run check -- --fix does).`,
    ],
  ],
  [
    'a quote is looked for where it does not occur any more',
    broken(OPENS, '- exact: ships will come again', '- exact: Nobody asked\n      occurrence: 3'),
    [
      `${OPENS}:16 quote-occurs-less: occurrence is 3, but "Nobody asked" is in the article only 2 times (lines 25, 30). Change or remove occurrence.`,
    ],
  ],
  [
    'a quote resembles nothing in the article',
    broken(OPENS, '- exact: ships will come again', '- exact: zzzz zzzz zzzz'),
    [
      `${OPENS}:15 quote-not-found: "zzzz zzzz zzzz" is not in the article. No passage is close to it. Copy the words exactly.`,
    ],
  ],
  [
    'a quote is from a title that the editor supplied',
    broken(SHUT, '- exact: No ship is worth a life.', '- exact: The port stays shut'),
    [
      `${SHUT}:16 quote-not-found: "The port stays shut" is not in the article. No passage is close to it. Copy the words exactly.`,
    ],
  ],
  [
    'a quote is in the article twice',
    broken(OPENS, '- exact: ships will come again', '- exact: Nobody asked'),
    [
      `${OPENS}:15 quote-ambiguous: "Nobody asked" is in the article 2 times (lines 24, 29). Add prefix or suffix, the words directly before or after the one you mean, or occurrence, its number.`,
    ],
  ],
  [
    'a quote’s prefix is not before it',
    broken(OPENS, '- exact: ships will come again', '- exact: Nobody asked\n      prefix: the winter.'),
    [
      `${OPENS}:15 quote-context-not-found: "Nobody asked" is in the article (lines 25, 30), but not with this prefix and suffix. Copy the words directly before and after it, or leave them out.`,
    ],
  ],
  [
    'a quote continues past the end of a passage',
    broken(OPENS, '- exact: no danger to anyone', '- exact: she said. Nobody asked'),
    [
      `${OPENS}:16 quote-crosses-passages: "she said. Nobody asked" continues past the end of the passage at line 27. Quote only one passage; add another quote for the next.`,
    ],
  ],
  [
    'a quote is repeated for the same stance',
    broken(OPENS, '- exact: no danger to anyone', '- exact: ships will  come again'),
    [
      `${OPENS}:16 quote-repeated: "ships will come again" is already quoted for the same purpose at line 15. Remove one of the two.`,
    ],
  ],

  // Events
  [
    'an article mentions an event that is not defined',
    dated(OPENS, 'event: storm', 'event: strom'),
    [`${OPENS}:19 event-unknown: the dossier defines no event "strom". Did you mean "storm"? It has storm.`],
  ],
  [
    'an article mentions an event, and the dossier has none',
    broken(OPENS, 'rights:', 'events:\n  - event: storm\n    exact: by the summer\nrights:'),
    [
      `${OPENS}:19 event-unknown: the dossier defines no event "storm". It has none: add one to timeline.events in dossier.md.`,
    ],
  ],
  [
    'no article mentions an event',
    dated(OPENS, 'events:\n  - event: storm\n    exact: by the summer\n', ''),
    [
      `${DOSSIER}:24 event-unmentioned: no article mentions the event "storm". Add a quote to an article's events, or remove the event.`,
    ],
  ],
  [
    'two events have the same id',
    dated(
      DOSSIER,
      '    - id: storm\n',
      '    - id: storm\n      date: 2021\n      words: A storm\n    - id: storm\n',
    ),
    [`${DOSSIER}:27 slug-repeated: the event "storm" is already defined at line 24. Give each its own name.`],
  ],
  [
    'the words that mention an event are not in the article',
    dated(OPENS, 'exact: by the summer', 'exact: by the winter'),
    [
      `${OPENS}:20 quote-not-found: "by the winter" is not in the article. Closest (line 27): "by the summer.". Copy it exactly.`,
    ],
  ],
  [
    'the same words mention an event twice',
    dated(
      OPENS,
      'exact: by the summer\n',
      'exact: by the summer\n  - event: storm\n    exact: by the summer\n',
    ),
    [
      `${OPENS}:22 quote-repeated: "by the summer" is already quoted for the same purpose at line 20. Remove one of the two.`,
    ],
  ],
  [
    'an article mentions an event without a quote',
    dated(OPENS, '    exact: by the summer\n', ''),
    [`${OPENS}:19 field-missing: events[0].exact is missing. Add it.`],
  ],
  [
    'an article mentions what happened after it was written',
    dated(DOSSIER, 'date: 2022-01-10', 'date: 2022-02'),
    [
      `${OPENS}:19 event-too-late: the article mentions "storm", which did not happen before 2022-02-01 (${DOSSIER}:25), but was written on 2022-01-29 at the latest (line 9). Correct one of the two dates, or remove the mention if it means another event.`,
    ],
  ],
  [
    'an event without a date is mentioned',
    dated(DOSSIER, '      date: 2022-01-10\n', ''),
    [`${DOSSIER}:24 field-missing: timeline.events[0].date is missing. Add it.`],
  ],
  [
    'an event that divides the articles is not a day',
    dated(DOSSIER, 'date: 2022-01-10', 'divides: true\n      date: 2022-01'),
    [
      `${DOSSIER}:26 field-invalid: timeline.events[0].date is "2022-01": an event that divides the articles must be a day without a qualifier, like 2022-02-24.`,
    ],
  ],

  // Words
  [
    'a word of the body is changed',
    broken(OPENS, 'by the summer', 'by the fall'),
    [
      `${OPENS}:25 words-differ: the words differ from those received. Here: "fall. Nobody asked those who fish. …". Received (${OPENS_RECEIVED}:3): "summer. Nobody asked those who fish. …". Restore the received words, or record what was left out in omitted.`,
    ],
  ],
  [
    'a word of the title is changed',
    broken(OPENS, 'title: The port opens', 'title: The port reopens'),
    [
      `${OPENS}:2 words-differ: the words differ from those received. Here: "reopens The mayor said that ships …". Received (${OPENS_RECEIVED}:1): "opens The mayor said that ships …". Restore the received words, or record what was left out in omitted.`,
    ],
  ],
  [
    'words of the body are removed',
    broken(OPENS, '\n- Nobody asked those who swim.\n', ''),
    [
      `${OPENS}:27 words-differ: the words differ from those received. Here: "(the end)". Received (${OPENS_RECEIVED}:7): "Nobody asked those who swim. Leave …". Restore the received words, or record what was left out in omitted.`,
    ],
  ],
  [
    'words are added at the end of the body',
    broken(SHUT, 'life. Shut it and keep it shut.', 'life. Shut it and keep it shut. Always.'),
    [
      `${SHUT}:22 words-differ: the words differ from those received. Here: "Always.". Received (${SHUT_RECEIVED}:1): "(the end)". Restore the received words, or record what was left out in omitted.`,
    ],
  ],
  [
    'a quotation mark of the body is made straight',
    broken(OPENS, '“no danger to anyone,”', '"no danger to anyone,"'),
    [
      `${OPENS}:27 characters-differ: ""no" only looks like what was received (${OPENS_RECEIVED}:5). The received text has U+201C, a left double quotation mark, where the article has U+0022, a quotation mark. Copy this: “no`,
    ],
  ],
  [
    'an omitted text was not received',
    broken(
      OPENS,
      'rights: Unknown.\nomitted:\n',
      'rights: Unknown.\nomitted:\n  - text: Zzzz zzzz zzzz\n    reason: Page furniture.\n',
    ),
    [
      `${OPENS}:20 omitted-not-found: omitted has "Zzzz zzzz zzzz", which is not in ${OPENS_RECEIVED}. Copy the omitted text exactly, or remove the entry.`,
    ],
  ],
  [
    'a number is taken for the beginning of a list',
    replaceIn(broken(OPENS, '> There is', '> 12. There is'), OPENS_RECEIVED, 'There is', '12. There is'),
    [
      `${OPENS}:27 mark-eaten: Markdown takes "12." for a mark of its own here, so the page would not show it as it was received. Write 12\\.`,
    ],
  ],
  [
    'emphasis stands around quotation marks inside a word',
    replaceIn(broken(OPENS, 'who swim.', 'who**«swim»**s.'), OPENS_RECEIVED, 'who swim.', 'who«swim»s.'),
    [
      `${OPENS}:29 emphasis-broken: the page would show the asterisks or underscores of "who**«swim»**s.". Markdown begins and ends no emphasis between a letter and a punctuation mark, or beside a space. Write who«**swim**»s., or leave them out.`,
    ],
  ],
  [
    'a file is far larger than any text',
    put(OPENS_RECEIVED, 'x'.repeat(2_000_001)),
    [
      `${OPENS_RECEIVED}:1 file-too-large: the file has more than 1 MB, more than any article. Split it, or save it as plain text.`,
    ],
  ],
  [
    'an article’s name is too long for an address',
    renamed('port-opens', 'x'.repeat(101)),
    [
      `content/harbour/${'x'.repeat(101)}.md:1 slug-too-long: "${'x'.repeat(101)}" is too long for the address of an article. Use at most 100 characters.`,
    ],
  ],
  [
    'the frontmatter is far longer than any',
    broken(OPENS, 'rights: Unknown.', `rights: Unknown.${'\n'.repeat(5000)}`),
    [
      `${OPENS}:1 frontmatter-too-long: the frontmatter has more than 5000 lines or is too long. Shorten it; the text belongs below it.`,
    ],
  ],
  [
    'a line begins more lists than any text has',
    broken(OPENS, '- Nobody asked', `${'- '.repeat(51)}Nobody asked`),
    [
      `${OPENS}:29 text-too-intricate: here are more than 50 quotations and lists inside each other, more than any article has. Part the paragraph or the text; if marks are words of the text, put a backslash before each.`,
    ],
  ],
  [
    'lines of verse are run together',
    replaceIn(VALID_TREE, OPENS_RECEIVED, 'asked those who swim.', 'asked\nthose who swim.'),
    [
      `${OPENS}:29 lines-joined: the received text begins new lines (${OPENS_RECEIVED}:7–8), which the page would run together: "Nobody asked / those who swim.". End each of these lines but the last with a backslash, or make each a paragraph. If the received lines are only wrapped, write receivedLines: wrapped.`,
    ],
  ],
  [
    'an omitted text has another hyphen',
    replaceIn(broken(OPENS, 'Leave a reply', 'Leave a re-ply'), OPENS_RECEIVED, 'a reply', 'a re‑ply'),
    [
      `${OPENS}:20 omitted-looks-alike: omitted has "Leave a re-ply", which only looks like words of ${OPENS_RECEIVED}. The received text has U+2011, a non-breaking hyphen, where the entry has U+002D, a hyphen-minus. Copy this: Leave a re‑ply (npm run check -- --fix does).`,
    ],
  ],
  [
    'an omitted text is copied wrongly',
    broken(OPENS, 'text: Leave a reply', 'text: Leave a replay'),
    [
      `${OPENS}:20 omitted-not-found: omitted has "Leave a replay", which is not in ${OPENS_RECEIVED}. Closest: "Leave a reply". Copy it exactly, or remove the entry.`,
    ],
  ],
  [
    'an omitted text is still in the body',
    broken(
      OPENS,
      'text: Leave a reply\n',
      'text: by the summer.\n    reason: None.\n  - text: Leave a reply\n',
    ),
    [
      `${OPENS}:20 omitted-not-left-out: omitted has "by the summer.", but the article has every received word. Remove the text from the body, or the entry from omitted.`,
    ],
  ],
  [
    'an omitted text is not recorded',
    broken(OPENS, 'omitted:\n  - text: Leave a reply\n    reason: Page furniture.\n', ''),
    [
      `${OPENS}:26 words-differ: the words differ from those received. Here: "(the end)". Received (${OPENS_RECEIVED}:9): "Leave a reply". Restore the received words, or record what was left out in omitted.`,
    ],
  ],

  // Bodies
  [
    'a body is empty',
    broken(SHUT, '\nNo ship is worth a life. Shut it and keep it shut.\n', ''),
    [`${SHUT}:1 body-empty: the article has no words below its frontmatter. Put the received text there.`],
  ],
  [
    'a body has a script',
    broken(OPENS, '> There is', '<script>alert(1)</script>\n\n> There is'),
    [
      `${OPENS}:27:1 body-html: "<script>alert(1)</script>" is HTML, which is not allowed here. Write it as Markdown or, if these are words of the text, put a backslash before each "<".`,
    ],
  ],
  [
    'a body has HTML around its words',
    broken(SHUT, '\nNo ship is worth a life. Shut', '\n<div>\nNo ship is worth a life. Shut'),
    [
      `${SHUT}:22:1 body-html: "<div> No ship is worth a life. Shut it a…" is HTML, which is not allowed here. Write it as Markdown or, if these are words of the text, put a backslash before each "<".`,
    ],
  ],
  [
    'a dossier’s text has HTML',
    broken(DOSSIER, 'What is at stake.', 'What is at <em>stake</em>.'),
    [
      `${DOSSIER}:24:12 body-html: "<em>" is HTML, which is not allowed here. Write it as Markdown or, if these are words of the text, put a backslash before each "<".`,
      `${DOSSIER}:24:21 body-html: "</em>" is HTML, which is not allowed here. Write it as Markdown or, if these are words of the text, put a backslash before each "<".`,
    ],
  ],
  [
    'a body has a picture',
    broken(OPENS, '> There is', '![A port](port.jpg)\n\n> There is'),
    [
      `${OPENS}:27:1 body-unsupported: an image can't be shown. A body may have headings, paragraphs, quotations, lists, emphasis and links.`,
    ],
  ],

  // Propositions
  [
    'a reading names neither a person nor a language model, and not what came of all',
    mislabeled(
      DOSSIER,
      'annotatedBy:',
      `readings:
  made:
    - { kind: machine, reader: A reader, on: 2026-11-02, contested: nothing, changed: Nothing. }
annotatedBy:`,
    ),
    [
      `${DOSSIER}:33 field-missing: readings.outcome is missing. Add it.`,
      `${DOSSIER}:35 field-invalid: readings.made[0].kind is "machine": it must be one of person, language model.`,
    ],
  ],
  [
    'no one is responsible for positions and notes',
    mislabeled(DOSSIER, 'annotatedBy: The editors\nannotatedOn: 2026-11-01\n', ''),
    [
      `${DOSSIER}:1 annotation-unsigned: annotatedBy is missing. A dossier with propositions or notes must say who is responsible for them and when they were last reviewed. Add it.`,
      `${DOSSIER}:1 annotation-unsigned: annotatedOn is missing. A dossier with propositions or notes must say who is responsible for them and when they were last reviewed. Add it.`,
    ],
  ],
  [
    'no one is responsible for notes',
    broken(
      OPENS,
      'rights: Unknown.',
      'rights: Unknown.\nnotes:\n  - { type: prediction, why: It is not known yet., exact: ships will come again }',
    ),
    [
      `${DOSSIER}:1 annotation-unsigned: annotatedBy is missing. A dossier with propositions or notes must say who is responsible for them and when they were last reviewed. Add it.`,
      `${DOSSIER}:1 annotation-unsigned: annotatedOn is missing. A dossier with propositions or notes must say who is responsible for them and when they were last reviewed. Add it.`,
    ],
  ],
  [
    'positions have no date of review',
    mislabeled(DOSSIER, 'annotatedOn: 2026-11-01\n', ''),
    [
      `${DOSSIER}:1 annotation-unsigned: annotatedOn is missing. A dossier with propositions or notes must say who is responsible for them and when they were last reviewed. Add it.`,
    ],
  ],
  [
    'the field for who is responsible is misspelled',
    mislabeled(DOSSIER, 'annotatedBy: The editors', 'anotatedBy: The editors'),
    [`${DOSSIER}:33 field-unknown: anotatedBy is not a known field. Did you mean "annotatedBy"?`],
  ],
  [
    'the date of review does not exist in the calendar',
    mislabeled(DOSSIER, '2026-11-01', '2026-11-31'),
    [
      `${DOSSIER}:34 date-invalid: annotatedOn is "2026-11-31", which is not a date. Write an existing day, month or year like 2022-01-29, 2025-09 or 2025, followed by ~ if it is approximate, ? if it is uncertain or % if it is both; or a season like 2025-21, a decade like 202X, or an interval from an earlier to a later date like 2025-01/2025-03.`,
    ],
  ],
  [
    'no article has a position on a proposition',
    proposing('id: port-pays, claim: The port pays, text: The port pays its way.'),
    [
      `${DOSSIER}:33 proposition-untouched: no article has a position on "port-pays". Add one to an article, or remove the proposition.`,
    ],
  ],
  [
    'a proposition is defined twice',
    proposing('id: ships-return, claim: Ships come, text: Ships come.'),
    [
      `${DOSSIER}:33 slug-repeated: the proposition "ships-return" is already defined at line 23. Give each its own name.`,
    ],
  ],
  [
    'a proposition’s id is the fragment of a section',
    proposing('id: differ, claim: The banks differ, text: The banks differ in height.'),
    [
      `${DOSSIER}:33 slug-reserved: the site reserves "differ", so it can't name a proposition. Choose another name.`,
      `${DOSSIER}:33 proposition-untouched: no article has a position on "differ". Add one to an article, or remove the proposition.`,
    ],
  ],
  [
    'a proposition’s id is the fragment of a text',
    proposing('id: text-a, claim: The text, text: The text is clear.'),
    [
      `${DOSSIER}:33 slug-reserved: the site reserves "text-a", so it can't name a proposition. Choose another name.`,
      `${DOSSIER}:33 proposition-untouched: no article has a position on "text-a". Add one to an article, or remove the proposition.`,
    ],
  ],
  [
    'a proposition’s id begins like the fragment of a heading',
    proposing('id: h-open, claim: The harbour, text: The harbour opens.'),
    [
      `${DOSSIER}:33 slug-reserved: the site reserves "h-open", so it can't name a proposition. Choose another name.`,
      `${DOSSIER}:33 proposition-untouched: no article has a position on "h-open". Add one to an article, or remove the proposition.`,
    ],
  ],
  [
    'a proposition’s id could be a siglum',
    proposing('id: b, claim: The harbour, text: The harbour opens.'),
    [
      `${DOSSIER}:33 slug-reserved: the site reserves "b", so it can't name a proposition. Choose another name.`,
      `${DOSSIER}:33 proposition-untouched: no article has a position on "b". Add one to an article, or remove the proposition.`,
    ],
  ],
  [
    'a proposition’s id is not a slug (positions on it are not reported too)',
    mislabeled(DOSSIER, 'id: ships-return', 'id: Ships return'),
    [
      `${DOSSIER}:23 field-invalid: propositions[0].id is "Ships return": only a-z, 0-9 and single hyphens are allowed.`,
    ],
  ],
  [
    'a proposition’s topic is not defined',
    mislabeled(DOSSIER, 'topic: safety', 'topic: safetty'),
    [
      `${DOSSIER}:31 topic-unknown: the dossier defines no topic "safetty". Did you mean "safety"? It has trade, safety.`,
    ],
  ],
  [
    'a claim is too long',
    mislabeled(DOSSIER, 'claim: Ships will return', 'claim: Ships will return to the harbour every summer'),
    [
      `${DOSSIER}:24 field-invalid: propositions[0].claim is "Ships will return to the harbour every summer": at most 44 characters are allowed.`,
    ],
  ],
  [
    'a claim ends in a full stop',
    mislabeled(DOSSIER, 'claim: Ships will return', 'claim: Ships will return.'),
    [
      `${DOSSIER}:24 field-invalid: propositions[0].claim is "Ships will return.": it must not end in a full stop.`,
    ],
  ],
  [
    'a proposition does not say who worded it',
    mislabeled(DOSSIER, '    topic: trade\n    wordedBy: The editors\n', '    topic: trade\n'),
    [`${DOSSIER}:23 field-missing: propositions[0].wordedBy is missing. Add it.`],
  ],

  // Positions and voices
  [
    'a position is on a proposition that is not defined',
    mislabeled(OPENS, 'proposition: ships-return', 'proposition: ship-returns'),
    [
      `${OPENS}:30 proposition-unknown: the dossier defines no proposition "ship-returns". Did you mean "ships-return"? It has ships-return, nobody-endangered.`,
    ],
  ],
  [
    'a position is on a proposition that resembles none',
    mislabeled(OPENS, 'proposition: ships-return', 'proposition: zzzz'),
    [
      `${DOSSIER}:23 proposition-untouched: no article has a position on "ships-return". Add one to an article, or remove the proposition.`,
      `${OPENS}:30 proposition-unknown: the dossier defines no proposition "zzzz". It has ships-return, nobody-endangered.`,
    ],
  ],
  [
    'positions are on propositions but none is defined',
    { ...LABELED_TREE, [DOSSIER]: VALID_TREE[DOSSIER] ?? '' },
    [
      `${DOSSIER}:1 annotation-unsigned: annotatedBy is missing. A dossier with propositions or notes must say who is responsible for them and when they were last reviewed. Add it.`,
      `${DOSSIER}:1 annotation-unsigned: annotatedOn is missing. A dossier with propositions or notes must say who is responsible for them and when they were last reviewed. Add it.`,
      `${OPENS}:30 proposition-unknown: the dossier defines no proposition "ships-return". It has none: add one to dossier.md.`,
      `${OPENS}:36 proposition-unknown: the dossier defines no proposition "nobody-endangered". It has none: add one to dossier.md.`,
      `${SHUT}:21 proposition-unknown: the dossier defines no proposition "nobody-endangered". It has none: add one to dossier.md.`,
    ],
  ],
  [
    'one voice has two positions on the same proposition',
    mislabeled(
      OPENS,
      'notes:',
      '  - { proposition: ships-return, voice: The mayor, stance: mixed, gist: It depends., evidence: [ { exact: by the summer } ] }\nnotes:',
    ),
    [
      `${OPENS}:42 position-repeated: the voice "The mayor" already has a position on "ships-return" at line 30. Merge the two.`,
    ],
  ],
  [
    'a position’s voice is not listed',
    mislabeled(OPENS, 'voice: The mayor', 'voice: the Mayor'),
    [
      `${OPENS}:31 voice-unknown: the article has no voice "the Mayor". Did you mean "The mayor"? Write author, or add the name to voices.`,
    ],
  ],
  [
    'a position’s voice resembles none',
    mislabeled(OPENS, 'voice: A pilot', 'voice: Nobody at all'),
    [
      `${OPENS}:37 voice-unknown: the article has no voice "Nobody at all". Write author, or add the name to voices.`,
    ],
  ],
  [
    'a position’s voice is missing',
    mislabeled(OPENS, '    voice: The mayor\n', ''),
    [`${OPENS}:30 field-missing: positions[0].voice is missing. Add it.`],
  ],
  [
    'a position’s stance is not one of the four',
    mislabeled(OPENS, 'voice: The mayor\n    stance: favor', 'voice: The mayor\n    stance: favour'),
    [
      `${OPENS}:32 field-invalid: positions[0].stance is "favour": it must be one of favor, against, mixed, neutral; the closest is "favor".`,
    ],
  ],
  [
    'a position’s stance resembles none of the four',
    mislabeled(SHUT, 'stance: against', 'stance: no'),
    [
      `${SHUT}:23 field-invalid: positions[0].stance is "no": it must be one of favor, against, mixed, neutral.`,
    ],
  ],
  [
    'a position has no evidence',
    mislabeled(SHUT, '\n      - exact: is worth a life', ' []'),
    [`${SHUT}:25 field-invalid: positions[0].evidence is []: at least one quote is needed.`],
  ],
  [
    'a position’s evidence is left blank',
    mislabeled(SHUT, '\n      - exact: is worth a life', ''),
    [`${SHUT}:25 field-missing: positions[0].evidence is missing. Add it.`],
  ],
  [
    'a position repeats a quote',
    mislabeled(
      SHUT,
      '      - exact: is worth a life',
      '      - exact: is worth a life\n      - exact: is worth a life',
    ),
    [
      `${SHUT}:27 quote-repeated: "is worth a life" is already quoted for the same purpose at line 26. Remove one of the two.`,
    ],
  ],
  [
    'a position’s quote is not in the article',
    mislabeled(
      OPENS,
      '- exact: ships will come again by the summer',
      '- exact: ships would come again by the summer',
    ),
    [
      `${OPENS}:35 quote-not-found: "ships would come again by the summer" is not in the article. Closest (line 48): "ships will come again by the summer.". Copy it exactly.`,
    ],
  ],
  [
    'a position’s quote is in the article twice',
    mislabeled(OPENS, '- exact: ships will come again by the summer', '- exact: those who'),
    [
      `${OPENS}:35 quote-ambiguous: "those who" is in the article 2 times (lines 48, 53). Add prefix or suffix, the words directly before or after the one you mean, or occurrence, its number.`,
    ],
  ],
  [
    'a position’s quote continues past the end of a passage',
    mislabeled(
      OPENS,
      '- exact: There is “no danger to anyone,” she said.',
      '- exact: she said. Nobody asked',
    ),
    [
      `${OPENS}:41 quote-crosses-passages: "she said. Nobody asked" continues past the end of the passage at line 51. Quote only one passage; add another quote for the next.`,
    ],
  ],
  [
    'a note’s voice is not listed',
    mislabeled(OPENS, '- type: unattributed-claim\n', '- type: unattributed-claim\n    voice: the Mayor\n'),
    [
      `${OPENS}:44 note-voice-unknown: notes[0] marks words of "the Mayor", who is not one of the article's voices. Did you mean "The mayor"? Leave voice out if the words are the author's own, or add the name to voices.`,
    ],
  ],
  [
    'a note’s voice resembles none',
    mislabeled(
      OPENS,
      '- type: unattributed-claim\n',
      '- type: unattributed-claim\n    voice: Nobody at all\n',
    ),
    [
      `${OPENS}:44 note-voice-unknown: notes[0] marks words of "Nobody at all", who is not one of the article's voices. Leave voice out if the words are the author's own, or add the name to voices.`,
    ],
  ],
  [
    'a voice speaks via someone who is not listed',
    mislabeled(OPENS, 'via: The mayor', 'via: The major'),
    [
      `${OPENS}:27 via-unknown: "A pilot" speaks via "The major", who is not another of the article's voices. Did you mean "The mayor"? Add the name to voices, or leave via out if the author quotes or reports "A pilot".`,
    ],
  ],
  [
    'a voice speaks via itself',
    mislabeled(OPENS, 'via: The mayor', 'via: A pilot'),
    [
      `${OPENS}:27 via-unknown: "A pilot" speaks via "A pilot", who is not another of the article's voices. Add the name to voices, or leave via out if the author quotes or reports "A pilot".`,
    ],
  ],
  [
    'a position belongs to a voice that is only mentioned',
    mislabeled(OPENS, 'speaks: paraphrased', 'speaks: mentioned'),
    [
      `${OPENS}:31 voice-only-mentioned: positions[0] belongs to the voice "The mayor", which is only mentioned (line 25) and so says nothing. Write there whether it speaks directly or paraphrased, or remove positions[0].`,
    ],
  ],
  [
    'a note marks words of a voice that is only mentioned',
    replaceIn(
      mislabeled(OPENS, 'positions:\n', '  - { name: Those who fish, speaks: mentioned }\npositions:\n'),
      OPENS,
      '- type: unattributed-claim\n',
      '- type: unattributed-claim\n    voice: Those who fish\n',
    ),
    [
      `${OPENS}:45 voice-only-mentioned: notes[0] belongs to the voice "Those who fish", which is only mentioned (line 29) and so says nothing. Write there whether it speaks directly or paraphrased, or remove notes[0].`,
    ],
  ],
  [
    'a voice is listed twice',
    mislabeled(OPENS, 'name: A pilot\n', 'name: The mayor\n    speaks: directly\n  - name: A pilot\n'),
    [`${OPENS}:26 voice-repeated: the voice "The mayor" is already listed at line 23. Merge the two.`],
  ],
  [
    'a voice has the name that stands for the author',
    mislabeled(OPENS, '- name: A pilot', '- name: author'),
    [
      `${OPENS}:26 field-invalid: voices[1].name is "author": "author" stands for the article’s author and can’t name another voice.`,
    ],
  ],
  [
    'a voice’s name field is misspelled (its positions are not reported too)',
    mislabeled(OPENS, '- name: A pilot', '- nmae: A pilot'),
    [`${OPENS}:26 field-unknown: voices[1].nmae is not a known field. Did you mean "name"?`],
  ],
  [
    'an article is examined for a proposition that is not defined',
    examining({ of: 'ship-returns' }),
    [
      `${SHUT}:21 proposition-unknown: the dossier defines no proposition "ship-returns". Did you mean "ships-return"? It has ships-return, nobody-endangered.`,
    ],
  ],
  [
    'an article is examined for a proposition twice',
    examining({ of: 'ships-return' }, { of: 'ships-return', quote: 'keep it shut' }),
    [`${SHUT}:24 examined-repeated: "ships-return" is already examined at line 21. Merge the two.`],
  ],
  [
    'an article is said to take no side where it has a position',
    examining({ of: 'nobody-endangered' }),
    [
      `${SHUT}:21 examined-has-position: examined says that neither the author nor a voice has a position on "nobody-endangered", but the article has one at line 25. Remove one of the two.`,
    ],
  ],
  [
    'the words that take no side are not in the article',
    examining({ of: 'ships-return', quote: 'No boat' }),
    [
      `${SHUT}:23 quote-not-found: "No boat" is not in the article. No passage is close to it. Copy the words exactly.`,
    ],
  ],
  [
    'an article is silent on a proposition that is not defined',
    silent('ship-returns'),
    [
      `${SHUT}:21 proposition-unknown: the dossier defines no proposition "ship-returns". Did you mean "ships-return"? It has ships-return, nobody-endangered.`,
    ],
  ],
  [
    'an article is silent on a proposition twice',
    silent('ships-return', 'ships-return'),
    [`${SHUT}:22 silent-repeated: silentOn already has "ships-return" at line 21. Remove one of the two.`],
  ],
  [
    'an article is silent on a proposition on which it has a position',
    silent('nobody-endangered'),
    [
      `${SHUT}:21 silent-has-label: silentOn says that the article says nothing of "nobody-endangered", but positions has it at line 23. Remove one of the two.`,
    ],
  ],
  [
    'an article is silent on a proposition for which it is examined',
    replaceIn(
      examining({ of: 'ships-return' }),
      SHUT,
      'examined:\n',
      'silentOn: [ships-return]\nexamined:\n',
    ),
    [
      `${SHUT}:20 silent-has-label: silentOn says that the article says nothing of "ships-return", but examined has it at line 22. Remove one of the two.`,
    ],
  ],
  [
    'no article has more on a proposition than that it takes no side',
    replaceIn(
      proposing('id: port-pays, claim: The port pays, text: The port pays its way.'),
      SHUT,
      'positions:\n',
      'examined:\n  - proposition: port-pays\n    why: It only mentions it.\n    evidence: [{ exact: No ship }]\npositions:\n',
    ),
    [
      `${DOSSIER}:33 proposition-untouched: no article has a position on "port-pays". Add one to an article, or remove the proposition.`,
    ],
  ],
  [
    'a voice that speaks has no affiliation',
    affiliating('The town: The mayor'),
    [
      `${OPENS}:26 voice-without-affiliation: "A pilot" speaks here, but for no country or body of ${DOSSIER}. Add the name to the voices of one of its affiliations.`,
    ],
  ],
  [
    'a voice has two affiliations',
    affiliating('The town: The mayor, A pilot', 'The sea: A pilot'),
    [
      `${DOSSIER}:37 affiliation-voice-repeated: the voice "A pilot" already has an affiliation at line 35. Each voice speaks for one country or body; remove one of the two.`,
    ],
  ],
  [
    'an affiliation has a voice whose name is misspelled (it is not reported as missing too)',
    affiliating('The town: The mayor', 'The sea: The pilot'),
    [`${DOSSIER}:37 affiliation-voice-unknown: no article has a voice "The pilot". Did you mean "A pilot"?`],
  ],
  [
    'an affiliation has a voice that resembles none',
    affiliating('The town: The mayor, A pilot', 'The sea: Zzzz'),
    [
      `${DOSSIER}:37 affiliation-voice-unknown: no article has a voice "Zzzz". Remove it from affiliations, or add it to the voices of an article.`,
    ],
  ],
  [
    'an affiliation is listed twice',
    affiliating('The town: The mayor', 'The town: A pilot'),
    [
      `${DOSSIER}:36 affiliation-repeated: the affiliation "The town" is already listed at line 34. Merge the two.`,
    ],
  ],
  [
    'the voices of an affiliation can’t be read (the others are not reported as missing)',
    affiliating('The town: 12'),
    [`${DOSSIER}:35 field-invalid: affiliations[0].voices[0] is 12: it must be text; put it in quotes.`],
  ],
  [
    'how a voice speaks is not one of the three ways',
    mislabeled(OPENS, 'speaks: directly', 'speaks: direct'),
    [
      `${OPENS}:28 field-invalid: voices[1].speaks is "direct": it must be one of directly, paraphrased, mentioned; the closest is "directly".`,
    ],
  ],

  // Notes
  [
    'a note has no reason',
    mislabeled(OPENS, '    why: It is not said who knows that nobody was asked.\n', ''),
    [`${OPENS}:43 field-missing: notes[0].why is missing. Add it.`],
  ],
  [
    'a note’s type is unknown',
    mislabeled(OPENS, 'type: unattributed-claim', 'type: unattributed-claims'),
    [
      `${OPENS}:43 note-kind-unknown: there is no kind of note "unattributed-claims" here. Did you mean "unattributed-claim"? The kinds are loaded-language, name-calling, opinion-as-fact, unattributed-claim, wording-differs, unclear-translation, appeal-to-reader, prediction.`,
    ],
  ],
  [
    'a note’s kind is not one of the dossier’s own',
    kinds(DOSSIER, 'own', 'again'),
    [
      `${OPENS}:43 note-kind-unknown: there is no kind of note "unattributed-claim" here. The kinds are own, again.`,
    ],
  ],
  [
    'a note’s kind is not one of those that dossiers share',
    { ...LABELED_TREE, [SHARED_KINDS]: `---\nnoteKinds:\n${kind('unattributed-claims')}---\n` },
    [
      `${OPENS}:43 note-kind-unknown: there is no kind of note "unattributed-claim" here. Did you mean "unattributed-claims"? The kinds are unattributed-claims.`,
    ],
  ],
  [
    'a kind of note is defined twice',
    kinds(DOSSIER, 'unattributed-claim', 'unattributed-claim'),
    [
      `${DOSSIER}:35 slug-repeated: the kind of note "unattributed-claim" is already defined at line 34. Give each its own name.`,
    ],
  ],
  [
    'a shared kind of note is defined twice, and one has no meaning',
    {
      ...LABELED_TREE,
      [SHARED_KINDS]: `---\nnoteKinds:\n${kind('unattributed-claim')}${kind('unattributed-claim')}  - { id: x, name: X }\n---\n`,
    },
    [
      `${SHARED_KINDS}:4 slug-repeated: the kind of note "unattributed-claim" is already defined at line 3. Give each its own name.`,
      `${SHARED_KINDS}:5 field-missing: noteKinds[2].meaning is missing. Add it.`,
    ],
  ],
  [
    'a note has a polarity toward nobody',
    mislabeled(OPENS, 'type: unattributed-claim', 'type: unattributed-claim\n    polarity: negative'),
    [
      `${OPENS}:44 field-invalid: notes[0].polarity is "negative": it says nothing without target, whom or what the words bear on.`,
    ],
  ],
  [
    'two unnamed voices have the same words and no id, and a named voice has an id',
    replaceIn(
      mislabeled(
        OPENS,
        'voices:\n',
        'voices:\n  - { name: an official, unnamed: true, speaks: directly }\n  - { name: an official, unnamed: true, speaks: directly }\n',
      ),
      OPENS,
      'role: mayor',
      'role: mayor\n    id: mayor',
    ),
    [
      `${OPENS}:24 voice-repeated: the voice "an official" is already listed at line 23. If they are not one and the same, give each another id.`,
      `${OPENS}:27 field-invalid: voices[2].id is "mayor": only a voice that is unnamed needs one; labels call others by their names.`,
    ],
  ],
  [
    'a note on differing wording lacks the other wording',
    mislabeled(OPENS, 'type: unattributed-claim', 'type: wording-differs'),
    [
      `${OPENS}:43 other-wording-missing: notes[0] says that the wording differs, but not from what. Add other: the other copy's words (exact), its address (url) and which copy it is (where).`,
    ],
  ],
  [
    'a note on differing wording misspells the field for the other wording',
    mislabeled(
      OPENS,
      'type: unattributed-claim',
      'type: wording-differs\n    othr: { exact: Nobody heard, url: https://example.org/, where: A copy. }',
    ),
    [`${OPENS}:44 field-unknown: notes[0].othr is not a known field. Did you mean "other"?`],
  ],
  [
    'a note on differing wording does not say where the other wording is',
    mislabeled(
      OPENS,
      'type: unattributed-claim',
      'type: wording-differs\n    other: { exact: Nobody heard }',
    ),
    [
      `${OPENS}:44 field-missing: notes[0].other.url is missing. Add it.`,
      `${OPENS}:44 field-missing: notes[0].other.where is missing. Add it.`,
    ],
  ],
  [
    'a note’s quote is not in the article',
    mislabeled(OPENS, 'exact: Nobody asked those who fish.', 'exact: Nobody asked those who fished.'),
    [
      `${OPENS}:45 quote-not-found: "Nobody asked those who fished." is not in the article. Closest (line 48): "Nobody asked those who fish.". Copy it exactly.`,
    ],
  ],
  [
    'a note is repeated',
    mislabeled(
      OPENS,
      'exact: Nobody asked those who fish.',
      [
        'exact: Nobody asked those who fish.',
        '  - { type: prediction, why: Another type may be on the same words., exact: Nobody asked those who fish. }',
        '  - { type: unattributed-claim, why: It is not said who knows., exact: Nobody asked those who fish. }',
      ].join('\n'),
    ),
    [
      `${OPENS}:47 quote-repeated: "Nobody asked those who fish." is already quoted for the same purpose at line 45. Remove one of the two.`,
    ],
  ],
  // Addresses

  [
    'an article was renamed, so that its address and its siglum would be lost',
    published(renamed('port-opens', 'opens'), '/harbour/port-opens/', '/harbour/port-opens/#text-a'),
    [
      'content/addresses.txt:1 address-lost: /harbour/port-opens/ was published, but content/harbour/port-opens.md is gone. Restore it, or add a redirect from /harbour/port-opens/ to redirects.yaml, perhaps to /harbour/opens/.',
      'content/harbour/opens.md:3 siglum-taken: the siglum A was published for /harbour/port-opens/ (content/addresses.txt:2). If this is that article under a new name, add a redirect from /harbour/port-opens/ to redirects.yaml. If it is another article, choose a siglum that no article of the dossier has ever had.',
    ],
  ],
  [
    'an article got another siglum',
    published(
      broken(OPENS, 'siglum: A', 'siglum: C'),
      '/harbour/port-opens/',
      '/harbour/port-opens/#text-a',
      '/harbour/compare/a-b/',
      '/harbour/cite/a.txt',
    ),
    [
      `${OPENS}:3 siglum-changed: the article was published with the siglum A (content/addresses.txt:2), which is in links to its passages and comparisons. Restore A.`,
    ],
  ],
  [
    'a siglum was given to another article',
    {
      ...published(
        VALID_TREE,
        '/harbour/port-opens/',
        '/harbour/port-opens/#text-a',
        '/harbour/port-burns/',
        '/harbour/port-burns/#text-b',
      ),
      'content/redirects.yaml':
        '- { from: /harbour/port-burns/, to: /harbour/, why: It was withdrawn., when: 2026-11-26 }\n',
    },
    [
      `${SHUT}:4 siglum-taken: the siglum B was published for /harbour/port-burns/ (content/addresses.txt:4). If this is that article under a new name, add a redirect from /harbour/port-burns/ to redirects.yaml. If it is another article, choose a siglum that no article of the dossier has ever had.`,
    ],
  ],
  [
    'a siglum was given to another article in a dossier that was renamed',
    {
      ...published(
        renamed('harbour', 'port'),
        '/harbour/',
        '/harbour/port-burns/',
        '/harbour/port-burns/#text-b',
      ),
      'content/redirects.yaml':
        '- { from: /harbour/, to: /port/, why: It was renamed., when: 2026-11-26 }\n- { from: /harbour/port-burns/, to: /port/, why: It was withdrawn., when: 2026-11-26 }\n',
    },
    [
      'content/port/port-stays-shut.md:4 siglum-taken: the siglum B was published for /harbour/port-burns/ (content/addresses.txt:3). If this is that article under a new name, add a redirect from /harbour/port-burns/ to redirects.yaml. If it is another article, choose a siglum that no article of the dossier has ever had.',
    ],
  ],
  [
    'an article was removed, and the sets with it',
    published(
      Object.fromEntries(
        Object.entries(VALID_TREE).map(([path, text]) => [
          path,
          path === SHUT ? String(text).replace('siglum: B', 'siglum: C') : text,
        ]),
      ),
      '/harbour/port-burns/',
      '/harbour/port-burns/#text-b',
      '/harbour/compare/b-c/',
      '/harbour/compare/a-b-c/',
      '/harbour/cite/b.txt',
      '/harbour/port-opens/',
      '/harbour/port-stays-shut/',
    ),
    [
      'content/addresses.txt:1 address-lost: /harbour/port-burns/ was published, but content/harbour/port-burns.md is gone. Restore it, or add a redirect from /harbour/port-burns/ to redirects.yaml, perhaps to /harbour/.',
      'content/addresses.txt:3 address-lost: /harbour/compare/b-c/ was published, but content/harbour/port-burns.md is gone. A redirect from /harbour/port-burns/ covers it too.',
      'content/addresses.txt:5 address-lost: /harbour/cite/b.txt was published, but content/harbour/port-burns.md is gone. A redirect from /harbour/port-burns/ covers it too.',
    ],
  ],
  [
    'a proposition, a topic and a page are gone',
    published(
      LABELED_TREE,
      '/harbour/positions/ships-come/',
      '/embed/harbour/ships-come/',
      '/embed/harbour/a-b/ships-come/',
      '/harbour/topics/fish/',
      '/harbour/speakers/',
    ),
    [
      'content/addresses.txt:1 address-lost: /harbour/positions/ships-come/ was published, but the proposition "ships-come" is gone from content/harbour/dossier.md. Restore it, or add a redirect from /harbour/positions/ships-come/ to redirects.yaml, perhaps to /harbour/positions/ships-return/.',
      'content/addresses.txt:2 address-lost: /embed/harbour/ships-come/ was published, but the proposition "ships-come" is gone from content/harbour/dossier.md. A redirect from /harbour/positions/ships-come/ covers it too.',
      'content/addresses.txt:3 address-lost: /embed/harbour/a-b/ships-come/ was published, but the proposition "ships-come" is gone from content/harbour/dossier.md. A redirect from /harbour/positions/ships-come/ covers it too.',
      'content/addresses.txt:4 address-lost: /harbour/topics/fish/ was published, but the topic "fish" is gone from content/harbour/dossier.md. Restore it, or add a redirect from /harbour/topics/fish/ to redirects.yaml, perhaps to /harbour/topics/trade/.',
      'content/addresses.txt:5 address-lost: /harbour/speakers/ was published, but the site has nothing there any more. Restore it, or add a redirect from /harbour/speakers/ to redirects.yaml.',
    ],
  ],
  [
    'a dossier was renamed',
    published(renamed('harbour', 'port'), '/harbour/', '/harbour/topics/trade/'),
    [
      'content/addresses.txt:1 address-lost: /harbour/ was published, but the folder content/harbour is gone. Restore it, or add a redirect from /harbour/ to redirects.yaml, perhaps to /port/.',
      'content/addresses.txt:2 address-lost: /harbour/topics/trade/ was published, but the folder content/harbour is gone. A redirect from /harbour/ covers it too.',
    ],
  ],
  [
    'a line of the list of addresses is none',
    published(VALID_TREE, 'https://example.org/harbour/', '/harbour/'),
    [
      'content/addresses.txt:1 address-invalid: "https://example.org/harbour/" is not an address of this site. Restore the line; npm run addresses only ever adds lines.',
    ],
  ],
  [
    'redirects lead nowhere, in a chain, in a circle, from a live address, from none, to a reversed pair, or twice',
    redirecting(
      '/a/ /harbour/topic/',
      '/b/ /c/',
      '/c/ /harbour/',
      '/d/ /e/',
      '/e/ /d/',
      '/f/ /f/',
      '/harbour/topics/ /harbour/',
      '/c/ /search/',
      '/never/ /harbour/',
      '/g/ /harbour/compare/b-a/',
    ),
    [
      'content/redirects.yaml:2 redirect-nowhere: the site has no address /harbour/topic/. Did you mean /harbour/topics/?',
      'content/redirects.yaml:6 redirect-chain: /b/ leads to /c/, which has a redirect itself. Change to: /harbour/.',
      'content/redirects.yaml:14 redirect-loop: /d/ leads back to itself. Change to: an address that the site has.',
      'content/redirects.yaml:18 redirect-loop: /e/ leads back to itself. Change to: an address that the site has.',
      'content/redirects.yaml:22 redirect-loop: /f/ leads back to itself. Change to: an address that the site has.',
      "content/redirects.yaml:25 redirect-from-live: /harbour/topics/ is an address of the site now, so it can't lead elsewhere. Remove the redirect.",
      'content/redirects.yaml:29 redirect-repeated: /c/ already has a redirect at line 9. Remove one of the two.',
      'content/redirects.yaml:33 redirect-unpublished: /never/ was never published: it is not in addresses.txt. Remove the redirect.',
      'content/redirects.yaml:38 redirect-chain: /g/ leads to /harbour/compare/b-a/, which has a redirect itself. Change to: /harbour/compare/a-b/.',
    ],
  ],
  [
    'the fields of a redirect are wrong',
    put(
      'content/redirects.yaml',
      '- from: https://example.org/a/\n  too: /harbour/\n  why: ""\n  when: soon\n',
    ),
    [
      'content/redirects.yaml:1 field-invalid: from is "https://example.org/a/": it must be an address of this site without host, query and fragment, with a slash at both ends if it is a page’s: /village-well/voices/.',
      'content/redirects.yaml:2 field-unknown: too is not a known field. Did you mean "to"?',
      'content/redirects.yaml:3 field-invalid: why is "": it is empty.',
      'content/redirects.yaml:4 date-invalid: when is "soon", which is not a date. Write an existing day, month or year like 2022-01-29, 2025-09 or 2025, followed by ~ if it is approximate, ? if it is uncertain or % if it is both; or a season like 2025-21, a decade like 202X, or an interval from an earlier to a later date like 2025-01/2025-03.',
    ],
  ],
  [
    'the redirects are not a list',
    put('content/redirects.yaml', 'from: /a/\nto: /harbour/\n'),
    [
      "content/redirects.yaml:1 redirects-broken: the redirects can't be read: it is not a list. Write a list, each item with from, to, why and when.",
    ],
  ],
  [
    'the redirects are not YAML',
    put('content/redirects.yaml', '- from: "/a/\n'),
    [
      `content/redirects.yaml:1:9 redirects-broken: the redirects can't be read: a quote is opened but not closed. Close it, or write '"/a/'. Write a list, each item with from, to, why and when.`,
    ],
  ],
  [
    'listed comparisons have an unknown siglum, one twice, too few, or are repeated',
    broken(
      DOSSIER,
      '---\n\nWhat',
      `comparisons:
  - sigla: [A, B]
    title: The two
  - sigla: [B, A]
  - sigla: [A, F]
  - sigla: [B, B]
  - sigla: [A]
  - sigla: [a, B]
---

What`,
    ),
    [
      `${DOSSIER}:25 comparison-repeated: the comparison of A–B is already listed at line 23. Merge the two.`,
      `${DOSSIER}:26 comparison-siglum-unknown: no article of the dossier has the siglum "F". It has A, B.`,
      `${DOSSIER}:27 comparison-siglum-repeated: the comparison has B more than once. Name each article once.`,
      `${DOSSIER}:28 field-invalid: comparisons[4].sigla is ["A"]: a comparison needs at least two articles.`,
      `${DOSSIER}:29 field-invalid: comparisons[5].sigla[0] is "a": it must be one or two capital letters.`,
    ],
  ],
  [
    'sharpest claims have an unknown siglum, one twice, an unknown claim, or a set twice',
    mislabeled(
      DOSSIER,
      'annotatedBy:',
      `sharpest:
  - { sigla: [A, B], claim: ships-return, why: They differ. }
  - { sigla: [B, A], claim: ships-return, why: They differ. }
  - { sigla: [A, F], claim: ships-return, why: They differ. }
  - { sigla: [B, B], claim: ships-returned, why: They differ. }
annotatedBy:`,
    ),
    [
      `${DOSSIER}:34 sharpest-not-disputed: the authors of A–B do not differ on "ships-return", so it can't be what they differ on most sharply. Name another proposition, or remove this.`,
      `${DOSSIER}:35 sharpest-repeated: the sharpest claim of A–B is already named at line 34. Remove one of the two.`,
      `${DOSSIER}:35 sharpest-not-disputed: the authors of A–B do not differ on "ships-return", so it can't be what they differ on most sharply. Name another proposition, or remove this.`,
      `${DOSSIER}:36 comparison-siglum-unknown: no article of the dossier has the siglum "F". It has A, B.`,
      `${DOSSIER}:37 comparison-siglum-repeated: the comparison has B more than once. Name each article once.`,
      `${DOSSIER}:37 proposition-unknown: the dossier defines no proposition "ships-returned". Did you mean "ships-return"? It has ships-return, nobody-endangered.`,
    ],
  ],
  [
    'the authors of a set do not differ on its sharpest claim',
    mislabeled(
      DOSSIER,
      'annotatedBy:',
      `sharpest:
  - { sigla: [A, B], claim: nobody-endangered, why: They differ. }
annotatedBy:`,
    ),
    [
      `${DOSSIER}:34 sharpest-not-disputed: the authors of A–B do not differ on "nobody-endangered", so it can't be what they differ on most sharply. Name another proposition, or remove this.`,
    ],
  ],
  [
    'an expression is in no article, or only in longer ones',
    referring(
      '  - id: people\n    name: The people\n    expressions: [{ words: swimmer }, { words: those who }, { words: those who fish }, { words: those who swim }]',
    ),
    [
      `${DOSSIER}:25 expression-not-found: "swimmer" counts nowhere: no article has it, other than in longer expressions of "The people" and in places that except leaves out. Closest: "summer". Copy it, or remove this.`,
      `${DOSSIER}:25 expression-not-found: "those who" counts nowhere: no article has it, other than in longer expressions of "The people" and in places that except leaves out. Remove it.`,
    ],
  ],
  [
    'an expression is listed twice, and two referents have one name',
    referring(
      '  - id: ships\n    name: The ships\n    expressions:\n      - words: ship\n      - words: ships\n  - id: ships\n    name: Vessels\n    expressions:\n      - words: Ship',
    ),
    [
      `${DOSSIER}:27 expression-repeated: "ships" is already listed as "ship" of "The ships" at line 26. Remove one of the two.`,
      `${DOSSIER}:28 slug-repeated: the referent "ships" is already defined at line 23. Give each its own name.`,
      `${DOSSIER}:31 expression-repeated: "Ship" is already listed as "ship" of "The ships" at line 26. Remove one of the two.`,
    ],
  ],
  [
    'two referents claim the same words of an article',
    referring(
      '  - id: ships\n    name: The ships\n    expressions:\n      - words: ship\n  - id: vessels\n    name: Vessels\n    expressions:\n      - { words: ships, asWritten: true }',
    ),
    [
      `${DOSSIER}:30 expression-claimed-twice: "ships" stands for words of an article for which "ship" of "The ships" at line 26 stands too. Remove one of the two, or add except to one.`,
    ],
  ],
  [
    'places that an expression leaves out are in no article, or lack it',
    referring(
      `  - id: ships
    name: The ships
    expressions:
      - words: ship
        except:
          - { article: port-open, exact: ships will come }
          - { article: port-opens, exact: ships will go }
          - { article: port-opens, exact: Nobody asked those who fish }`,
    ),
    [
      `${DOSSIER}:28 except-article-unknown: the dossier has no article "port-open". Did you mean "port-opens"? It has port-opens, port-stays-shut.`,
      `${DOSSIER}:29 quote-not-found: "ships will go" is not in the article. Closest (line 24): "ships will come". Copy it exactly.`,
      `${DOSSIER}:30 except-without-expression: except quotes a place without "ship", so it leaves nothing out. Quote words around one, or remove this.`,
    ],
  ],
  [
    'all that an expression stands for is left out',
    referring(
      `  - id: safety
    name: Safety
    expressions:
      - words: danger
        except: [{ article: port-opens, exact: no danger to anyone }]`,
    ),
    [
      `${DOSSIER}:26 expression-not-found: "danger" counts nowhere: no article has it, other than in longer expressions of "Safety" and in places that except leaves out. Remove it.`,
    ],
  ],
  [
    'two quotes of a stance lead',
    mislabeled(
      OPENS,
      '    - exact: ships will come again\n    - exact: no danger to anyone\n',
      '    - exact: ships will come again\n      lead: true\n    - exact: no danger to anyone\n      lead: true\n',
    ),
    [
      `${OPENS}:18 lead-repeated: the quote at line 16 already leads. Mark at most one quote of a stance or position with lead.`,
    ],
  ],
  [
    'two quotes of a position lead',
    mislabeled(
      SHUT,
      '- exact: is worth a life',
      '- { exact: is worth a life, lead: true }\n      - { exact: No ship, lead: true }',
    ),
    [
      `${SHUT}:27 lead-repeated: the quote at line 26 already leads. Mark at most one quote of a stance or position with lead.`,
    ],
  ],
  [
    'a note leads',
    mislabeled(
      OPENS,
      '    exact: Nobody asked those who fish.',
      '    exact: Nobody asked those who fish.\n    lead: true',
    ),
    [`${OPENS}:46 field-unknown: notes[0].lead is not a known field. Remove it.`],
  ],
];

describe('broken content', () => {
  it.each(CASES)(
    'is reported with its place, without problems that only follow from it: %s',
    (_, tree, problems) => {
      expect(problemsOf(tree)).toEqual(problems);
    },
  );

  it('has a case here for every kind of problem', () => {
    // Only a file system makes a file unreadable: hostile.test.ts.
    const covered = new Set([...CASES.flatMap(([, , problems]) => problems.map(slugOf)), 'file-unreadable']);
    expect([...PROBLEM_SLUGS].filter((slug) => !covered.has(slug))).toEqual([]);
  });

  it('never reaches the site', () => {
    for (const [what, tree] of CASES) {
      withTree(tree, (projectDir) =>
        expect(loadCorpus(join(projectDir, 'content'), projectDir).dossiers, what).toEqual([]),
      );
    }
  });
});

function slugOf(line: string): ProblemSlug | undefined {
  return PROBLEM_SLUGS.find((slug) => line.includes(` ${slug}: `));
}

describe('several problems', () => {
  it('in several files are all reported, sorted by file and line', () => {
    let tree: ContentTree = {
      ...VALID_TREE,
      'content/.DS_Store': 'x',
      'content/zebra.txt': 'x',
      'content/harbour/port.jpg': 'x',
    };
    tree = replaceIn(tree, DOSSIER, 'summary: Whether the harbour opens.\n', '');
    tree = replaceIn(tree, OPENS, 'label: favors', 'label: favour');
    tree = replaceIn(tree, OPENS, 'value: 2022-01-29', 'value: 2022-02-30');
    tree = replaceIn(tree, OPENS, 'kind: NewsArticle', 'kind: News');
    tree = replaceIn(tree, OPENS, '- exact: no danger', '- exact: no dangers');
    tree = replaceIn(tree, OPENS, 'the summer', 'the winter');
    tree = replaceIn(tree, OPENS, 'who swim', 'who sail');
    tree = replaceIn(tree, OPENS, '> There', '<b>\n\n> There');
    tree = replaceIn(tree, SHUT, 'siglum: B', 'siglum: A');
    tree = replaceIn(tree, SHUT, 'rights:', 'rihgts:');
    expect(problemsOf(tree).map((line) => `${line.split(' ')[0] ?? ''} ${slugOf(line) ?? ''}`)).toEqual([
      `${DOSSIER}:1 field-missing`,
      `${OPENS}:6 field-invalid`,
      `${OPENS}:9 date-invalid`,
      `${OPENS}:12 stance-unknown`,
      `${OPENS}:16 quote-not-found`,
      `${OPENS}:25 words-differ`,
      `${OPENS}:27:1 body-html`,
      `${OPENS}:31 words-differ`,
      'content/harbour/port-stays-shut.md:4 siglum-repeated',
      'content/harbour/port-stays-shut.md:19 field-unknown',
      'content/harbour/port.jpg:1 stray-file',
      'content/zebra.txt:1 stray-file',
    ]);
  });

  it('in one field are all reported: one invalid part does not hide another', () => {
    let tree = replaceIn(VALID_TREE, OPENS, '  summary: Welcomes it.\n', '');
    tree = replaceIn(tree, OPENS, 'label: favors', 'label: favour');
    tree = replaceIn(
      tree,
      OPENS,
      '    - exact: ships will come again\n',
      '    - exact: 1\n    - exakt: x\n    - exact: ships would come again\n',
    );
    tree = replaceIn(tree, OPENS, '[trade, safety]', '[1, safty, safety]');
    tree = replaceIn(tree, DOSSIER, 'slug: trade', 'slug: Trade & more');
    tree = replaceIn(tree, DOSSIER, 'label: rejects', 'label: favors');
    expect(problemsOf(tree)).toEqual([
      `${DOSSIER}:9 slug-repeated: the stance "favors" is already defined at line 6. Give each its own name.`,
      `${DOSSIER}:14 field-invalid: topics[0].slug is "Trade & more": only a-z, 0-9 and single hyphens are allowed.`,
      `${OPENS}:11 field-missing: stance.summary is missing. Add it.`,
      `${OPENS}:12 stance-unknown: the dossier defines no stance "favour". Did you mean "favors"? It has favors, favors, takes-no-side.`,
      `${OPENS}:14 field-invalid: stance.evidence[0].exact is 1: it must be text; put it in quotes.`,
      `${OPENS}:15 field-unknown: stance.evidence[1].exakt is not a known field. Did you mean "exact"?`,
      `${OPENS}:16 quote-not-found: "ships would come again" is not in the article. Closest (line 25): "ships will come again". Copy it exactly.`,
      `${OPENS}:18 field-invalid: topics[0] is 1: it must be text; put it in quotes.`,
      `${SHUT}:13 stance-unknown: the dossier defines no stance "rejects". It has favors, favors, takes-no-side.`,
    ]);
  });

  it('inside a list that is too short are reported as well', () => {
    const tree = broken(
      OPENS,
      '    - exact: ships will come again\n    - exact: no danger',
      '    - exact: no dangers',
    );
    expect(problemsOf(tree)).toEqual([
      `${OPENS}:14 field-invalid: stance.evidence is [{"exact":"no dangers to anyone"}]: at least two quotes are needed, unless the author takes no side.`,
      `${OPENS}:15 quote-not-found: "no dangers to anyone" is not in the article. Closest (line 26): "“no danger to anyone,”". Copy it exactly.`,
    ]);
  });

  it('that only follow from an unreadable dossier.md are not reported', () => {
    for (const tree of [VALID_TREE, LABELED_TREE]) {
      expect(problemsOf({ ...tree, [DOSSIER]: '---\ntitle: "The harbour\n---\n' })).toEqual([
        `${DOSSIER}:2:8 frontmatter-broken: the frontmatter can't be read: a quote is opened but not closed. Close it, or write '"The harbour'. Fix it here.`,
      ]);
    }
  });

  it('that only follow from an unreadable article are not reported: it may have the missing positions', () => {
    expect(problemsOf(mislabeled(OPENS, 'title: The port opens', 'title: "The port opens'))).toEqual([
      `${OPENS}:2:8 frontmatter-broken: the frontmatter can't be read: a quote is opened but not closed. Close it, or write '"The port opens'. Fix it here.`,
    ]);
  });

  it.each([
    [
      'a position’s proposition is misspelled',
      OPENS,
      '- proposition: ships-return',
      '- propositon: ships-return',
      `${OPENS}:30 field-unknown`,
    ],
    [
      'positions are text',
      SHUT,
      String(LABELED_TREE[SHUT]).split('positions:')[1]?.split('\n---')[0] ?? '',
      ' against',
      `${SHUT}:20 field-invalid`,
    ],
    [
      'voices are text',
      OPENS,
      '\n  - name: The mayor\n    role: mayor\n    speaks: paraphrased\n  - name: A pilot\n    via: The mayor\n    speaks: directly',
      ' The mayor',
      `${OPENS}:22 field-invalid`,
    ],
  ])('that only follow from an invalid list are not reported: %s', (_, path, from, to, only) => {
    expect(problemsOf(mislabeled(path, from, to)).map((line) => line.split(': ')[0])).toEqual([only]);
  });

  it('in propositions, positions, voices and notes are all reported at once, each with its line', () => {
    const changes: [path: string, from: string, to: string][] = [
      [
        DOSSIER,
        'annotatedBy: The editors\nannotatedOn: 2026-11-01\n',
        '  - { id: silent, claim: A claim that is longer than any phone has room for, text: T., topic: trad, wordedBy: E. }\n',
      ],
      [OPENS, '  - name: A pilot', '  - name: The mayor\n    speaks: loudly\n  - name: A pilot'],
      [
        OPENS,
        '- proposition: ships-return\n    voice: The mayor\n    stance: favor',
        '- proposition: ship-return\n    voice: The major\n    stance: pro',
      ],
      [OPENS, '- exact: ships will come again by the summer', '- exact: Nobody asked those'],
      [
        OPENS,
        '- exact: There is “no danger to anyone,” she said.',
        '- exact: she said. Nobody asked those who swim',
      ],
      [
        OPENS,
        'notes:\n',
        [
          '  - { proposition: nobody-endangered, voice: A pilot, stance: mixed, gist: It depends., evidence: [] }',
          '  - { proposition: nobody-endangered, stance: mixed, gist: It depends., evidence: [ { exact: a danger to everyone } ] }',
          'notes:',
          '  - { type: loaded, why: It judges., exact: no danger }',
          '  - { type: wording-differs, exact: The mayor said }',
          '',
        ].join('\n'),
      ],
    ];
    expect(problemsOf(changes.reduce((tree, change) => replaceIn(tree, ...change), LABELED_TREE))).toEqual([
      `${DOSSIER}:1 annotation-unsigned: annotatedBy is missing. A dossier with propositions or notes must say who is responsible for them and when they were last reviewed. Add it.`,
      `${DOSSIER}:1 annotation-unsigned: annotatedOn is missing. A dossier with propositions or notes must say who is responsible for them and when they were last reviewed. Add it.`,
      `${DOSSIER}:33 field-invalid: propositions[2].claim is "A claim that is longer than any phone has room for": at most 44 characters are allowed.`,
      `${DOSSIER}:33 slug-reserved: the site reserves "silent", so it can't name a proposition. Choose another name.`,
      `${DOSSIER}:33 proposition-untouched: no article has a position on "silent". Add one to an article, or remove the proposition.`,
      `${DOSSIER}:33 topic-unknown: the dossier defines no topic "trad". Did you mean "trade"? It has trade, safety.`,
      `${OPENS}:26 voice-repeated: the voice "The mayor" is already listed at line 23. Merge the two.`,
      `${OPENS}:27 field-invalid: voices[1].speaks is "loudly": it must be one of directly, paraphrased, mentioned.`,
      `${OPENS}:32 proposition-unknown: the dossier defines no proposition "ship-return". Did you mean "ships-return"? It has ships-return, nobody-endangered, silent.`,
      `${OPENS}:33 voice-unknown: the article has no voice "The major". Did you mean "The mayor"? Write author, or add the name to voices.`,
      `${OPENS}:34 field-invalid: positions[0].stance is "pro": it must be one of favor, against, mixed, neutral.`,
      `${OPENS}:37 quote-ambiguous: "Nobody asked those" is in the article 2 times (lines 54, 59). Add prefix or suffix, the words directly before or after the one you mean, or occurrence, its number.`,
      `${OPENS}:43 quote-crosses-passages: "she said. Nobody asked those who swim" continues past the end of the passage at line 57. Quote only one passage; add another quote for the next.`,
      `${OPENS}:44 field-invalid: positions[2].evidence is []: at least one quote is needed.`,
      `${OPENS}:44 position-repeated: the voice "A pilot" already has a position on "nobody-endangered" at line 38. Merge the two.`,
      `${OPENS}:45 field-missing: positions[3].voice is missing. Add it.`,
      `${OPENS}:45 quote-not-found: "a danger to everyone" is not in the article. Closest (line 57): "“no danger to anyone,”". Copy it exactly.`,
      `${OPENS}:47 note-kind-unknown: there is no kind of note "loaded" here. The kinds are loaded-language, name-calling, opinion-as-fact, unattributed-claim, wording-differs, unclear-translation, appeal-to-reader, prediction.`,
      `${OPENS}:48 field-missing: notes[1].why is missing. Add it.`,
      `${OPENS}:48 other-wording-missing: notes[1] says that the wording differs, but not from what. Add other: the other copy's words (exact), its address (url) and which copy it is (where).`,
    ]);
  });
});

describe('valid content', () => {
  it('has no problems', () => {
    expect(problemsOf(VALID_TREE)).toEqual([]);
    expect(problemsOf(LABELED_TREE)).toEqual([]);
  });

  it.each([
    [
      'a position with more than three quotes',
      mislabeled(
        SHUT,
        '      - exact: is worth a life',
        ['No ship', 'is worth', 'a life', 'Shut it and'].map((exact) => `      - exact: ${exact}`).join('\n'),
      ),
    ],
    [
      'an author who takes no side, without quotes',
      replaceIn(
        broken(
          OPENS,
          '  evidence:\n    - exact: ships will come again\n    - exact: no danger to anyone\n',
          '',
        ),
        OPENS,
        'label: favors',
        'label: takes-no-side',
      ),
    ],
    ['the same headline in two papers', broken(SHUT, 'title: The port stays shut', 'title: The port opens')],
    ['kinds of notes of its own, and one that no note has', kinds(DOSSIER, 'unattributed-claim', 'unused')],
    [
      'kinds of notes in a dossier although others are shared',
      {
        ...kinds(DOSSIER, 'unattributed-claim'),
        [SHARED_KINDS]: `---\nnoteKinds:\n${kind('other')}---\nWhy we have these.\n`,
      },
    ],
    [
      'notes of a kind on the same words that bear on different targets',
      mislabeled(
        OPENS,
        'notes:\n',
        `notes:\n${['The mayor', 'The town']
          .map(
            (target) =>
              `  - { type: prediction, why: It is., exact: ships will come, target: ${target}, polarity: positive }\n`,
          )
          .join('')}`,
      ),
    ],
    [
      'unnamed voices without affiliation, two of them described in the same words',
      replaceIn(
        affiliating('Town: The mayor, A pilot'),
        OPENS,
        'voices:\n',
        'voices:\n  - { name: an official, unnamed: true, speaks: directly }\n  - { name: an official, id: other, unnamed: true, speaks: directly }\n',
      ),
    ],
  ])('may have %s', (_what, tree) => {
    expect(problemsOf(tree)).toEqual([]);
  });

  it('is read into dossiers, articles and passages', () => {
    const { dossiers } = withTree(VALID_TREE, (projectDir) =>
      loadCorpus(join(projectDir, 'content'), projectDir),
    );
    expect(
      dossiers.map(({ slug, about, articles }) => [
        slug,
        about,
        articles.map((article) => [article.slug, article.data.siglum]),
      ]),
    ).toEqual([
      [
        'harbour',
        '<p>What is at stake.</p>',
        [
          ['port-opens', 'A'],
          ['port-stays-shut', 'B'],
        ],
      ],
    ]);
    const [opens, shut] = dossiers[0]?.articles ?? [];
    expect(
      opens?.passages.map(({ id, kind, text, line }) => [id.replace(/.{5}$/, '…'), kind, text, line]),
    ).toEqual([
      ['p-a-…', 'title', 'The port opens', 2],
      [
        'p-a-…',
        'paragraph',
        'The mayor said that ships will come again by the summer. Nobody asked those who fish.',
        24,
      ],
      ['p-a-…', 'paragraph', 'There is “no danger to anyone,” she said.', 27],
      ['p-a-…', 'item', 'Nobody asked those who swim.', 29],
    ]);
    // A title that the editor supplied is not part of the article.
    expect(shut?.passages.map(({ kind }) => kind)).toEqual(['paragraph']);
    expect(shut?.blocks).toEqual([{ kind: 'passage', passage: 0, depth: 0 }]);
    expect(opens?.blocks[0]).toEqual({ kind: 'passage', passage: 1, depth: 0 });
  });

  it('has a list of authors, also where one name is given', () => {
    const one =
      'name: Daily\n  author: Zoë Núñez\n  republishes: { name: Old Daily, author: Luna Greco, basis: Says so. }';
    const { dossiers } = withTree(broken(OPENS, 'name: Daily', one), (projectDir) =>
      loadCorpus(join(projectDir, 'content'), projectDir),
    );
    const source = dossiers[0]?.articles[0]?.data.source;
    expect(source?.authors).toEqual([{ family: 'Zoë Núñez' }]);
    expect(source?.republishes?.authors).toEqual([{ family: 'Luna Greco' }]);
  });

  it('has the white space of its titles collapsed, so that a quote from a title can be marked', () => {
    const tree = replaceIn(
      broken(OPENS, 'title: The port opens', 'title: "The \\n port\\u00a0 opens"'),
      OPENS,
      '- exact: ships will come again',
      '- exact: port opens',
    );
    const { dossiers, problems } = withTree(tree, (projectDir) =>
      loadCorpus(join(projectDir, 'content'), projectDir),
    );
    expect(problems).toEqual([]);
    expect(dossiers[0]?.articles[0]?.passages[0]).toMatchObject({
      text: 'The port opens',
      inline: [{ type: 'text', value: 'The port\u00a0opens' }],
    });
  });

  const crlf = (text: string | Uint8Array) => String(text).replaceAll('\n', '\r\n');
  const map = (change: (text: string | Uint8Array) => string): ContentTree =>
    Object.fromEntries(Object.entries(VALID_TREE).map(([path, text]) => [path, change(text)]));
  it.each<[string, ContentTree]>([
    ['Windows line endings', map(crlf)],
    ['a byte order mark', map((text) => `\ufeff${String(text)}`)],
    ['no line ending at the end of files', map((text) => String(text).trimEnd())],
    [
      'files that operating systems leave behind',
      { ...VALID_TREE, 'content/.DS_Store': 'x', 'content/harbour/received/Thumbs.db': 'x' },
    ],
    ['a season as a date', broken(OPENS, 'value: 2022-01-29', 'value: 2022-21')],
    ['a decade as a date', broken(OPENS, 'value: 2022-01-29', 'value: 202X')],
    ['an interval as a date', broken(OPENS, 'value: 2022-01-29', 'value: 2022-01/..')],
    ['a year as a date, which is a number in YAML', broken(OPENS, 'value: 2022-01-29', 'value: 2022')],
    ['a language', broken(OPENS, 'siglum: A', 'siglum: A\nlang: en-GB')],
    [
      'a quote that occurs twice but has a prefix',
      broken(OPENS, '- exact: ships will come again', '- exact: Nobody asked\n      prefix: the summer.'),
    ],
    ['a quote from the title', broken(OPENS, '- exact: ships will come again', '- exact: The port opens')],
    [
      'a quote over several lines',
      broken(
        OPENS,
        '- exact: ships will come again',
        '- exact: >-\n        ships will come again\n        by the summer.',
      ),
    ],
    [
      'a link that runs code, which is shown as its words',
      broken(OPENS, 'by the summer', '[by the](javascript:alert(1)) summer'),
    ],
    ['a stance off the scale', broken(OPENS, 'label: favors', 'label: takes-no-side')],
    [
      'a claim as long as a phone has room for',
      mislabeled(DOSSIER, 'claim: Ships will return', 'claim: Ships will return to the harbour next summer'),
    ],
    [
      'one quote of each stance and position that leads',
      mislabeled(
        SHUT,
        '- exact: is worth a life',
        '- exact: No ship\n      - { exact: is worth a life, lead: true }',
      ),
    ],
    [
      'a note on a voice’s words, and one on the author’s',
      mislabeled(
        OPENS,
        'notes:\n',
        'notes:\n  - { type: prediction, voice: The mayor, why: It is not known yet., exact: by the summer }\n  - { type: prediction, voice: author, why: It is not known yet., exact: those who swim }\n',
      ),
    ],
    [
      'positions of two voices on one proposition with the same quote',
      mislabeled(
        OPENS,
        'notes:',
        '  - { proposition: ships-return, voice: author, stance: mixed, gist: Who knows., evidence: [ { exact: ships will come again by the summer } ] }\nnotes:',
      ),
    ],
    [
      'a note on differing wording, with the other wording',
      mislabeled(
        OPENS,
        'type: unattributed-claim',
        'type: wording-differs\n    other: { exact: Nobody heard those who fish., url: https://example.org/, where: An earlier copy. }',
      ),
    ],
  ])('may have %s', (_, tree) => {
    expect(problemsOf(tree)).toEqual([]);
  });

  it('with Windows line endings gets the right lines in its problems', () => {
    const tree = {
      ...VALID_TREE,
      [OPENS]: crlf(broken(OPENS, 'the summer', 'the winter')[OPENS] ?? '').replace('siglum: A', 'siglum: a'),
    };
    expect(problemsOf(tree).map((line) => `${line.split(' ')[0] ?? ''} ${slugOf(line) ?? ''}`)).toEqual([
      `${OPENS}:3 field-invalid`,
      `${OPENS}:25 words-differ`,
    ]);
  });

  it('can’t be reached through symbolic links, since these may lead out of the folder', () => {
    withTree(VALID_TREE, (projectDir) => {
      symlinkSync('port-opens.md', join(projectDir, 'content/harbour/link.md'));
      symlinkSync('nowhere', join(projectDir, 'content/link'));
      expect(loadCorpus(join(projectDir, 'content'), projectDir).problems.map(formatProblem)).toEqual([
        'content/harbour/link.md:1 stray-file: a symbolic link does not belong here. Move it out of the content folder.',
        'content/link:1 stray-file: a symbolic link does not belong here. Move it out of the content folder.',
      ]);
    });
  });
});

describe('the text about a dossier', () => {
  it('is kept as paragraphs with emphasis and safe links', () => {
    const tree = broken(
      DOSSIER,
      'What is at stake.',
      'What *is* at [stake](https://example.org/).\n\nAnd [what](javascript:x) is **not** & was \\<never>.',
    );
    const [dossier] = withTree(tree, (projectDir) =>
      loadCorpus(join(projectDir, 'content'), projectDir),
    ).dossiers;
    expect(dossier?.about).toBe(
      '<p>What <em>is</em> at <a href="https://example.org/">stake</a>.</p><p>And what is <strong>not</strong> &#x26; was &#x3C;never>.</p>',
    );
  });
});

describe('the real content', () => {
  const root = join(import.meta.dirname, '../..');
  const real: ContentTree = Object.fromEntries(
    readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(root.length + 1), readFileSync(file, 'utf8')]),
  );
  const articles = Object.keys(real).filter((path) => path.endsWith('.md') && !path.endsWith('/dossier.md'));
  const linesOf = (path: string) => String(real[path]).split('\n');
  const withLine = (path: string, index: number, line: string): ContentTree => ({
    ...real,
    [path]: linesOf(path).with(index, line).join('\n'),
  });

  it('has no problems', () => {
    expect(articles.length).toBeGreaterThanOrEqual(5);
    expect(problemsOf(real)).toEqual([]);
  });

  it('has no id twice on a page, although ids are short', () => {
    const { dossiers } = loadCorpus(join(root, 'content'), root);
    for (const { articles: derived } of dossiers.map((entry) => deriveDossier(entry, makePaths('/')))) {
      // A comparison shows all articles on one page.
      const ids = derived.flatMap(({ passages, positions, notes }) => [
        ...passages.map(({ id }) => id),
        ...positions.flatMap(({ evidence }) => evidence.map(({ id }) => id)),
        ...notes.map(({ id }) => id),
      ]);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    }
  });

  it.each(articles)('differs from what was received if one word is changed: %s', (path) => {
    const lines = linesOf(path);
    const index = lines.findLastIndex((line) => line.split(' ').length > 10);
    const words = lines[index]?.split(' ') ?? [];
    const [was, is] = [words[5] ?? '', `${words[5] ?? ''}ly`];
    const differing = problemsOf(withLine(path, index, words.with(5, is).join(' '))).filter(
      (line) => slugOf(line) === 'words-differ',
    );
    expect(differing).toHaveLength(1);
    expect(differing[0]).toContain(
      `${path}:${index + 1} words-differ: the words differ from those received. Here: "${is} `,
    );
    expect(differing[0]).toContain(`.txt:`);
    expect(differing[0]).toContain(`: "${was} `);
  });

  it.each(articles)('does not have a quote to which one letter is added: %s', (path) => {
    const lines = linesOf(path);
    // Of the stance or, if it has none, the first of another label.
    const index = lines.findIndex((line) => /^ +- exact: \w/.test(line));
    const [, before = '', quote = ''] = /^( +- exact: )(.*)$/.exec(lines[index] ?? '') ?? [];
    // Look in the body only: a position in the frontmatter may have the same quote.
    const body = lines.indexOf('---', 1);
    const home = lines.findIndex((line, at) => at > body && line.includes(quote)) + 1;
    const wrong = quote.replace(/(?<=^\S+ \S+)/, 'x');
    const [first = '', ...rest] = problemsOf(withLine(path, index, before + wrong));
    expect(rest).toEqual([]);
    expect(first).toContain(
      `${path}:${index + 1} quote-not-found: "${wrong}" is not in the article. Closest (line ${home}): "`,
    );
    expect(first).toContain(quote);
  });
});
