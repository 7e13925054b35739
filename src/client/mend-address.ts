import { mendAddress } from '../site/addresses/mend-address.ts';

// The page for unknown addresses leads on to what the address means, if that exists.
const root = document.querySelector<HTMLElement>('[data-root]')?.dataset['root'];
if (root !== undefined) void leadOn(mendAddress(location.href.slice(location.origin.length), root));

async function leadOn(addresses: readonly string[]): Promise<void> {
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
