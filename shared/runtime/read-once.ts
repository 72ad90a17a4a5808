import type { Call } from './call.ts';
import { storedForm, type Item, type ItemKind } from './item.ts';
import type { Table } from './table.ts';

/** Where a row stands, as the database names it. */
type Place = Readonly<Record<string, unknown>>;

const mark = ({ pk, sk }: Place): string => `${String(pk)}|${String(sk)}`;

/**
 * Lets all that is done because of one event read each row once: an event has many listeners in a service, and each asks
 * for the same person. Only where the call keeps what it has `seen`; an API call reads anew each time. A row that is
 * written is forgotten, and after a write that failed all are, so that a second look is a look. Who was shown a row that
 * another changed meanwhile loses on its version, as without this, and is told the event again with a new call.
 */
export function readOnce(table: Table, { seen }: Pick<Call, 'seen'>): Table {
  if (!seen) return table;
  const remember = <Value>(key: string, read: () => Promise<Value>): Promise<Value> => {
    const known = seen.get(key) as Promise<Value> | undefined;
    if (known) return known;
    const asked = read();
    seen.set(key, asked);
    return asked;
  };
  const forgetting = async (places: readonly Place[], write: () => Promise<void>): Promise<void> => {
    try {
      await write();
    } catch (fault) {
      seen.clear();
      throw fault;
    }
    for (const place of places) for (const how of ['fresh', 'any']) seen.delete(`${how}|${mark(place)}`);
  };
  const fresh = <Value extends Item>(kind: ItemKind<Value>, ...id: readonly string[]) =>
    remember(`fresh|${mark(kind.key(table.scope, ...id))}`, () => table.fresh(kind, ...id));
  return {
    ...table,
    fresh,
    get: (kind, ...id) => {
      const place = mark(kind.key(table.scope, ...id));
      return seen.has(`fresh|${place}`) ? fresh(kind, ...id) : remember(`any|${place}`, () => table.get(kind, ...id));
    },
    put: (kind, value) => forgetting([storedForm(kind, table.scope, value)], () => table.put(kind, value)),
    putAll: (kind, values) =>
      forgetting(
        values.map((value) => storedForm(kind, table.scope, value)),
        () => table.putAll(kind, values),
      ),
    transact: (writes) => {
      const changes = writes.map((write) => write.toTransactItem('', table.scope));
      const places = changes.flatMap(({ Put, Update, Delete }) => Put?.Item ?? Update?.Key ?? Delete?.Key ?? []);
      return forgetting(places, () => table.transact(writes));
    },
  };
}
