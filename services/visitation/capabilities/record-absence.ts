import { dueDayFaults } from '#services/visitation/domain/dates.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { absenceItem } from '#services/visitation/store/handover-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { fieldError, refuse, type Result } from '#shared/kernel/result.ts';
import { addMonths, dateOf } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { absenceAtMost } from '#shared/rules/handover-rules.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { unknownStaff } from '#shared/runtime/known-staff.ts';
import { insert } from '#shared/runtime/write.ts';
import type { AbsenceFacts, AbsenceSaved } from '#shared/shapes/handover.ts';

/**
 * Says that a colleague is away, until when, and who covers: everybody sees it where that colleague is named. Their cases stay theirs; what
 * shall change hands is handed over. Refusal: fields-not-accepted (unknown colleagues, a cover who is the same, days in the wrong order).
 */
export async function recordAbsence(
  call: Call,
  { table }: VisitationStore,
  { note, ...facts }: AbsenceFacts,
): Promise<Result<AbsenceSaved, VisitationRefusal>> {
  const today = dateOf(call.now);
  const latest = addMonths(facts.from, ruleOn(absenceAtMost, today).value);
  const errors = [
    ...(await unknownStaff(call, table, { '/personId': facts.personId, '/coveredById': facts.coveredById })),
    ...(facts.coveredById === facts.personId ? [fieldError('/coveredById', 'covers-for-themselves')] : []),
    ...(facts.to < facts.from ? [fieldError('/to', 'away-days-reversed')] : dueDayFaults('/to', facts.to, today)),
    ...(facts.to > latest ? [fieldError('/to', 'away-too-long')] : []),
  ];
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const absenceId = call.newId('absence');
  const absence = { ...facts, absenceId, version: 1, ...(note && { note }), recordedById: call.caller.personId };
  return commit(call, table, {
    writes: [insert(absenceItem, absence)],
    events: [],
    about: [],
    answer: { absenceId, version: 1 },
  });
}
