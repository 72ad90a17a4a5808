import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { CompanyId, PersonId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { addMonths, dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { companyFactsHold } from '#shared/rules/placement-rules.ts';
import type { CompanyFactsSaid, CompanyFactsShown } from '#shared/shapes/placement-check.ts';
import { atField, faultOfDay } from './when.ts';

/** What a company has said of its employees, when, and who of the municipality wrote it down. */
export type CompanyFacts = CompanyFactsSaid & { readonly companyId: CompanyId; readonly recordedById: PersonId };

/** What a company said, written down. Refused at `/saidOn` where the day has not come or is absurdly long ago. */
export function sayOfCompany(
  before: CompanyFacts | undefined,
  companyId: CompanyId,
  said: CompanyFactsSaid,
  by: { readonly personId: PersonId; readonly now: Instant },
): Result<CompanyFacts, MatchingRefusal> {
  if (said.version !== (before?.version ?? 0)) return refuse('stale-version');
  if (said.saidOn > dateOf(by.now)) return atField('/saidOn', 'not-yet');
  const fault = faultOfDay(said.saidOn, by.now);
  if (fault) return atField('/saidOn', fault);
  return ok(asNextVersion({ ...said, companyId, recordedById: by.personId }));
}

/** Whether what was said can still be relied on: the count is an average of some months, and grows old. */
export function stillHolds({ saidOn }: Pick<CompanyFacts, 'saidOn'>, on: CivilDate): boolean {
  return on <= addMonths(saidOn, ruleOn(companyFactsHold, saidOn).value);
}

export function companyFactsShown({ companyId: _path, ...facts }: CompanyFacts, today: CivilDate): CompanyFactsShown {
  return { ...facts, stillHold: stillHolds(facts, today) };
}
