// The words of a blind page's script.

/** What the reader predicted; it stands above what the editors read. */
export const youSaid = (answer: string) => `You said: ${answer}`;
