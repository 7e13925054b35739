import { expect, it } from 'vitest';
import { escapeHtml } from './escape-html.ts';

it('what HTML would read as markup is escaped, also what was escaped before', () => {
  expect(escapeHtml('<a href="?b&c">d’s & \'e\'</a> &amp;')).toBe(
    "&lt;a href=&quot;?b&amp;c&quot;&gt;d’s &amp; 'e'&lt;/a&gt; &amp;amp;",
  );
});
