// An article's page: its marks switched off and on, where a link leads, links to be copied, and what a search found. The page is whole without it.
import './reading/switch-marks.ts';
import './reading/copy-links.ts';
import './reading/show-hits.ts';
import { followAddress } from './reading/arrive.ts';

followAddress();
