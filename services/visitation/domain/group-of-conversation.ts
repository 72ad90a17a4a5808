import type { Role } from '#shared/access/roles.ts';
import { fieldError, type FieldError } from '#shared/kernel/result.ts';
import type { Conversation } from '#shared/shapes/candidate-changes.ts';
import type { VisitationDecision } from '#shared/shapes/candidate-visitation.ts';
import { reads } from '#shared/shapes/field-groups.ts';
import type { GroupView } from '#shared/shapes/visitation-group.ts';
import { currentDecision, groupFaults, withDecision, type PersonVisitation } from './visitation-decision.ts';

type Chosen = Pick<Conversation, 'visitationGroup' | 'heldOn'>;

const pointers = { group: '/visitationGroup', longerSupport: '/visitationGroup' };

/**
 * What is wrong with the group chosen in a conversation. A reason for longer support that was given for it before holds; a
 * group that is decided is changed by those who may read why (`why-visited`), and by nobody else who writes a conversation down.
 */
export function groupOfConversationFaults(
  { visitationGroup: group, heldOn: on }: Chosen,
  before: PersonVisitation,
  groups: readonly GroupView[],
  role: Role,
): FieldError[] {
  const decided = currentDecision(before)?.visitationGroup;
  if (decided && decided !== group && !reads(role, 'why-visited'))
    return [fieldError(pointers.group, 'not-for-your-role')];
  const longerSupport = before.decisions.findLast(({ visitationGroup }) => visitationGroup === group)?.longerSupport;
  return groupFaults({ group, on, longerSupport }, before.situations, groups, pointers);
}

/** The person visited to the group that was chosen in the conversation; nothing where they are in it already. */
export function visitedBy(
  { visitationGroup, heldOn }: Chosen,
  before: PersonVisitation,
  groups: readonly GroupView[],
  by: Pick<VisitationDecision, 'at' | 'byId'>,
): PersonVisitation | undefined {
  if (currentDecision(before)?.visitationGroup === visitationGroup) return undefined;
  const ruleVersion = groups.find(({ id }) => id === visitationGroup)?.ruleVersion ?? '';
  return withDecision(before, { visitationGroup, decidedOn: heldOn, ...by, ruleVersion, signs: [] });
}
