import type { Box } from './picture-parts.ts';

/** Checks whether two boxes of a picture overlap by more than half a pixel. */
export function isOver(a: Box, b: Box): boolean {
  return (
    a.x + 0.5 < b.x + b.width &&
    b.x + 0.5 < a.x + a.width &&
    a.y + 0.5 < b.y + b.height &&
    b.y + 0.5 < a.y + a.height
  );
}
