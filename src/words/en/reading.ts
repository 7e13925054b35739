// The words of the scripts of articles' pages and of comparisons.

// A link to a part of the page. The part's name is like "B 5", or is its heading.
export const copyLink = 'Copy link';
export const copyLinkTo = (part: string) => `${part}: copy link`;
export const partWithHeading = (heading: string) => `“${heading}”`;
export const linkIsCopied = (part: string) => `The link to ${part} is copied.`;
export const copyWithCitation = 'Copy with citation';
export const passageIsCopied = 'The passage is copied, with its citation.';
export const cannotCopy = (wanted: string) => `This browser does not allow copying. Copy by hand: ${wanted}`;

// A link to a passage that no longer exists.
export const passageHasChanged = 'This passage has changed since the link to it was made.';
export const passageIsGone = 'The passage that this link led to is no longer here. It was in this text.';

// A notice.
export const close = 'Close';
