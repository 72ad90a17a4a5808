import { access, answerOf } from '#kit/network/services.ts';
import { teamRolesText } from '#kit/words/team-roles.text.ts';
import type { MyPlan } from '#shared/shapes/my-plan.ts';
import { myPlanText } from './my-plan.text.ts';

/** The names of the staff in somebody's plans, by id. */
export type Names = ReadonlyMap<string, string>;

/** Asks for the names of the staff around the person and of those who have something in the plan. */
export async function readNames(scope: string, plans: readonly MyPlan[]): Promise<Names> {
  const all = plans.flatMap(({ team, items }) => [
    ...team.flatMap(({ staffId }) => staffId ?? []),
    ...items.map(({ owner }) => owner as string).filter((owner) => owner.startsWith('per-')),
  ]);
  const ids = [...new Set(all)].slice(0, 30);
  if (ids.length === 0) return new Map();
  const json = { ids } as never;
  const { items } = await answerOf(access['contact-names'].$post({ param: { scope }, json }));
  return new Map(items.map(({ personId, name }) => [personId, name]));
}

/** Somebody of the team by name; by what they are where no name is known. */
export function teamName(member: MyPlan['team'][number], names: Names): string {
  const { name, staffId, role } = member;
  return name ?? (staffId ? names.get(staffId) : undefined) ?? teamRolesText()[role];
}

/** Who does something in the plan. */
export function whoDoes({ team }: MyPlan, owner: string, names: Names): string {
  if (owner === 'person') return myPlanText().you;
  const member = team.find(({ memberId }) => memberId === owner);
  return member ? teamName(member, names) : (names.get(owner) ?? myPlanText().someone);
}
