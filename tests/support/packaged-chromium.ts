import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A browser that can be launched. */
export interface BrowserBuild {
  /** The browser and where it comes from, for the log. */
  name: string;
  executablePath: string;
  /** Additional environment variables that it needs. */
  env: Record<string, string>;
}

const CACHE_DIR = join(import.meta.dirname, '..', '..', 'node_modules', '.cache');

/** Uses the machine's fonts and the package's, so that text is shown even if the machine has no fonts. */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts/fonts</dir>
  <cachedir prefix="relative">fonts-cache</cachedir>
</fontconfig>
`;

/**
 * Finds the Chromium in the package @sparticuz/chromium and unpacks it once per version; `null` if it can't
 * run on this machine.
 */
export async function packagedChromium(): Promise<BrowserBuild | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const version = packageVersion();
  const dir = join(CACHE_DIR, `chromium-${version}`);
  if (!existsSync(dir)) await inflateInto(dir);
  return {
    name: `Chromium ${version} of the package @sparticuz/chromium`,
    executablePath: join(dir, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(dir, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(dir, 'fonts.conf'),
    },
  };
}

/**
 * Unpacks Chromium into a temporary folder and then renames it, so that no other process finds an incomplete
 * browser.
 */
async function inflateInto(dir: string): Promise<void> {
  mkdirSync(CACHE_DIR, { recursive: true });
  const nextDir = mkdtempSync(`${dir}-`);
  try {
    const script = join(import.meta.dirname, 'inflate-chromium.ts');
    await promisify(execFile)(process.execPath, [script], { env: { ...process.env, TMPDIR: nextDir } });
    writeFileSync(join(nextDir, 'fonts.conf'), FONTS_CONF);
    renameSync(nextDir, dir);
  } catch (error) {
    // Another process may have been faster; its browser will do.
    if (!existsSync(dir)) throw error;
  } finally {
    rmSync(nextDir, { recursive: true, force: true });
  }
}

function packageVersion(): string {
  const file = findPackageJSON('@sparticuz/chromium', import.meta.url);
  if (file === undefined) throw new Error('The package @sparticuz/chromium is not installed. Run npm ci.');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return version;
}
