// Style sheets show what is folded on paper. Browsers in which they can't have it unfolded before they print.
if (!CSS.supports('selector(::details-content)'))
  addEventListener('beforeprint', () => {
    // Not what the reader folded, nor menus, nor single labels.
    for (const fold of document.querySelectorAll('details:not(.fold, [name], li *)'))
      fold.toggleAttribute('open', true);
  });
