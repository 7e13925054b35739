// A comparison of more than five articles, which its address may narrow to some of them (?only=b-d-f). The
// script for that is loaded only then. It must run before the page's other script, which reads the rows and
// columns that are left, so this one takes both from their template and runs them in order.
{
  const [narrowing, other] = [...document.querySelector('#scripts').content.children].map((script) =>
    script.getAttribute('src'),
  );
  const isNarrowed = /[?&]only=/.test(location.search);
  const scripts = isNarrowed ? [narrowing, other] : [other];
  const make = (name, properties) => Object.assign(document.createElement(name), properties);

  document.head.append(...scripts.map((href) => make('link', { rel: 'modulepreload', href })));
  document.addEventListener(
    'readystatechange',
    () =>
      document.body.append(...scripts.map((src) => make('script', { type: 'module', async: false, src }))),
    { once: true },
  );

  if (isNarrowed) {
    // Until the page is narrowed, it is hidden, so that the other articles don't flash.
    const { dataset } = document.documentElement;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[data-narrowing] main { visibility: hidden }');
    document.adoptedStyleSheets.push(sheet);
    dataset.narrowing = 'pending';

    // If the script fails or takes too long, all articles are shown, and the notice for readers without
    // scripts appears.
    const giveUp = () => {
      const wasPending = dataset.narrowing === 'pending';
      delete dataset.narrowing;
      if (!wasPending) return;
      const notice = document.querySelector('main noscript');
      notice.outerHTML = notice.textContent;
    };
    addEventListener('load', () => dataset.narrowing === 'pending' && giveUp());
    document.addEventListener('readystatechange', () => setTimeout(giveUp, 3000));
  }
}
