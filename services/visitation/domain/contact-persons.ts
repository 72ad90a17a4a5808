import type { CivilDate } from '#shared/kernel/time.ts';
import type { ContactChangeReason, ContactPersons } from '#shared/shapes/handover.ts';

/** That a person got another contact person, as it was told. */
export type ContactChange = {
  /** The person's version that it made: no two changes have the same, and they follow one another. */
  readonly version: number;
  readonly changedOn: CivilDate;
  readonly ownerId: string;
  readonly formerOwnerId: string;
  readonly because?: ContactChangeReason;
};

/** The changes with one more, in the order they happened; one that was told before is there once. */
export function withChange(changes: readonly ContactChange[], change: ContactChange): readonly ContactChange[] {
  if (changes.some(({ version }) => version === change.version)) return changes;
  return [...changes, change].toSorted((one, other) => one.version - other.version);
}

/** The changes that stand: one that was taken back the same day is none, and nor is the taking back. */
export function standing(changes: readonly ContactChange[]): readonly ContactChange[] {
  return changes.reduce<readonly ContactChange[]>((kept, change) => {
    if (change.because !== 'undone') return [...kept, change];
    const taken = kept.findLastIndex(
      ({ ownerId, formerOwnerId }) => ownerId === change.formerOwnerId && formerOwnerId === change.ownerId,
    );
    return taken === -1 ? kept : kept.toSpliced(taken, 1);
  }, []);
}

/** A change of contact person that stands in the timeline alone: it was made before changes were told. */
export type EarlierChange = { readonly ownerId: string; readonly on: CivilDate };

/** The lines of the timeline that no change which was told answers to, in their order. */
export function untold(lines: readonly EarlierChange[], changes: readonly ContactChange[]): readonly EarlierChange[] {
  const told = changes.map(({ ownerId, changedOn }) => `${ownerId} ${changedOn}`);
  return lines
    .toSorted((one, other) => one.on.localeCompare(other.on))
    .filter(({ ownerId, on }) => {
      const place = told.indexOf(`${ownerId} ${on}`);
      if (place !== -1) told.splice(place, 1);
      return place === -1;
    });
}

/**
 * Who the contact person was and from when, the first one from the referral on. Who it was before the earliest change of the
 * timeline alone nobody wrote down: that one has no id.
 */
export function contactPersonsOf(
  changes: readonly ContactChange[],
  person: { readonly ownerId: string; readonly referredOn: CivilDate },
  earlier: readonly EarlierChange[] = [],
): ContactPersons {
  const stood = standing(changes);
  const before = earlier.map(({ ownerId, on }) => ({ ownerId, from: on }));
  const known = stood[0]?.formerOwnerId ?? person.ownerId;
  const first = { ownerId: before.length > 0 ? '' : known, from: person.referredOn };
  const later = stood.map(({ ownerId, changedOn, because }) => ({
    ...{ ownerId, from: changedOn },
    ...(because && { because }),
  }));
  const periods = [first, ...before, ...later].toSorted((one, other) => one.from.localeCompare(other.from));
  return { count: periods.length, since: person.referredOn, periods };
}
