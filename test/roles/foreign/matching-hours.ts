import { keepHoursPlan } from '#services/matching/capabilities/keep-hours-plan.ts';
import { hoursPlanItem } from '#services/matching/store/hours-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import type { MatchingAtWork } from '#test/builders/matching.ts';
import type { Attempt, Ids } from './attempts.ts';

/** A step of the hours of a placement, still to be taken. */
export async function anHoursStep(at: MatchingAtWork, placementId: PlacementId): Promise<string> {
  const steps = [{ task: 'Pakke ordrer', hoursPerWeek: 8 }];
  const asked = { version: 0, weekdays: [], steps };
  const kept = await keepHoursPlan(at.call('keep-hours-plan'), at.matching, placementId, asked);
  if (!kept.ok) throw new Error(kept.refusal.code);
  const plan = await at.matching.table.fresh(hoursPlanItem, placementId);
  return plan?.steps[0]?.stepId ?? '';
}

/** What is tried with a neighbour's placement, and with a neighbour's step in one's own. */
export function hoursAttempts(to: (path: string) => (ids: Ids) => string): Attempt[] {
  const gone = { placement: 'placement-not-found' };
  const at = (rest: string) => to(`/placements/{placement}/${rest}`);
  const step = { task: 'Pakke ordrer', hoursPerWeek: 8 };
  return [
    { action: 'show-placement-hours', method: 'GET', path: at('hours'), refused: gone },
    {
      action: 'move-hours-step',
      method: 'POST',
      path: at('hours-plan/steps/{step}/moved'),
      body: () => ({ version: 1, move: 'reach' }),
      refused: { ...gone, step: 'hours-step-not-found' },
    },
    {
      action: 'move-hours-step',
      method: 'POST',
      path: at('hours-plan/steps/{step}/moved'),
      body: () => ({ version: 2, move: 'reopen' }),
      refused: gone,
    },
    {
      action: 'keep-hours-plan',
      method: 'POST',
      path: at('hours-plan'),
      body: (ids) => ({ version: 3, weekdays: [], steps: [{ ...step, stepId: ids['step'] }] }),
      refused: { ...gone, step: 'fields-not-accepted' },
    },
    {
      action: 'say-hours-level',
      method: 'POST',
      path: at('hours-plan/level'),
      body: () => ({ version: 4, level: 'right-level' }),
      refused: gone,
    },
    {
      action: 'pause-placement',
      method: 'POST',
      path: at('pauses'),
      body: () => ({ version: 0, from: '2026-11-23', reason: 'other' }),
      refused: gone,
    },
    {
      action: 'resume-placement',
      method: 'POST',
      path: at('pauses/ended'),
      body: () => ({ version: 1, on: '2026-11-25' }),
      refused: gone,
    },
    { action: 'list-help-calls', method: 'GET', path: at('help-calls'), refused: gone },
    {
      action: 'register-attendance',
      method: 'POST',
      path: at('attendance'),
      body: () => ({ version: 0, on: '2026-11-20', mark: 'came', hours: 3 }),
      refused: gone,
    },
  ];
}

/** What a company tries with another's placement. */
export function attendanceAttempts(at: (rest: string) => (ids: Ids) => string): Attempt[] {
  const refused = { company: 'not-your-scope' };
  const word = { on: '2026-11-23', mark: 'came', hours: 3 };
  return [
    {
      action: 'ask-company-help',
      method: 'POST',
      path: (ids) => at(`/placements/${ids['placement']}/help-calls`)(ids),
      body: () => ({ urgency: 'today' }),
      refused: { ...refused, placement: 'placement-not-found' },
    },
    { action: 'list-company-attendance', method: 'GET', path: at('/attendance?on=2026-11-23'), refused },
    {
      action: 'say-attendance',
      method: 'POST',
      path: (ids) => at(`/placements/${ids['placement']}/attendance`)(ids),
      body: () => word,
      refused: { ...refused, placement: 'placement-not-found' },
    },
    {
      action: 'say-attendance',
      method: 'POST',
      path: (ids) => at(`/placements/${ids['placement']}/attendance`)(ids),
      body: (ids) => ({ ...word, mark: 'taken-back', replaces: ids['answer'] }),
      refused: { answer: 'stale-version' },
    },
  ];
}

/** What a citizen tries with the place, the step and the word of somebody else. */
export function ownPlaceAttempts(citizen: string): Attempt[] {
  const path = (rest: string) => (ids: Ids) => `/api/matching/${citizen}/my-placements/${ids['placement']}/${rest}`;
  const gone = { placement: 'my-placement-not-found' };
  return [
    {
      action: 'ask-own-help',
      method: 'POST',
      path: path('help-calls'),
      body: () => ({ urgency: 'this-week', words: 'Ring, når I kan.' }),
      refused: gone,
    },
    {
      action: 'say-own-attendance',
      method: 'POST',
      path: path('attendance'),
      body: (ids) => ({ on: '2026-11-23', mark: 'taken-back', replaces: ids['answer'] }),
      refused: { ...gone, answer: 'stale-version' },
    },
    {
      action: 'answer-hours-step',
      method: 'POST',
      path: (ids) => path(`hours-steps/${ids['step']}/answers`)(ids),
      body: (ids) => ({ answer: 'not-yet', replaces: ids['stepAnswer'] }),
      refused: { ...gone, step: 'hours-step-not-found', stepAnswer: 'stale-version' },
    },
  ];
}

/** What the staff try with a call for help of somebody else. */
export function helpCallAttempts(municipality: string): Attempt[] {
  const at = (ids: Ids): string => `/api/matching/${municipality}/placements/${ids['placement']}/help-calls`;
  return [
    {
      action: 'move-help-call',
      method: 'POST',
      path: (ids) => `${at(ids)}/${ids['help']}/moved`,
      body: () => ({ version: 1, move: 'see' }),
      refused: { placement: 'placement-not-found', help: 'help-call-not-found' },
    },
  ];
}

/** Commands that the other attempts of this file try. */
export const hoursOfOthers: readonly string[] = [
  'say-attendance',
  'say-own-attendance',
  'answer-hours-step',
  'ask-company-help',
  'ask-own-help',
  'move-help-call',
];
