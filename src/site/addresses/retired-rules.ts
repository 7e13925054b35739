import { ADDRESS_FORMS, RETIRED_FORMS, type AddressKind } from './address-forms.ts';
import { writeOnly } from './only.ts';

/**
 * Returns the rules of a `_redirects` file that lead from addresses of retired forms to their successors, one
 * for each form.
 * @param root the path under which the site is served
 */
export function retiredRules(root: string): string[] {
  return Object.entries(RETIRED_FORMS).map(([kind, form]) => {
    const successor = ADDRESS_FORMS[kind as AddressKind] + writeOnly('', [':set']);
    return `${atRoot(form, root)} ${atRoot(successor, root)} 301`;
  });
}

/**
 * Puts a form below the root. A last part with an extension becomes a placeholder as a whole, since Netlify
 * has no placeholders for less (https://community.netlify.com/t/redirecting-based-on-file-extension-only/15519).
 */
function atRoot(form: string, root: string): string {
  return root + form.slice(1).replace(/:[a-z]+\.[a-z]+(?=\?|$)/, ':file');
}
