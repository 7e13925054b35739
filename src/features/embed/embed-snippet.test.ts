import { describe, expect, it } from 'vitest';
import { embedSnippet } from './embed-snippet.ts';

const FRAME = {
  url: 'https://site.example/embed/harbour/toll/?only=a-b',
  title: 'The toll: Daily and Weekly compared',
  height: 700,
};

describe('the snippet for other sites', () => {
  it('is one lazily loaded frame with an address, a title, a height and the full width', () => {
    expect(embedSnippet(FRAME)).toBe(
      '<iframe src="https://site.example/embed/harbour/toll/?only=a-b" title="The toll: Daily and Weekly compared" width="100%" height="700" loading="lazy"' +
        ' sandbox="allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts" style="border: 0"></iframe>',
    );
  });

  it('escapes the values of attributes', () => {
    const snippet = embedSnippet({
      ...FRAME,
      title: '"><script>alert("x")</script> R&D',
      url: 'https://site.example/?a=1&b="2"',
    });
    expect(snippet).toContain('title="&quot;&gt;&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; R&amp;D"');
    expect(snippet).toContain('src="https://site.example/?a=1&amp;b=&quot;2&quot;"');
    expect(snippet.match(/[<>]/g)).toHaveLength(4);
  });

  it('forbids the framed page to submit forms, open dialogs, download or navigate the page around it', () => {
    expect(embedSnippet(FRAME)).not.toMatch(/allow-(forms|top-navigation|modals|downloads)/);
  });
});
