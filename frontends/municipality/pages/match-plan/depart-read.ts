import { readWithShape, type FieldWords } from '#kit/forms/read-with-shape.ts';
import { declineReasons, type Decline } from '#shared/shapes/match.ts';
import { MatchPlanDecision, type PlanPlace } from '#shared/shapes/match-plan.ts';
import type { FieldErrors } from '#kit/forms/field-errors.ts';

export type DepartFields = { readonly reason: string; readonly note: string; readonly declineToo: string };

/** What is sent: the decision on the line, and the no to the place where there was one. */
export type Departure = { readonly decision: MatchPlanDecision; readonly decline?: Decline };

/** Whether a reason is a no to the place, of the person or the company, which later plans should know. */
export function isNoToPlace(reason: string): reason is Decline['reason'] {
  return declineReasons.some((each) => each === reason);
}

/** The departure, or what is wrong in which field; `asks` whether the place shall be declined too. */
export function readDeparture(
  { reason, note, declineToo }: DepartFields,
  { version, place, asks }: { readonly version: number; readonly place: PlanPlace | undefined; readonly asks: boolean },
  words: FieldWords,
): { readonly body: Departure } | { readonly errors: FieldErrors<string> } {
  const said = { reason, note: note || undefined };
  const read = readWithShape(MatchPlanDecision, { version, followed: false, ...said }, words);
  if ('errors' in read) return read;
  if (!place || !asks || !isNoToPlace(reason)) return { body: { decision: read.body } };
  if (declineToo === '') return { errors: { declineToo: words['declineToo']?.missing ?? '' } };
  if (declineToo === 'no') return { body: { decision: read.body } };
  const decline: Decline = { openingId: place.openingId, reason, ...(note && { note }) };
  return { body: { decision: read.body, decline } };
}
