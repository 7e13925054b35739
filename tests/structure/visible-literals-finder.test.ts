import { describe, expect, it } from 'vitest';
import { findVisibleLiterals } from './find-literals.ts';
import { checkVisibleLiterals } from './visible-literals.ts';

/** Returns the literals that are found in a file with this code. */
function found(file: string, code: string): string[] {
  return findVisibleLiterals([{ file, code }]).map(({ literal }) => literal);
}

describe('in an Astro file, readers see', () => {
  it.each<[what: string, code: string, literals: string[]]>([
    ['text', '<p>Hello</p>', ['Hello']],
    ['a word in lower case', '<p>{count} words</p>', ['words']],
    ['text between elements', '<p>Some <b>marked</b> words</p>', ['Some', 'marked', 'words']],
    ['text outside any element', '<b>{a}</b> and more', ['and more']],
    ['a label', '<nav aria-label="Pages"></nav>', ['Pages']],
    ['a title', '<a href="/" title="Home">{icon}</a>', ['Home']],
    ['an image’s alternative text', '<img src="/a.png" alt="a map" />', ['a map']],
    ['a field’s placeholder', '<input placeholder="name" />', ['name']],
    ['a button’s value', '<input type="submit" value="send" />', ['send']],
    ['a template in an attribute', '<nav aria-label={`To ${place}`}></nav>', ['To {…}']],
    ['a spread attribute', "<nav {...{ 'aria-label': 'pages' }}></nav>", ['pages']],
    ['a page’s description', '<meta name="description" content="all" />', ['all']],
    ['a link preview’s title', '<meta property="og:title" content="all" />', ['all']],
    ['a string', "<p>{'one'}</p>", ['one']],
    ['either of two', "<p>{isOne ? 'one' : 'more'}</p>", ['one', 'more']],
    ['a conditional string', "<p>{isOne && ', by hand'}</p>", [', by hand']],
    ['a fallback', "<p>{name ?? 'nobody'}</p>", ['nobody']],
    ['a concatenated string', "<p>{name + ' rests'}</p>", [' rests']],
    ['a template', '<p>{`${name}, via ${source}`}</p>', ['{…}, via {…}']],
    ['a template in a template', "<p>{`${isOne ? 'one' : name}`}</p>", ['one']],
    ['a separator', "<p>{names.join(' and ')}</p>", [' and ']],
    ['the items of a list', "<ul>{['one', 'two'].map((word) => <li>{word}</li>)}</ul>", ['one', 'two']],
    ['what items are mapped to', "<p>{names.map(() => 'one')}</p>", ['one']],
    ['a fragment', '<p>{isOne && <>one<br /></>}</p>', ['one']],
    ['a prop’s sentence', '<Box heading="Found here" />', ['Found here']],
    ['a prop’s word', '<Box label="all" />', ['all']],
    ['a sentence in the frontmatter', "---\nconst it = 'Not here.';\n---\n<p>{it}</p>", ['Not here.']],
    ['a word in a variable', "---\nconst it = 'here';\n---\n<p>{it}</p>", ['here']],
    ['a word in a record', "---\nconst AT = { it: 'here' };\n---\n<p>{AT[it]}</p>", ['here']],
    ['a word that a function returns', "---\nconst at = () => 'here';\n---\n<p>{at()}</p>", ['here']],
    ['markup', '<p set:html="<b>bold</b>"></p>', ['<b>bold</b>']],
    ['a label in markup', `<p set:html={'<img alt="map">'}></p>`, ['<img alt="map">']],
    ['data for a script', '<p data-note="It is gone."></p>', ['It is gone.']],
    ['what a script shows', "<script>document.title = 'Gone';</script>", ['Gone']],
    ['what a style shows', "<style>p::before { content: 'Gone'; }</style>", ['Gone']],
  ])('%s', (_, code, literals) => {
    expect(found('a.astro', code)).toEqual(literals);
  });

  it.each<[what: string, code: string]>([
    ['signs', '<p>{a} · {b} – § 1,000</p>'],
    ['character references', '<p>{a}&nbsp;&middot;&#160;{b}</p>'],
    ['comments', '<!-- No words --><p>{/* None */}</p>'],
    ['classes', `<p class="quiet small" class:list={['big one', { 'small one': true }]}></p>`],
    ['conditional classes', "<p class={isOne ? 'one of all' : `of-${count} all`}></p>"],
    ['names and addresses', '<a id="Top" href="/Some where" rel="nofollow noopener" target="_blank"></a>'],
    ['types', '<input type="search" enterkeyhint="search" autocomplete="off" value="Latin" />'],
    ['metadata for machines', '<meta name="viewport" content="width=device-width, initial-scale=1" />'],
    ['components and their keys', '<Pane runs="wasm" marksLeadTo="rows" />'],
    ['keys in a list', "<p>{['all', 'own'].map((mode) => <Pane mode={mode} />)}</p>"],
    [
      'keys that a function returns',
      "---\nconst of = () => ['all'];\n---\n{of().map((mode) => <Pane mode={mode} />)}",
    ],
    ['imports', "---\nimport Pane from './Some Pane.astro';\nimport type { A } from './A.ts';\n---\n"],
    ['keys that are compared', "<p>{kind === 'title' && <Title />}</p>"],
    ['TypeScript types', "---\nconst of = (it: 'One side' | 'all') => it;\n---\n<p>{of(it)}</p>"],
    ['addresses of scripts', '<script src="../client/Some.ts"></script>'],
    ['data', '<script type="application/json" set:html={json}></script>'],
    ['drawings', '<svg viewBox="0 0 24 24"><path d="M3 12a8 8 0 0 1 17 0z"></path></svg>'],
    ['values', '<p>{title}{words.found(count)}{STANDS[stand]}</p>'],
  ])('no %s', (_, code) => {
    expect(found('a.astro', code)).toEqual([]);
  });
});

