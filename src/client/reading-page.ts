// The script of articles and comparisons: what is folded away or unmarked, how columns scroll, where a link leads, and links to be
// copied. Pages are whole without it. Each part does nothing where the page lacks what it is about.
import './reading/switch-marks.ts';
import './comparison/folds.ts';
import './comparison/columns.ts';
import './reading/arrive.ts';
import './reading/copy-links.ts';
