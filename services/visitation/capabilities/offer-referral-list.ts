import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { referralImportItem, sentList, type ReferralImport } from '#services/visitation/store/import-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { fieldError, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import { mostListBytes, type ListOffer, type ListPlace } from '#shared/shapes/referral-import.ts';

const contentType = 'application/octet-stream';
const goodEnding = /\.(csv|tsv|txt|xlsx)$/i;

/**
 * Somebody wants to send a list of people: they get a form that storage takes one file with, no larger than a list may be,
 * whatever was said of it. Refusal: fields-not-accepted (another kind of file, too large).
 */
export async function offerReferralList(
  call: Call,
  { table, uploads }: VisitationStore,
  { name, bytes }: ListOffer,
): Promise<Result<ListPlace, VisitationRefusal>> {
  const errors = [
    ...(goodEnding.test(name) ? [] : [fieldError('/name', 'file-of-another-kind')]),
    ...(bytes > mostListBytes ? [fieldError('/bytes', 'list-too-large')] : []),
  ];
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const importId = call.newId('referralImport');
  const list: ReferralImport = {
    ...{ importId, version: 1, state: 'awaiting-file', fileName: name },
    ...{ startedAt: call.now, startedById: call.caller.personId },
  };
  const { url, fields } = await uploads().form(call.scope, sentList(importId), {
    contentType,
    mostBytes: mostListBytes,
  });
  return commit(call, table, {
    writes: [insert(referralImportItem, list)],
    events: [],
    about: [],
    answer: { importId, version: 1, url, fields },
  });
}
