/** The sources of the real articles as the heads of columns show them. */
export const SHORT_SOURCES: Readonly<Record<string, string>> = {
  A: 'Winabode',
  B: 'Cyprus Daily News',
  C: 'Source unknown',
  D: 'jeddahenergymeeting.com',
  E: 'Mokslas, studijos, ekonomika',
};
