// Before the first paint, so that nothing flashes: whether the address or the reader asks for all marks.
try {
  if (/[?&]marks=all(&|$)/.test(location.search) || localStorage.getItem('synoptic-marks') === 'all')
    document.documentElement.dataset.marks = 'all';
} catch {}
