import { randomBytes } from 'node:crypto';
import { idKinds, newId, toldId, type Id, type IdKind } from '#shared/kernel/ids.ts';

/** An id of a kind: different each time, or always the same one where it has a name, such as `a` or `12`. */
export function anId<Kind extends IdKind>(of: Kind, name?: string): Id<Kind> {
  return name === undefined ? newId(of, randomBytes) : toldId(of, `${idKinds[of]}-${name.padStart(20, '0')}`);
}
