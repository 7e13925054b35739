import { mendAddress } from '../site/addresses/mend-address.ts';
import { askedFragment } from './asked-fragment.ts';

// Hosts send headers against frames for known forms of addresses only, and this page answers all others.
if (window.top !== window.self) document.body.hidden = true;

// The page for unknown addresses redirects to what the address means, if that exists.
const root = document.querySelector<HTMLElement>('[data-root]')?.dataset['root'];
const asked = location.pathname + location.search + askedFragment();
if (root !== undefined) void redirect(mendAddress(asked, root));

async function redirect(addresses: readonly string[]): Promise<void> {
  try {
    for (const address of addresses) {
      const { ok } = await fetch(address, { method: 'HEAD' });
      if (!ok) continue;
      location.replace(address);
      return;
    }
  } catch {
    // Without a connection, the reader stays on this page and its links.
  }
}
