import { askMatchPlan } from '#services/matching/capabilities/ask-match-plan.ts';
import type { MatchingAtWork } from '#test/builders/matching.ts';
import type { Attempt, Ids } from './attempts.ts';

/** A plan for everyone of a municipality, made. */
export async function aMatchPlan(at: MatchingAtWork): Promise<string> {
  const asked = await askMatchPlan(at.call('ask-match-plan'), at.matching, {});
  if (!asked.ok) throw new Error(asked.refusal.code);
  await at.relay();
  return asked.value.planId;
}

/** What is tried with a neighbour's plan, and with a neighbour's people in one's own. */
export function matchPlanAttempts(to: (path: string) => (ids: Ids) => string): Attempt[] {
  const plan = { plan: 'match-plan-not-found' };
  return [
    {
      action: 'ask-match-plan',
      method: 'POST',
      path: to('/match-plans'),
      body: ({ candidate, opening, company }) => ({
        without: [company],
        locked: [{ candidateId: candidate, openingId: opening }],
        added: [{ openingId: opening, places: 1 }],
      }),
      refused: { candidate: 'fields-not-accepted', opening: 'fields-not-accepted', company: 'fields-not-accepted' },
    },
    { action: 'open-match-plan', method: 'GET', path: to('/match-plans/{plan}'), refused: plan },
    { action: 'list-match-plan-people', method: 'GET', path: to('/match-plans/{plan}/people'), refused: plan },
    {
      action: 'decide-match-plan-person',
      method: 'POST',
      path: to('/match-plans/{plan}/people/{candidate}/decided'),
      body: () => ({ version: 1, followed: true }),
      refused: { plan: 'match-plan-person-not-found', candidate: 'match-plan-person-not-found' },
    },
  ];
}
