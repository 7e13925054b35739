// An article's page: its marks switched off and on, where a link leads, and links to be copied. The page is whole without it.
import './reading/switch-marks.ts';
import './reading/copy-links.ts';
import { followAddress } from './reading/arrive.ts';

followAddress();
