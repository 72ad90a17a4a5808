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

/** Who the contact person was and from when, the first one from the referral on. */
export function contactPersonsOf(
  changes: readonly ContactChange[],
  person: { readonly ownerId: string; readonly referredOn: CivilDate },
): ContactPersons {
  const stood = standing(changes);
  const first = { ownerId: stood[0]?.formerOwnerId ?? person.ownerId, from: person.referredOn };
  const later = stood.map(({ ownerId, changedOn, because }) => ({
    ...{ ownerId, from: changedOn },
    ...(because && { because }),
  }));
  return { count: stood.length + 1, since: person.referredOn, periods: [first, ...later] };
}
