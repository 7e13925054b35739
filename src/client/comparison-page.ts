// A comparison: former ids of its rows, its folds, a switch for its marks, the scrolling of its columns,
// links and code to copy, the hits of a search, and the place that the address means. The page is complete
// without this script.
import './comparison/former-ids.ts';
import './comparison/folds.ts';
import './reading/switch-marks.ts';
import './comparison/columns.ts';
import './comparison/offer-embed.ts';
import './comparison/page-actions.ts';
import './reading/copy-links.ts';
import './reading/show-hits.ts';
import './reading/unfold-for-print.ts';
import { followAddress } from './reading/arrive.ts';

followAddress();
