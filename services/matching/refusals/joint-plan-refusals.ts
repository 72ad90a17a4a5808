import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What is refused of plans that municipalities make together. */
export const jointPlanRefusals = {
  'joint-plan-not-found': {
    status: 404,
    da: 'Den fælles plan er her ikke. Gamle planer forsvinder af sig selv.',
    en: 'The joint plan is not here. Old plans go by themselves.',
  },
  'joint-plan-closed': {
    status: 409,
    da: 'Den fælles plan er lukket. Ingen kan komme med eller ud nu.',
    en: 'The joint plan is closed. Nobody can join or leave now.',
  },
  'joint-plan-still-open': {
    status: 409,
    da: 'Andre kan stadig komme med. Planen kan laves, når fristen er gået.',
    en: 'Others can still join. The plan can be made once the last day has passed.',
  },
  'joint-plan-not-in': {
    status: 409,
    da: 'I er ikke med i den fælles plan.',
    en: 'You are not in the joint plan.',
  },
} as const satisfies RefusalTable;
