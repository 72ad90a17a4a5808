import { jointPartTable } from '#services/matching/domain/joint-plan.ts';
import { asPlace, type PlannedPerson } from '#services/matching/domain/match-plan.ts';
import {
  givenRowItem,
  jointPartItem,
  jointPlanItem,
  jointRowItem,
  rowsOfPlan,
  type GivenRow,
} from '#services/matching/store/joint-plan-items.ts';
import { matchPlanItem, matchPlannedItem, type MatchPlan } from '#services/matching/store/match-plan-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { seekingPeople } from '#services/matching/store/seeking-people.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { addDays, dateOf, endOfDay } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { matchPlanKeptFor } from '#shared/rules/match-plan-rules.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import { put, replace } from '#shared/runtime/write.ts';
import { forgetGivenRows } from './leave-joint-plan.ts';

const pointsPerShown = 100;

/**
 * The municipality fetches what is its own of a plan made together: by its own row ids it finds whose places they are, and
 * makes of them a plan of its own, which is followed and departed from as every other. Then it forgets whose row was whose.
 * Somebody who seeks no longer is left out. Too few to count: its rows are forgotten, and nothing comes of it.
 */
export async function handBackJointPlan(call: Call, matching: MatchingStore, told: string): Promise<void> {
  const { table } = matching;
  const planId = toldId('jointPlan', told);
  const [plan, part] = await Promise.all([
    matching.shared().fresh(jointPlanItem, planId),
    table.fresh(jointPartItem, planId),
  ]);
  if (!plan || part?.state !== 'in') return;
  if (plan.state === 'too-few') return forgetGivenRows(table, planId);
  const { localPlanId, givenById } = part;
  const given = await rowsOfPlan(table, givenRowItem, planId);
  const people = await placedPeople(matching, given);
  const today = dateOf(call.now);
  const keptUntil = Date.parse(endOfDay(addDays(today, ruleOn(matchPlanKeptFor, today).value))) / 1000;
  await table.putAll(
    matchPlannedItem,
    people.map((person) => ({ ...person, planId: localPlanId, version: 1, keptUntil })),
  );
  const local: MatchPlan = {
    ...{
      planId: localPlanId,
      version: 1,
      state: 'ready',
      ask: { atLeast: plan.atLeast },
      keptUntil,
      weightsVersion: 0,
    },
    ...{ askedAt: call.now, askedById: givenById },
    joint: { people: people.length, placed: people.filter(({ place }) => place).length },
  };
  const after = asNextVersion({ ...part, state: 'handed-back' as const });
  await saveCaused(call, table, {
    writes: [
      put(matchPlanItem, local),
      replace(jointPartItem, part, after, priorStates(jointPartTable, 'hand-back-joint-plan')),
    ],
    events: [domainEvent('JointPlacesReturned', { id: planId, version: after.version }, { planId })],
  });
  await forgetGivenRows(table, planId);
}

async function placedPeople(matching: MatchingStore, given: readonly GivenRow[]): Promise<PlannedPerson[]> {
  const [seeking, openings] = await Promise.all([seekingPeople(matching.table), matching.openings()]);
  const people = new Map(seeking.map((person) => [person.candidateId, person]));
  const shared = matching.shared();
  const planned: PlannedPerson[] = [];
  for (const { planId, rowId, candidateId, ownerId, pairs } of given) {
    const person = people.get(candidateId);
    if (!person) continue;
    const place = (await shared.get(jointRowItem, planId, rowId))?.place;
    const opening = place && openings.get(place.openingId);
    const { waitingSince } = person;
    const [best] = pairs;
    const first = best && best.openingId !== place?.openingId ? openings.get(best.openingId) : undefined;
    planned.push({
      ...{ candidateId, ownerId },
      ...(waitingSince && { waitingSince }),
      ...(opening && { place: asPlace(person.profile, opening, place.points * pointsPerShown) }),
      ...(first && best && { first: asPlace(person.profile, first, best.points * pointsPerShown) }),
    });
  }
  return planned;
}
