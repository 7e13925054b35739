// Hides marks before the first paint, so that nothing flashes, if the reader chose to read without them.
try {
  if (localStorage.getItem('synoptic-marks') === 'off') document.documentElement.dataset.marks = 'off';
} catch {}
