/** Does something after the browser has shown what was done so far, so that slow devices respond at once. */
export function afterNextPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
