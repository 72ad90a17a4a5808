import type { Colleague } from '#kit/staff/who-works-here.ts';
import { teamRolesText } from '#kit/words/team-roles.text.ts';
import type { TeamMember } from '#shared/shapes/person-team.ts';
import type { PlanView } from '#shared/shapes/plan.ts';
import { nameOf } from '../../data/municipality.ts';
import { staffChoices } from '../../words/staff-choices.ts';
import { personText } from '../person/person.text.ts';
import { planText } from './plan.text.ts';

/** What every part of the page takes: the plan, what the person is called, and who works here. */
export interface PlanProps {
  readonly plan: PlanView;
  readonly name: string;
  readonly staff: readonly Colleague[];
  /** Whether something may be written: the effort goes on. */
  readonly open: boolean;
}

/** Somebody of the team by name; by what they are where no name is known here. */
export function memberName(member: TeamMember, staff: readonly Colleague[]): string {
  if (member.staffId) return nameOf(member.staffId, staff) ?? personText().unknownColleague;
  return member.name ?? teamRolesText()[member.role];
}

/** Who has a part of the plan, in words. */
export function ownerName({ plan, name, staff }: PlanProps, owner: string): string {
  if (owner === 'person') return name;
  const member = plan.team.find(({ memberId }) => memberId === owner);
  return member ? memberName(member, staff) : (nameOf(owner, staff) ?? personText().unknownColleague);
}

/** Who can have a part of the plan: the person first, then the team outside, then the staff. */
export function ownerChoices({ plan, name, staff }: PlanProps): { value: string; label: string }[] {
  const outside = plan.team.flatMap((member) =>
    member.memberId && !member.staffId && !member.until
      ? [{ value: member.memberId as string, label: `${memberName(member, staff)} (${teamRolesText()[member.role]})` }]
      : [],
  );
  return [{ value: 'person', label: planText().person(name) }, ...outside, ...staffChoices(staff)];
}
