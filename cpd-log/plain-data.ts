/**
 * What goes into the store must be plain: a page's `$state` is a proxy, and IndexedDB refuses proxies (DataCloneError).
 * This copies arrays and plain objects key by key and passes everything else (strings, dates, blobs) on as it is, so it
 * loses nothing that a later shape may hold. `undefined` is left out, as absent.
 */
export function toPlain<T>(value: T): T {
  return copy(value) as T;
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => copy(item));
  if (!isRecord(value)) return value;
  const out: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    // defineProperty, because assigning to a key called __proto__ would change the object instead of keeping it.
    if (item !== undefined) {
      Object.defineProperty(out, key, {
        value: copy(item),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
  }
  return out;
}

/** Same content, whatever the order of keys; absent and undefined are the same. */
export function samePlain(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, i) => samePlain(item, b[i]));
  }
  if (isRecord(a) && isRecord(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => samePlain(own(a, key), own(b, key)));
  }
  return Object.is(a, b);
}

function own(record: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
