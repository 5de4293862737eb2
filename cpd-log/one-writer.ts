/**
 * One transaction that writes at a time, in all windows together.
 *
 * Chromium (156) that is killed while two transactions of one database are writing, each in tables of its own, cannot undo both at its next
 * start: it takes what it finds for damage and throws everything away, each time (docs/decisions/0092). (One alone is undone
 * as it should be, and so is one in another database.) So every transaction that writes has one table more, the same for all, and the
 * browser lets one after the other begin.
 */
import type { DBCore, Middleware } from 'dexie';

/** @param shared the table that stands for all: one that is seldom read, since who reads it waits for whoever writes. */
export function oneWriter(shared: string): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'one writer',
    create: (down) => ({
      ...down,
      transaction: (tables, mode, options) =>
        down.transaction(mode === 'readwrite' ? [...new Set([...tables, shared])] : tables, mode, options),
    }),
  };
}
