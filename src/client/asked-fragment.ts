/** Returns the fragment with which this page was asked for, with its `#`; "" if it had none. */
export function askedFragment(): string {
  // Browsers hide a text directive from `location`.
  const asked = `#${performance.getEntriesByType('navigation')[0]?.name.split('#')[1] ?? ''}`;
  return asked !== '#' && asked.startsWith(location.hash) ? asked : location.hash;
}
