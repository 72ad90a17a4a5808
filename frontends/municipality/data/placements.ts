import { query } from '@solidjs/router';
import type { ListPage } from '#kit/network/pages-of.ts';
import { matching, once } from '#kit/network/services.ts';
import type {
  PlacementChange,
  PlacementChanged,
  PlacementEnd,
  PlacementItem,
  PlacementStart,
  PlacementView,
  SixMonthCheckAnswer,
  SixMonthCheckAnswered,
} from '#shared/shapes/placement.ts';

const one = matching.placements[':placementId'];
const mostPerPerson = '100';

/** A person's placements, the newest first. */
export const readPlacements = query(async (scope: string, candidateId: string): Promise<ListPage<PlacementItem>> => {
  const ofPerson = matching.candidates[':candidateId'].placements;
  const answer = await ofPerson.$get({ param: { scope, candidateId }, query: { limit: mostPerPerson } });
  return await answer.json();
}, 'placements');

/** One placement with what held when, what the rules say besides, and the six-month check. */
export const readPlacement = query(async (scope: string, placementId: string): Promise<PlacementView> => {
  const answer = await one.$get({ param: { scope, placementId } });
  return await answer.json();
}, 'placement');

/** Starts a placement. Refused with `opening-already-filled` where somebody was faster. */
export async function startPlacement(
  scope: string,
  start: PlacementStart,
  idempotencyKey: string,
): Promise<PlacementChanged> {
  const answer = await matching.placements.$post({ param: { scope }, json: start }, once(idempotencyKey));
  return await answer.json();
}

/** Changes hours, kind or buddy from a day on. */
export async function changePlacement(
  scope: string,
  placementId: string,
  change: PlacementChange,
  idempotencyKey: string,
): Promise<PlacementChanged> {
  const answer = await one.changed.$post({ param: { scope, placementId }, json: change }, once(idempotencyKey));
  return await answer.json();
}

/** Ends a placement; its place is free again. */
export async function endPlacement(
  scope: string,
  placementId: string,
  end: PlacementEnd,
  idempotencyKey: string,
): Promise<PlacementChanged> {
  const answer = await one.ended.$post({ param: { scope, placementId }, json: end }, once(idempotencyKey));
  return await answer.json();
}

/** Answers whether the person is still there after six months. */
export async function answerSixMonthCheck(
  scope: string,
  placementId: string,
  answer: SixMonthCheckAnswer,
  idempotencyKey: string,
): Promise<SixMonthCheckAnswered> {
  const told = await one['six-month-check'].$post(
    { param: { scope, placementId }, json: answer },
    once(idempotencyKey),
  );
  return await told.json();
}
