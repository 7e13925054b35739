/** What is used here of Citation.js, which comes without types (https://citation.js.org/api/). */
declare module '@citation-js/core' {
  /** A set of CSL-JSON items. */
  export class Cite {
    constructor(items: readonly object[]);
    /** Formats the items, by the outputs of the plugins that were imported. */
    format(output: string, options: Record<string, unknown>): string;
  }
}

declare module '@citation-js/plugin-csl';
