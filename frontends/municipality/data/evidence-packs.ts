import { query, revalidate } from '@solidjs/router';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { PackChange, PackDraft, PackGiven, PackPaperAsk, PackReadTogether } from '#shared/shapes/evidence-pack.ts';

const ofPerson = matching.candidates[':candidateId']['evidence-packs'];
const one = ofPerson[':packId'];

/** A person's descriptions, the newest first. */
export const readPacks = query(
  (scope: string, candidateId: string) => answerOf(ofPerson.$get({ param: { scope, candidateId } })),
  'evidence-packs',
);

export type PackPlace = { readonly candidateId: string; readonly packId: string };
const of = (place: PackPlace) => ({ scope: requiredRole().scope, ...place });

export function draftPack(candidateId: string, json: PackDraft, key: string) {
  return answerOf(ofPerson.$post({ param: { scope: requiredRole().scope, candidateId }, json }, once(key)));
}

export function changePack(place: PackPlace, json: PackChange, key: string) {
  return answerOf(one.changed.$post({ param: of(place), json }, once(key)));
}

export function sendPack(place: PackPlace, version: number, key: string) {
  return answerOf(one.sent.$post({ param: of(place), json: { version } }, once(key)));
}

export function readTogether(place: PackPlace, json: PackReadTogether, key: string) {
  return answerOf(one['read-together'].$post({ param: of(place), json }, once(key)));
}

export function declineCorrection(place: PackPlace, version: number, reason: string, key: string) {
  return answerOf(one['correction-declined'].$post({ param: of(place), json: { version, reason } }, once(key)));
}

export function issuePack(place: PackPlace, version: number, key: string) {
  return answerOf(one.issued.$post({ param: of(place), json: { version } }, once(key)));
}

export function givePack(place: PackPlace, json: PackGiven, key: string) {
  return answerOf(one.given.$post({ param: of(place), json }, once(key)));
}

export function withdrawPack(place: PackPlace, version: number, key: string) {
  return answerOf(one.withdrawn.$post({ param: of(place), json: { version } }, once(key)));
}

/** The address of the paper; good for some minutes. */
export async function packPaperLink(place: PackPlace, json: PackPaperAsk): Promise<string> {
  return (await answerOf(one.paper.$post({ param: of(place), json }))).link;
}

export async function readPacksAgain(): Promise<void> {
  await revalidate(readPacks.key);
}
