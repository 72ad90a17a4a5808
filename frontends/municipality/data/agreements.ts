import { query, revalidate } from '@solidjs/router';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { AgreementChange, AgreementDraft, AgreementPaperAsk, AgreementRenewal } from '#shared/shapes/agreement.ts';

const ofPlacement = matching.placements[':placementId'].agreements;
const one = ofPlacement[':agreementId'];

/** The versions of a placement's agreement, the newest first. */
export const readAgreements = query(
  (scope: string, placementId: string) => answerOf(ofPlacement.$get({ param: { scope, placementId } })),
  'agreements',
);

/** Which version of which placement's agreement. */
export type AgreementPlace = { readonly placementId: string; readonly agreementId: string };

export function draftAgreement(placementId: string, json: AgreementDraft, key: string) {
  return answerOf(ofPlacement.$post({ param: { scope: requiredRole().scope, placementId }, json }, once(key)));
}

/** Gives the placement its new last day and drafts the next version with the words of the one in force. */
export function renewAgreement(placementId: string, json: AgreementRenewal, key: string) {
  return answerOf(ofPlacement.renewed.$post({ param: { scope: requiredRole().scope, placementId }, json }, once(key)));
}

export function changeAgreement(place: AgreementPlace, json: AgreementChange, key: string) {
  return answerOf(one.changed.$post({ param: of(place), json }, once(key)));
}

export function sendAgreement(place: AgreementPlace, version: number, key: string) {
  return answerOf(one.sent.$post({ param: of(place), json: { version } }, once(key)));
}

export function withdrawAgreement(place: AgreementPlace, version: number, key: string) {
  return answerOf(one.withdrawn.$post({ param: of(place), json: { version } }, once(key)));
}

export function signAgreement(place: AgreementPlace, hash: string, key: string) {
  return answerOf(one.signed.$post({ param: of(place), json: { hash } }, once(key)));
}

/** The address of the paper; good for some minutes. */
export async function agreementPaperLink(place: AgreementPlace, json: AgreementPaperAsk): Promise<string> {
  return (await answerOf(one.paper.$post({ param: of(place), json }))).link;
}

/** Reads a placement's agreements again, after staff changed one: what they write is there at once. */
export async function readAgreementsAgain(placementId: string): Promise<void> {
  await revalidate(readAgreements.keyFor(requiredRole().scope, placementId));
}

function of(place: AgreementPlace): AgreementPlace & { readonly scope: string } {
  return { scope: requiredRole().scope, ...place };
}
