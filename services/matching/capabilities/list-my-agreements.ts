import { sentAgreement } from '#services/matching/store/agreement-answers.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { isShown, myAgreementItem } from '#services/matching/store/agreement-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { SentAgreement } from '#shared/shapes/agreement.ts';

/** More than anybody has. */
const mostRead = 200;

/** The person's own agreements: those that wait for a signature, then the newest first. */
export async function listMyAgreements(
  matching: MatchingStore,
): Promise<Result<{ items: SentAgreement[] }, MatchingRefusal>> {
  const { items } = await matching.table.list({ kind: myAgreementItem, of: [], limit: mostRead });
  const newest = items
    .filter(({ state }) => isShown(state))
    .toSorted((one, other) => ((one.sentAt ?? '') < (other.sentAt ?? '') ? 1 : -1));
  const waiting = newest.filter(({ state }) => state === 'to-be-signed');
  const shown = [...waiting, ...newest.filter(({ state }) => state !== 'to-be-signed')];
  return ok({ items: await Promise.all(shown.map((row) => sentAgreement(matching, row))) });
}
