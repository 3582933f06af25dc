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

/**
 * The same for what also depends on an object, such as a vocabulary; it is forgotten with the object.
 *
 * @param most how much it remembers of each object
 */
export function memoFor<Owner extends object, Value>(
  most: number,
  make: (key: string, owner: Owner) => Value,
): (key: string, owner: Owner) => Value {
  const known = new WeakMap<Owner, (key: string) => Value>();
  return (key, owner) => {
    let ofOwner = known.get(owner);
    if (ofOwner === undefined) {
      ofOwner = memo(most, (asked) => make(asked, owner));
      known.set(owner, ofOwner);
    }
    return ofOwner(key);
  };
}
