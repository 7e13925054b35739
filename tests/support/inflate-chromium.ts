import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

// packaged-chromium.ts runs this in a separate process, since the package can unpack only into $TMPDIR.
const binDir = fileURLToPath(new URL('../bin/', import.meta.resolve('@sparticuz/chromium')));

await chromium.executablePath(binDir);
// Libraries that a minimal machine lacks. The package itself unpacks them only on Amazon's hosts.
await inflate(join(binDir, 'al2023.tar.br'));
