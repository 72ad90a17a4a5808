import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { dueDayFaults, happenedDayFaults } from '#services/visitation/domain/dates.ts';
import { orderInForce, orderRuleFor, withOrder } from '#services/visitation/domain/education-order.ts';
import { currentDecision } from '#services/visitation/domain/visitation-decision.ts';
import { changeOfVisitation, visitationAtVersion } from '#services/visitation/store/visitation-at-version.ts';
import { groupsIn } from '#services/visitation/store/visitation-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type FieldError, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { EducationOrderGiving, VisitationChanged } from '#shared/shapes/candidate-visitation.ts';

/**
 * Gives a person an education order (uddannelsespålæg), one at a time, while the law has it: never on a day after its end,
 * neither today nor by a date that is written back. Refusals: fields-not-accepted (day), education-order-abolished,
 * education-order-in-force, group-has-no-education-order, and those of visitationAtVersion.
 */
export async function giveEducationOrder(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { version, on, startsBy }: EducationOrderGiving,
): Promise<Result<VisitationChanged, VisitationRefusal>> {
  const opened = await visitationAtVersion(visitation, candidateId, version);
  if (!opened.ok) return opened;
  const today = dateOf(call.now);
  const errors: FieldError[] = [
    ...happenedDayFaults('/on', on, today),
    ...(startsBy ? dueDayFaults('/startsBy', startsBy, on) : []),
  ];
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const group = currentDecision(opened.value)?.visitationGroup;
  const support = (await groupsIn(visitation, on))?.find(({ id }) => id === group)?.support;
  // Both days are asked: a law that has ended creates no order, whatever day is written on it.
  const rules = [orderRuleFor(support, today), orderRuleFor(support, on)] as const;
  if (rules.includes('abolished')) return refuse('education-order-abolished');
  const [, rule] = rules;
  if (typeof rule === 'string') return refuse('group-has-no-education-order');
  if (orderInForce(opened.value)) return refuse('education-order-in-force');
  const given = {
    givenOn: on,
    givenBy: call.caller.personId,
    ruleVersion: rule.version,
    ...(startsBy && { startsBy }),
  };
  const after = withOrder(opened.value, { state: 'in-force', ...given });
  return commit(
    call,
    visitation.table,
    changeOfVisitation(call, opened.value, after, { kind: 'education-order-given', on }),
  );
}
