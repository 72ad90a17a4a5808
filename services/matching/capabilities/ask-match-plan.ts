import { isOfferedTo } from '#services/matching/domain/opening.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { matchPlanItem, matchPlanJob, type MatchPlan } from '#services/matching/store/match-plan-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { profileItem } from '#services/matching/store/people-items.ts';
import { companyItem } from '#services/matching/store/shared-items.ts';
import { fieldError, refuse, type FieldError, type Result } from '#shared/kernel/result.ts';
import { addDays, dateOf, endOfDay } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { matchPlanKeptFor } from '#shared/rules/match-plan-rules.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { beginJob } from '#shared/runtime/jobs.ts';
import { insert } from '#shared/runtime/write.ts';
import type { MatchPlanAsk, MatchPlanAsked, PlanAskedWith } from '#shared/shapes/match-plan.ts';

/**
 * Somebody asks for a plan for everyone who seeks a place in the municipality: it is counted as a job, and goes by itself
 * some days later. It proposes; nobody gets a place by it. Refusal: fields-not-accepted (somebody, an opening or a company
 * that is not here).
 */
export async function askMatchPlan(
  call: Call,
  matching: MatchingStore,
  ask: MatchPlanAsk,
): Promise<Result<MatchPlanAsked, MatchingRefusal>> {
  const errors = await askFaults(call, matching, ask);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const { table } = matching;
  const [planId, jobId] = [call.newId('matchPlan'), call.newId('job')];
  const today = dateOf(call.now);
  const keptUntil = Date.parse(endOfDay(addDays(today, ruleOn(matchPlanKeptFor, today).value))) / 1000;
  const plan: MatchPlan = {
    ...{ planId, version: 1, state: 'being-made', jobId, ask, keptUntil },
    ...{ askedAt: call.now, askedById: call.caller.personId },
    askedWith: await inWords(matching, ask),
  };
  const job = beginJob(call, { jobId, kind: matchPlanJob, owner: planId, things: ['make'] });
  return commit(call, table, {
    writes: [insert(matchPlanItem, plan), ...job.writes],
    events: job.events,
    about: [],
    answer: { planId, version: plan.version },
  });
}

/** What the companies and openings of an ask are called today; people are not named. */
async function inWords(
  { shared, openings }: MatchingStore,
  { without = [], added = [] }: MatchPlanAsk,
): Promise<PlanAskedWith> {
  const companies = await Promise.all(without.map((companyId) => shared().get(companyItem, companyId)));
  const open = added.length > 0 ? await openings() : undefined;
  return {
    without: companies.flatMap((found) => (found ? [{ companyId: found.companyId, companyName: found.name }] : [])),
    added: added.map(({ openingId, places }) => {
      const { companyName = '', title = '' } = open?.get(openingId) ?? {};
      return { openingId, companyName, title, places };
    }),
  };
}

/** The fields that name somebody, an opening or a company the municipality does not have. */
async function askFaults(
  { scope }: Call,
  { table, shared, openings }: MatchingStore,
  { without = [], locked = [], added = [] }: MatchPlanAsk,
): Promise<FieldError[]> {
  if (without.length + locked.length + added.length === 0) return [];
  const open = await openings();
  const isOpen = (openingId: string): boolean => {
    const opening = open.get(openingId);
    return opening !== undefined && isOfferedTo(opening, scope);
  };
  const people = await Promise.all(locked.map(({ candidateId }) => table.get(profileItem, candidateId)));
  const companies = await Promise.all(without.map((companyId) => shared().get(companyItem, companyId)));
  return [
    ...companies.flatMap((found, place) => (found ? [] : [fieldError(`/without/${place}`, 'unknown-company')])),
    ...locked.flatMap(({ openingId }, place) => [
      ...(people[place] ? [] : [fieldError(`/locked/${place}/candidateId`, 'unknown-candidate')]),
      ...(isOpen(openingId) ? [] : [fieldError(`/locked/${place}/openingId`, 'unknown-opening')]),
    ]),
    ...added.flatMap(({ openingId }, place) =>
      isOpen(openingId) ? [] : [fieldError(`/added/${place}/openingId`, 'unknown-opening')],
    ),
  ];
}
