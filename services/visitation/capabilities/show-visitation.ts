import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { endingRule } from '#services/visitation/domain/ending-rule.ts';
import { isTestDue } from '#services/visitation/domain/skills-test.ts';
import { visitationFor } from '#services/visitation/domain/shown-to-role.ts';
import { currentDecision, inGroupSince, newestFirst } from '#services/visitation/domain/visitation-decision.ts';
import { candidateWithFile } from '#services/visitation/store/candidate-at-version.ts';
import { visitationOf } from '#services/visitation/store/visitation-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { educationOrder, skillsTestUnless } from '#shared/rules/visitation-group-rules.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { CandidateVisitation } from '#shared/shapes/candidate-visitation.ts';

/**
 * How a person is visited: the group, since when and by which facts, the decisions before, the test of reading, writing
 * and maths, and the education order with whether its rule still holds; each role reads what is its own to know (`fieldGroups`). Refusal: candidate-not-found.
 */
export async function showVisitation(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
): Promise<Result<CandidateVisitation, VisitationRefusal>> {
  const known = await candidateWithFile(visitation, candidateId);
  if (!known) return refuse('candidate-not-found');
  const visited = await visitationOf(visitation, known.file);
  const today = dateOf(call.now);
  const current = currentDecision(visited);
  await recordViewing(call, visitation.table, [candidateId]);
  const shown = {
    candidateId,
    version: known.candidate.version,
    visitationVersion: visited.version,
    ...(current && { visitationGroup: current.visitationGroup, since: inGroupSince(visited) }),
    situations: [...visited.situations],
    decisions: newestFirst(visited),
    skillsTest: {
      rule: endingRule(skillsTestUnless, today),
      due: isTestDue(visited, today),
      tests: visited.tests.toReversed(),
    },
    educationOrder: { rule: endingRule(educationOrder, today), orders: visited.orders.toReversed() },
  };
  return ok(visitationFor(call.caller.role, shown));
}