describe('in a script, readers see', () => {
  it.each<[what: string, code: string, literals: string[]]>([
    ['text', "element.textContent = 'gone';", ['gone']],
    ['a page’s title', "document.title = 'gone';", ['gone']],
    ['a label', "element.ariaLabel ??= 'copy';", ['copy']],
    ['a label as an attribute', "element.setAttribute('aria-label', 'copy');", ['copy']],
    ['what is appended', "element.append('gone');", ['gone']],
    ['text in assigned properties', "Object.assign(element, { textContent: 'gone' });", ['gone']],
    ['a sentence', "tell(element, 'It is gone.');", ['It is gone.']],
    ['a capitalized word', "const labels = ['Gone'];", ['Gone']],
    ['a template', 'tell(`${name} is gone`);', ['{…} is gone']],
    ['what a function returns', 'export const lost = (name: string) => `${name}, lost`;', ['{…}, lost']],
    ['a record', "export const WORDS: Record<Kind, string> = { lost: 'It is gone' };", ['It is gone']],
    ['a default', "function say(who = 'They all') {}", ['They all']],
    ['a word with an ellipsis', "const more = 'more…';", ['more…']],
    ['a word in brackets', "const name = '[publisher]';", ['[publisher]']],
    ['markup', 'const html = `<p class="a">Gone</p>`;', ['<p class="a">Gone</p>']],
    ['a sentence in a new object', "show(new Notice('It is gone'));", ['It is gone']],
  ])('%s', (_, code, literals) => {
    expect(found('a.ts', code)).toEqual(literals);
  });

  it.each<[what: string, code: string]>([
    ['selectors', "page.querySelectorAll<HTMLElement>('.passage, h1 a')[0]?.closest('p, Main');"],
    ['elements and events', "document.createElement('p').addEventListener('click', () => go());"],
    ['classes', "element.className = 'quiet small';\nelement.classList.add('here');"],
    ['names of attributes', "element.setAttribute('Some name', 'one');\nelement.dataset['Some key'] = '';"],
    ['keys', "const kinds = ['all', 'own'];\nif (kind === 'Some kind') go('own');"],
    ['cases', "switch (kind) {\n  case 'Some kind':\n    go();\n}"],
    [
      'errors',
      "if (!part) throw new RangeError(`The page lacks ${selector}`);\nreturn new Error('No page');",
    ],
    ['logs', "console.warn('The search failed.', error);\nlogger.info(`${count} of them`);"],
    ['imports', "import { a } from './Some file.ts';\nexport * from './Other file.ts';\nimport('./A b.ts');"],
    ['types', "type Kind = 'Some kind' | 'all';\nconst kind = 'all' satisfies 'all' | 'One more';"],
    ['patterns', "const words = /Some words/;\ntext.replace('Some words', '');\ntext.split(' or ');"],
    ['addresses', "fetch('https://example.org/Some');\nconst at = new URL('Some where', base);"],
    ['media types', "const headers = { 'Content-Type': 'text/plain; charset=utf-8' };"],
    ['types of schema.org', "const data = { '@type': 'NewsArticle', headline: title };"],
    ['drawings', `const shape = '<path class="l" d="M3 12a8 8 0 0 1 17 0z"></path>';`],
    ['signs around values', 'const quoted = `“${words}”`;'],
    ['directives', "'use strict';"],
  ])('no %s', (_, code) => {
    // A function may contain statements such as `return`, but no imports, exports or types.
    const isModule = /^(import|export|type)/.test(code);
    expect(found('a.ts', isModule ? code : `async function act() {\n${code}\n}`)).toEqual([]);
  });
});

