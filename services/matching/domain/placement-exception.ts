import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { CandidateId, CompanyId, PersonId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { addMonths, dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { endsAtMostAhead } from '#shared/rules/placement-rules.ts';
import type { ExceptionGiven, ExceptionRule, ExceptionShown } from '#shared/shapes/placement-check.ts';
import { atField, faultOfDay } from './when.ts';

/** One exception that was made: until when, why, by whom and on which day. */
export type GivenException = ExceptionShown;

/** The exceptions made from one rule for one person at one company, the oldest first; the last one holds. */
export type PlacementException = {
  readonly candidateId: CandidateId;
  readonly companyId: CompanyId;
  readonly ruleId: ExceptionRule;
  readonly version: number;
  readonly given: readonly GivenException[];
};

/** An exception made, or made anew. Refused at `/until` where the day is absurd; stale where another was made meanwhile. */
export function withException(
  before: PlacementException | undefined,
  candidateId: CandidateId,
  { version: seen, companyId, ruleId, reason, until }: ExceptionGiven,
  by: { readonly personId: PersonId; readonly now: Instant },
): Result<PlacementException, MatchingRefusal> {
  if (seen !== (before?.version ?? 0)) return refuse('stale-version');
  const fault = faultOfUntil(until, by.now);
  if (fault) return atField('/until', fault);
  const given = { until, reason, byId: by.personId, madeOn: dateOf(by.now) };
  const all = [...(before?.given ?? []), given];
  return ok(asNextVersion({ candidateId, companyId, ruleId, version: seen, given: all }));
}

/** The exception that holds. */
export function holding({ given }: PlacementException): GivenException | undefined {
  return given.at(-1);
}

function faultOfUntil(until: CivilDate, now: Instant): 'too-long-ago' | 'too-far-ahead' | undefined {
  const today = dateOf(now);
  if (until > addMonths(today, ruleOn(endsAtMostAhead, today).value)) return 'too-far-ahead';
  return until < today ? faultOfDay(until, now) : undefined;
}
