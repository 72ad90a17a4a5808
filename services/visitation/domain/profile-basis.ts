import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { LegalBasis } from '#shared/shapes/person-profile.ts';

export type BasisState = 'off' | 'on';
export type BasisMove = 'record-profile-legal-basis' | 'end-profile-legal-basis';

/** There is no profile before a legal basis is recorded, nor after it ended. One may be replaced by another. */
export const basisTable: StateTable<BasisState, BasisMove> = {
  off: { 'record-profile-legal-basis': { to: 'on' } },
  on: { 'record-profile-legal-basis': { to: 'on' }, 'end-profile-legal-basis': { to: 'off' } },
};

/** The municipality's legal basis for the profile: whether it stands, and every one there was, the newest first. */
export type ProfileBasis = {
  readonly version: number;
  readonly state: BasisState;
  readonly bases: readonly LegalBasis[];
};

export const noBasis: ProfileBasis = { version: 0, state: 'off', bases: [] };

/** The basis with another recorded; one that stood ends on its day. */
export function recorded(basis: ProfileBasis, next: LegalBasis): ProfileBasis {
  const [current, ...past] = basis.bases;
  const ended = current && !current.endedOn ? { ...current, endedOn: next.on, endedBy: next.recordedBy } : current;
  return asNextVersion({ ...basis, state: 'on', bases: [next, ...(ended ? [ended, ...past] : [])] });
}

/** The basis ended; undefined where none stands. */
export function ended(basis: ProfileBasis, endedOn: CivilDate, endedBy: PersonId): ProfileBasis | undefined {
  const state = nextState(basisTable, basis.state, 'end-profile-legal-basis');
  const [current, ...past] = basis.bases;
  return state && current && asNextVersion({ ...basis, state, bases: [{ ...current, endedOn, endedBy }, ...past] });
}
