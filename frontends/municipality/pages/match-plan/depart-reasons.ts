import type { DepartReason } from '#shared/shapes/match-plan.ts';
import { matchText } from '../match/match.text.ts';
import { matchPlanText } from './match-plan.text.ts';

/** Why a proposal of the plan is not followed: the reasons of a no to a place, and what else can be. */
export function departReasonInWords(reason: DepartReason): string {
  return { ...matchText().reasons, ...matchPlanText().reasons }[reason];
}
