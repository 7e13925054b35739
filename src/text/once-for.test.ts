import { expect, it } from 'vitest';
import { onceFor } from './once-for.ts';

it('what is derived once for an object is the same object each time, and another for another', () => {
  let times = 0;
  const derive = onceFor(({ name }: { name: string }) => ({ name, time: (times += 1) }));
  const [one, other] = [{ name: 'A' }, { name: 'A' }];
  expect([derive(one), derive(one), derive(other)]).toEqual([
    { name: 'A', time: 1 },
    { name: 'A', time: 1 },
    { name: 'A', time: 2 },
  ]);
  expect(derive(one)).toBe(derive(one));
});
