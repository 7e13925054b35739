let list: Promise<string[]> | null = null;

/**
 * The words that the articles have, frequent ones first, asked for on the first need.
 * @throws where they did not come; the next call asks anew
 */
export async function loadWords(url: string): Promise<string[]> {
  try {
    return await (list ??= fetch(url).then((response) => response.json() as Promise<string[]>));
  } catch (error) {
    list = null;
    throw error;
  }
}
