import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

// Run by packaged-chromium.ts in a process of its own: the package inflates into $TMPDIR, and there only.
const binDir = fileURLToPath(new URL('../bin/', import.meta.resolve('@sparticuz/chromium')));

await chromium.executablePath(binDir);
// The libraries that a bare machine lacks; the package itself inflates them on Amazon's hosts alone.
await inflate(join(binDir, 'al2023.tar.br'));
