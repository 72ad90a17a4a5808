import { noLocalRules, rulesShown } from '#services/access/domain/local-rules.ts';
import type { AccessRefusal } from '#services/access/refusals.ts';
import type { AccessStore } from '#services/access/store/access-store.ts';
import { localRulesItem } from '#services/access/store/local-rules.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { RulesView } from '#shared/shapes/rules.ts';

/** The dated rules that the municipality works by, with source and confidence, and what it decided for itself with its history. */
export async function showRules(call: Call, access: AccessStore): Promise<Result<RulesView, AccessRefusal>> {
  const local = (await access.open(call.scope).get(localRulesItem)) ?? noLocalRules;
  return ok({ version: local.version, items: rulesShown(local, dateOf(call.now), call.language) });
}
