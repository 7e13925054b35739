// The words of the scripts of articles' pages and of comparisons.

// A link to a part of the page. The part's name is like "B 5", or is its heading.
export const copyLink = 'Copy link';
export const copyLinkTo = (part: string) => `${part}: copy link`;
export const partWithHeading = (heading: string) => `“${heading}”`;
export const linkIsCopied = (part: string) => `Link to ${part} copied.`;
export const copyWithCitation = 'Copy with citation';
export const passageIsCopied = 'Passage and citation copied.';
export const cannotCopy = (wanted: string) => `Your browser can’t copy. Copy by hand: ${wanted}`;

// A link to a passage that no longer exists.
export const passageHasChanged = 'This passage has changed since the link was made.';
export const passageIsGone = 'The linked passage is no longer in this text.';

// A notice.
export const close = 'Close';
