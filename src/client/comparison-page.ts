// A comparison: what is folded away, how its columns scroll, where a link leads, and links and code to be copied. The page is whole
// without it.
import './comparison/folds.ts';
import './comparison/columns.ts';
import './comparison/offer-embed.ts';
import './reading/copy-links.ts';
import './reading/show-hits.ts';
import { followAddress } from './reading/arrive.ts';

followAddress();
