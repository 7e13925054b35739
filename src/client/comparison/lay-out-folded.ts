// Measuring what is folded away has the browser lay it out, which it keeps: done while the page has nothing else to do, it
// leaves little to be done when a reader unfolds it. Browsers that know no idle time lay it out then.
window.requestIdleCallback?.(() => {
  for (const fold of document.querySelectorAll('.fold:not([open])'))
    fold.lastElementChild?.getBoundingClientRect();
});
