import type { Caller } from '#shared/access/caller.ts';
import { reads, readsTrack } from '#shared/shapes/field-groups.ts';
import type { TeamMember } from '#shared/shapes/person-team.ts';
import type { Barrier, PlanItem, PlanView } from '#shared/shapes/plan.ts';
import { fieldError, type FieldError } from '#shared/kernel/result.ts';

/** Who around a person treats them: their being there says something of health. */
const treating: readonly TeamMember['role'][] = ['treatment', 'doctor'];

type Reader = Pick<Caller, 'role' | 'personId'>;

/** A plan as somebody reads it: without what their role does not read. */
export function planFor(reader: Reader, plan: PlanView): PlanView {
  return {
    ...plan,
    items: itemsFor(reader, plan.items),
    tracks: plan.tracks.filter(({ track }) => readsTrack(reader.role, track)),
    barriers: plan.barriers.filter((barrier) => readsBarrier(reader, barrier)),
    team: teamFor(reader, plan.team),
  };
}

/** Those around a person as somebody reads them. */
export function teamFor({ role }: Reader, team: readonly TeamMember[]): TeamMember[] {
  if (reads(role, 'health-tracks')) return [...team];
  return team
    .filter((member) => !treating.includes(member.role))
    .filter(({ tracks }) => tracks.length === 0 || tracks.some((track) => readsTrack(role, track)))
    .map((member) => ({ ...member, tracks: member.tracks.filter((track) => readsTrack(role, track)) }));
}

/** What is wrong with what somebody writes in a plan: it would stand where they do not read it. */
export function unreadFaults({ role }: Reader, said: Partial<Pick<Barrier, 'track' | 'forStaffOnly'>>): FieldError[] {
  return [
    ...(readsTrack(role, said.track) ? [] : [fieldError('/track', 'not-for-your-role')]),
    ...(said.forStaffOnly && !reads(role, 'barriers-unread') ? [fieldError('/forStaffOnly', 'not-for-your-role')] : []),
  ];
}

/** Goals and what is below them, but for the tracks of health; what somebody is to do themselves they always read. */
function itemsFor({ role, personId }: Reader, items: readonly PlanItem[]): PlanItem[] {
  const above = (item: PlanItem): PlanItem[] => {
    const next = items.find(({ itemId }) => itemId === item.under);
    return next ? [item, ...above(next)] : [item];
  };
  const own = new Set(items.filter(({ owner }) => owner === personId).flatMap(above));
  return items.filter((item) => own.has(item) || above(item).every(({ track }) => readsTrack(role, track)));
}

function readsBarrier({ role }: Reader, { track, forStaffOnly }: Barrier): boolean {
  return readsTrack(role, track) && (!forStaffOnly || reads(role, 'barriers-unread'));
}
