/** Returns a function that derives something from an object only once for each object, and remembers it. */
export function onceFor<Key extends object, Value extends object>(
  derive: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? derive(key);
    known.set(key, value);
    return value;
  };
}
