import { evidenceDocument } from '#services/matching/domain/evidence-document.ts';
import { sendPack } from '#services/matching/domain/evidence-pack.ts';
import { digestOf } from '#services/matching/ports/document-digest.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { packReadDue } from '#services/matching/store/evidence-due.ts';
import { evidenceOf } from '#services/matching/store/evidence-of.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { municipalityCode } from '#shared/kernel/scope.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { dueWithin } from '#shared/rules/due-day.ts';
import { packReadWithin } from '#shared/rules/evidence-pack-rules.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { PackChanged, PackStep } from '#shared/shapes/evidence-pack.ts';
import { stepEvidencePack, type PackPlace } from './step-evidence-pack.ts';

/** One item holds them all. */
const mostObservations = 200;

/**
 * Sends a draft to the person to be read first: the document is made of what may be used now, and its digest is what they
 * comment on. Refusals: evidence-pack-not-found, -not-a-draft, -is-over, no-usable-observations, too-many-observations, stale-version.
 */
export function sendEvidencePack(
  call: Call,
  matching: Pick<MatchingStore, 'table'>,
  place: PackPlace,
  { version }: PackStep,
): Promise<Result<PackChanged, MatchingRefusal>> {
  return stepEvidencePack(call, matching, place, async (before) => {
    const madeOn = dateOf(call.now);
    const evidence = await evidenceOf(matching.table, place.candidateId);
    const document = evidenceDocument(before, evidence, { municipality: municipalityCode(call.scope), madeOn });
    const readBy = dueWithin(packReadWithin, madeOn);
    const sent = { document, hash: digestOf(document), sentAt: call.now, readBy };
    const pack = sendPack(before, sent, { role: call.caller.role, version });
    if (!pack.ok) return pack;
    if (document.observations.length === 0) return refuse('no-usable-observations');
    if (document.observations.length > mostObservations) return refuse('too-many-observations');
    const writes = [packReadDue(pack.value, readBy)];
    return ok({ pack: pack.value, action: 'send-evidence-pack', news: 'sent', writes });
  });
}
