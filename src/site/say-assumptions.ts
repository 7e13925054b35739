import type { AstroIntegration } from 'astro';
import type { Settings } from './settings.ts';

/** Says at the start of a build what the environment left open and what is assumed instead. */
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
