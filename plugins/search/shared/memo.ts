/**
 * A function that remembers what it gave: while a query is typed, all of it but the last word was asked before.
 *
 * @param most how much it remembers, before it begins anew
 */
export function memo<Value>(most: number, make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const made = make(key);
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
}
