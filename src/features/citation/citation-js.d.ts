/** The parts of Citation.js that are used here; it comes without types (https://citation.js.org/api/). */
declare module '@citation-js/core' {
  /** A set of CSL-JSON items. */
  export class Cite {
    constructor(items: readonly object[]);
    /** Formats the items with an output that an imported plugin provides. */
    format(output: string, options: Record<string, unknown>): string;
  }
}

declare module '@citation-js/plugin-csl';
