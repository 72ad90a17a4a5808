import { issuedItem } from '#services/competence/store/certificate-items.ts';
import type { OpenCompetence } from '#services/competence/store/competence-store.ts';
import { ownedItem } from '#services/competence/store/portfolio-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { asSender } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { remove } from '#shared/runtime/write.ts';
import { deliverCertificate } from './deliver-certificate.ts';

const most = 200;

/**
 * After a CPR number was put right, the person's certificates lie with the citizen they are, and no longer with whom they
 * were taken for. Repeats without harm.
 */
export async function moveCertificates(
  call: Call,
  open: OpenCompetence,
  { facts }: EventOf<'CandidateCprCorrected'>,
): Promise<void> {
  if (!call.partnership) return;
  const inPartnership = asSender(call, call.partnership);
  const { table } = open(inPartnership);
  const candidateId = toldId('candidate', facts.candidateId);
  const issued = await table.list({ kind: issuedItem, index: 'issued-to', of: [candidateId], limit: most });
  for (const { certificateId } of issued.items) {
    await deliverCertificate(inPartnership, open, certificateId);
    await open(asSender(call, facts.formerCitizen)).table.transact([remove(ownedItem, certificateId)]);
  }
}