describe('in a style sheet, readers see', () => {
  it.each<[what: string, code: string, literals: string[]]>([
    ['content', 'p::before { content: "Show"; }', ['Show']],
    ['content that is not read aloud', "p::before { content: 'Show' / ''; }", ['Show']],
    ['a last declaration without a semicolon', "p::after { color: red; content: ' more' }", [' more']],
    ['content in nested rules', "@media print { p { &::after { content: 'more'; } } }", ['more']],
    ['a custom property', ":root { --fold: 'Show'; }", ['Show']],
    ['no signs', "p::after { content: ' · ' counter(n) '\\201C'; }", []],
    ['no selectors', `a[title="Some words"]:hover, p:lang("en") { color: red; }`, []],
    ['no comments', "/* content: 'Some words'; */ p { color: red; }", []],
    ['no fonts and files', `p { font-family: 'Some Serif'; background: url("Some file.png"); }`, []],
    ['no conditions', `@import "Some.css";\n@container style(--a: "Some") { p { color: red; } }`, []],
  ])('%s', (_, code, literals) => {
    expect(found('a.css', code)).toEqual(literals);
  });
});

it('a word is found in the file that defines it if another file imports and shows it', () => {
  const files = [
    { file: 'a.ts', code: "export const kindOf = (it: It) => (it.isNew ? 'new' : 'old');" },
    { file: 'b.astro', code: "---\nimport { kindOf } from './a.ts';\n---\n<p>{kindOf(it)}</p>" },
  ];
  expect(findVisibleLiterals(files).map(({ literal }) => literal)).toEqual(['new', 'old']);
});

it('the check reports where each literal is, unless there is an exception, and reports unused exceptions', () => {
  const files = [{ file: 'src/a.astro', code: '<p>\n  Hello\n</p>\n<p>{count} words</p>\n' }];
  const exception = { in: 'src/a.astro', reason: 'to see' };
  expect(checkVisibleLiterals(files, [])).toEqual(['src/a.astro:2: "Hello"', 'src/a.astro:4: "words"']);
  expect(
    checkVisibleLiterals(files, [
      { ...exception, literal: 'Hello' },
      { ...exception, literal: /gone/ },
    ]),
  ).toEqual(['src/a.astro:4: "words"', 'src/a.astro: the exception /gone/ is unused']);
});

it.each([
  ['a.astro', '<p>{'],
  ['a.ts', 'const a = ;'],
])('a syntax error is an error, not a file without findings: %s', (file, code) => {
  expect(() => found(file, code)).toThrow(file);
});
