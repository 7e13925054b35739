/** What the build tells the scripts, besides what Astro does. */
interface ImportMetaEnv {
  /** Whether the origin in canonical addresses is the one that SITE names, and not an assumed one. */
  readonly IS_SITE_SET: boolean;
}
