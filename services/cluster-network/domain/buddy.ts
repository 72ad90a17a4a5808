import type { BuddyId, CompanyId } from '#shared/kernel/ids.ts';
import { dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import type { FieldError } from '#shared/kernel/result.ts';
import type { StateTable } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { BuddyNaming, BuddyState } from '#shared/shapes/company.ts';

/** A colleague at a workplace who shows the ropes. */
export type Buddy = {
  readonly companyId: CompanyId;
  readonly buddyId: BuddyId;
  readonly version: number;
  readonly state: BuddyState;
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly trainedOn?: CivilDate;
};

export function nameBuddy(companyId: CompanyId, buddyId: BuddyId, said: BuddyNaming): Buddy {
  return { ...said, companyId, buddyId, version: 1, state: 'named' };
}

export const buddyTable: StateTable<BuddyState, 'withdraw-buddy'> = {
  named: { 'withdraw-buddy': { to: 'withdrawn' } },
  withdrawn: {},
};

/** A buddy who stops keeps the name, for the placements that speak of them; how to reach them is forgotten. */
export function withdraw({ email: _email, phone: _phone, ...buddy }: Buddy): Buddy {
  return { ...asNextVersion(buddy), state: 'withdrawn' };
}

/** Training is told of afterwards. */
export function faultsOf(said: BuddyNaming, now: Instant): FieldError[] {
  const ahead = said.trainedOn !== undefined && said.trainedOn > dateOf(now);
  return ahead ? [{ pointer: '/trainedOn', code: 'date-in-future' }] : [];
}
