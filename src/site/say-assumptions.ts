import type { AstroIntegration } from 'astro';
import type { Settings } from './settings.ts';

/** Logs at the start of a build which settings the environment does not set and what is assumed instead. */
export function sayAssumptions({ assumptions }: Settings): AstroIntegration {
  return {
    name: 'settings',
    hooks: {
      'astro:config:done': ({ logger }) => {
        for (const assumption of assumptions) logger.info(assumption);
      },
    },
  };
}
