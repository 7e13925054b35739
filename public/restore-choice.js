// Before the first paint, so that nothing flashes: whether the reader chose to read without marks.
try {
  if (localStorage.getItem('synoptic-marks') === 'off') document.documentElement.dataset.marks = 'off';
} catch {}
