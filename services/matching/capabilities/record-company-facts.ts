import { sayOfCompany } from '#services/matching/domain/company-facts.ts';
import { atField } from '#services/matching/domain/when.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { companyFactsItem } from '#services/matching/store/placement-check-items.ts';
import { companyItem } from '#services/matching/store/shared-items.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert, replace } from '#shared/runtime/write.ts';
import type { CompanyFactsKept, CompanyFactsRecorded } from '#shared/shapes/placement-check.ts';

/**
 * Writes down what a company answered about its employees: how many, whether one with a subsidy is one more, and what
 * their representative says; with who of them said it, and when. The municipality keeps it for its own people.
 * Refusals: stale-version, fields-not-accepted (a company that is not here, a day that has not come).
 */
export async function recordCompanyFacts(
  call: Call,
  matching: MatchingStore,
  { companyId, ...said }: CompanyFactsRecorded,
): Promise<Result<CompanyFactsKept, MatchingRefusal>> {
  const [company, before] = await Promise.all([
    matching.shared().get(companyItem, companyId),
    matching.table.fresh(companyFactsItem, companyId),
  ]);
  if (!company?.municipalities?.includes(call.scope)) return atField('/companyId', 'unknown-company');
  const recorded = sayOfCompany(before, companyId, said, { personId: call.caller.personId, now: call.now });
  if (!recorded.ok) return recorded;
  const facts = recorded.value;
  return commit(call, matching.table, {
    writes: [before ? replace(companyFactsItem, before, facts) : insert(companyFactsItem, facts)],
    events: [],
    about: [],
    answer: { companyId, version: facts.version },
  });
}
