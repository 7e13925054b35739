// An article's page: its labels, a switch for its marks, links to copy, the hits of a search, what is
// printed, and the place that the address means. The page is complete without this script.
import './reading/switch-marks.ts';
import './reading/choose-labels.ts';
import './reading/copy-links.ts';
import './reading/show-hits.ts';
import './reading/unfold-for-print.ts';
import { followAddress } from './reading/arrive.ts';

followAddress();
