/** The part of edtf that tests use to check this project's own reading of dates; it comes without types. */
declare module 'edtf' {
  /** Throws if the value is not in EDTF. */
  export function parse(value: string, options: { level: number }): object;
}
