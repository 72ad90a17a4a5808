import { localRuleFaults, localValues, noLocalRules, type LocalRules } from '#services/access/domain/local-rules.ts';
import type { AccessRefusal } from '#services/access/refusals.ts';
import type { AccessStore } from '#services/access/store/access-store.ts';
import { localRulesItem } from '#services/access/store/local-rules.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { LocalRuleChoice, LocalRuleKept } from '#shared/shapes/rules.ts';

/**
 * Sets the municipality's own value for a rule from a day on, or lets the rule's own hold again. What was decided before stays
 * in the history, and decisions keep the version they were made under. Refusals: stale-version, fields-not-accepted (a value
 * outside what the rule leaves open; a day that has been).
 */
export async function setLocalRule(
  call: Call,
  access: AccessStore,
  choice: LocalRuleChoice,
): Promise<Result<LocalRuleKept, AccessRefusal>> {
  const errors = localRuleFaults(choice, dateOf(call.now));
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const table = access.open(call.scope);
  const known = await table.fresh(localRulesItem);
  const before = known ?? noLocalRules;
  const { version, ...decided } = choice;
  if (before.version !== version) return refuse('stale-version');
  const decision = { ...decided, setAt: call.now, setById: call.caller.personId };
  const after: LocalRules = asNextVersion({ ...before, decisions: [...before.decisions, decision] });
  return commit(call, table, {
    writes: [putOver(localRulesItem, known, after)],
    events: [
      domainEvent('LocalRulesChanged', { id: call.scope, version: after.version }, { values: localValues(after) }),
    ],
    about: [],
    answer: { version: after.version },
  });
}
