import { readAddress } from './address-forms.ts';
import type { Redirect } from './lead-on.ts';
import { makePaths } from './paths.ts';

/** Returns the rules of a `_redirects` file for addresses that moved. */
export function redirectRules(moved: readonly Redirect[], base: string): string[] {
  const { under } = makePaths(base);
  return moved
    .filter((redirect) => !leavesItsFrame(redirect))
    .map(({ from, to }) => `${under(from)} ${under(to)} 301`);
}

/** Checks whether a redirect leads from an embed, which may be in a frame, to a page that can't be. */
export function leavesItsFrame({ from, to }: Redirect): boolean {
  return kindOf(from) === 'embed' && kindOf(to) !== 'embed';
}

function kindOf(address: string): string | undefined {
  return readAddress(withoutQuery(address))?.kind;
}

/** Returns an address without its query. */
export function withoutQuery(address: string): string {
  return address.replace(/\?.*/, '');
}
