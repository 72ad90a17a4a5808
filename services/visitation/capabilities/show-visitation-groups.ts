import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { endingRule } from '#services/visitation/domain/ending-rule.ts';
import { groupsOn, otherGroups } from '#services/visitation/domain/visitation-groups.ts';
import { ownGroupsItem } from '#services/visitation/store/visitation-items.ts';
import { settingsItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { educationOrder, skillsTestUnless } from '#shared/rules/visitation-group-rules.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { VisitationGroups } from '#shared/shapes/visitation-group.ts';

/**
 * The groups people are visited to today with signs, first choice and source, the municipality's own that are to come or
 * have ended, and whether the rules about test and education order still hold. Refusal: municipality-not-joined.
 */
export async function showVisitationGroups(
  call: Call,
  { table }: VisitationStore,
): Promise<Result<VisitationGroups, VisitationRefusal>> {
  const [settings, own] = await Promise.all([table.get(settingsItem), table.get(ownGroupsItem)]);
  if (!settings) return refuse('municipality-not-joined');
  const today = dateOf(call.now);
  return ok({
    version: own?.version ?? 0,
    groups: [...groupsOn(settings, own, today)],
    others: [...otherGroups(own, today)],
    skillsTest: endingRule(skillsTestUnless, today),
    educationOrder: endingRule(educationOrder, today),
  });
}
