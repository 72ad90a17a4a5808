import type { FieldError } from '#shared/kernel/result.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { ruleIfAny } from '#shared/rules/dated-rule.ts';
import { educationReadyByRule } from '#shared/rules/visitation-group-rules.ts';
import type {
  CheckedSign,
  EducationOrder,
  SkillsTest,
  VisitationDecision,
} from '#shared/shapes/candidate-visitation.ts';
import type { ConversationHeld } from '#shared/shapes/candidate-view.ts';
import type { GroupView } from '#shared/shapes/visitation-group.ts';
import type { Situation } from '#shared/shapes/visitation-terms.ts';

/** How a person is visited: every decision, what it was made on, and the test and the order that belong to it. */
export type PersonVisitation = {
  readonly candidateId: CandidateId;
  readonly version: number;
  /** In the order they were written down. */
  readonly decisions: readonly VisitationDecision[];
  readonly situations: readonly Situation[];
  readonly tests: readonly SkillsTest[];
  readonly orders: readonly EducationOrder[];
};

function notVisited(candidateId: CandidateId): PersonVisitation {
  return { candidateId, version: 0, decisions: [], situations: [], tests: [], orders: [] };
}

/**
 * The person as known before decisions were kept: the group of each conversation that brought another one.
 */
export function visitedByConversations(
  candidateId: CandidateId,
  conversations: readonly ConversationHeld[],
): PersonVisitation {
  const decisions = conversations
    .filter(({ visitationGroup }, place) => visitationGroup !== conversations[place - 1]?.visitationGroup)
    .map(({ visitationGroup, heldOn, at, byId }) => ({
      ...{ visitationGroup, decidedOn: heldOn, at, byId, ruleVersion: '', signs: [] },
    }));
  return { ...notVisited(candidateId), decisions };
}

/** The decision that counts: of the latest day, and of that day the one written down last. */
export function currentDecision(visited: Pick<PersonVisitation, 'decisions'>): VisitationDecision | undefined {
  return newestFirst(visited)[0];
}

/** The person with one more decision. */
export function withDecision(visited: PersonVisitation, decision: VisitationDecision): PersonVisitation {
  return asNextVersion({ ...visited, decisions: [...visited.decisions, decision] });
}

/** The day from which the person is in the group of now: that of the first of the unbroken decisions for it. */
export function inGroupSince(visited: Pick<PersonVisitation, 'decisions'>): CivilDate | undefined {
  const sorted = newestFirst(visited);
  const other = sorted.findIndex(({ visitationGroup }) => visitationGroup !== sorted[0]?.visitationGroup);
  return sorted.at(other === -1 ? -1 : other - 1)?.decidedOn;
}

/** Every decision, that of the latest day first, and of a day the one written down last. */
export function newestFirst({ decisions }: Pick<PersonVisitation, 'decisions'>): VisitationDecision[] {
  return decisions.toReversed().toSorted((one, other) => other.decidedOn.localeCompare(one.decidedOn));
}

/** Where in a request the group stands, and the reason for longer support. */
export type Pointers = { readonly group: string; readonly longerSupport: string };

/**
 * What is wrong with a group for a person. Whoever broke off a youth education or waits for an apprenticeship is
 * education-ready by rule: a group with longer support asks for the reason, and one without support is not open to them.
 */
export function groupFaults(
  wanted: { readonly group: string; readonly on: CivilDate; readonly longerSupport?: string | undefined },
  situations: readonly Situation[],
  groups: readonly GroupView[],
  at: Pointers,
): FieldError[] {
  const group = groups.find(({ id }) => id === wanted.group);
  if (!group) return [{ pointer: at.group, code: 'unknown-visitation-group' }];
  const byRule = ruleIfAny(educationReadyByRule, wanted.on)?.value ?? [];
  if (!situations.some((situation) => byRule.includes(situation))) return [];
  if (group.support === 'none') return [{ pointer: at.group, code: 'education-ready-by-rule' }];
  if (group.support === 'longer' && !wanted.longerSupport)
    return [{ pointer: at.longerSupport, code: 'longer-support-unexplained' }];
  return [];
}

/** What is wrong with the signs: one that no group has, or two that cannot both hold. */
export function signFaults(signs: readonly CheckedSign[], groups: readonly GroupView[]): FieldError[] {
  const known = new Map(groups.flatMap((group) => group.signs.map((sign) => [sign.id, sign])));
  const holding = new Set(signs.filter(({ holds }) => holds).map(({ id }) => id));
  return signs.flatMap(({ id, holds }, place): FieldError[] => {
    const sign = known.get(id);
    if (!sign) return [{ pointer: `/signs/${place}/id`, code: 'unknown-sign' }];
    const isContradicted = holds && sign.contradicts !== undefined && holding.has(sign.contradicts);
    return isContradicted ? [{ pointer: `/signs/${place}`, code: 'signs-contradict' }] : [];
  });
}

/** What is wrong with the effort: the group has no such. */
export function effortFaults(effort: string | undefined, group: string, groups: readonly GroupView[]): FieldError[] {
  const efforts = groups.find(({ id }) => id === group)?.efforts ?? [];
  if (effort === undefined || efforts.some(({ id }) => id === effort)) return [];
  return [{ pointer: '/effort', code: 'unknown-effort' }];
}
