import { addressesOf } from '#services/competence/domain/certificate-addresses.ts';
import type { CertificateSealed, IssuedCertificate } from '#services/competence/domain/certificate.ts';
import { openBadge } from '#services/competence/domain/open-badge.ts';
import type { OwnedCertificate } from '#services/competence/domain/portfolio.ts';
import { certificatePaper } from '#services/competence/ports/certificate-paper.ts';
import { signCredential } from '#services/competence/ports/sign-credential.ts';
import { issuedItem, openSealed } from '#services/competence/store/certificate-items.ts';
import type { CompetenceStore, OpenCompetence } from '#services/competence/store/competence-store.ts';
import { writeToCitizen } from '#services/competence/store/held-by-citizen.ts';
import { contentTypeOf, fileOf, ownedItem, sealOwned } from '#services/competence/store/portfolio-items.ts';
import { settleCompetences } from '#services/competence/store/settle-competences.ts';
import type { CertificateId } from '#shared/kernel/ids.ts';
import { instantIn } from '#shared/kernel/time.ts';
import { asOwner } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';

/**
 * Brings a certificate to its holder, in the citizen's own scope: the paper, the signed credential and what stands on them,
 * or that it is valid no longer. Read anew from the institution's own row, so that events in any order and number end
 * in the same. The files lie there before the row that shows them.
 */
export async function deliverCertificate(
  call: Call,
  open: OpenCompetence,
  certificateId: CertificateId,
): Promise<void> {
  const partnership = open(call);
  const issued = await partnership.table.fresh(issuedItem, certificateId);
  if (!issued) throw new Error('a certificate that was told of is not there');
  const sealed = openSealed(await partnership.keys(), issued);
  const places = addressesOf(partnership.publicOrigin, call.scope, sealed.code);
  await writeToCitizen(asOwner(call, issued.municipality), open, issued.candidateId, async (holder, own) => {
    const before = await holder.table.fresh(ownedItem, certificateId);
    if (!before) await storeFiles(holder, call, sealed, places);
    const { facts } = sealed;
    const content = sealOwned(await holder.keys(), certificateId, { facts, verifyAt: places.verifyAt });
    await writeIfNewer(holder.table, ownedItem, owned(issued, sealed, call.scope, content));
    await settleCompetences(own, holder);
  });
}

async function storeFiles(
  holder: CompetenceStore,
  { scope }: Call,
  { facts }: CertificateSealed,
  places: ReturnType<typeof addressesOf>,
): Promise<void> {
  const issuer = { origin: holder.publicOrigin, partnership: scope, institutionId: facts.institutionId };
  const badge = openBadge(facts, issuer, places);
  const [pdf, credential] = await Promise.all([
    certificatePaper(facts, places.verifyAt),
    signCredential(holder.signingKey, issuer, badge, instantIn(facts.issuedOn)),
  ]);
  const { scope: citizen } = holder.table;
  const files = holder.files();
  await files.store(citizen, fileOf(facts.certificateId, 'pdf'), pdf, contentTypeOf.pdf);
  const text = JSON.stringify(credential, undefined, 2);
  await files.store(citizen, fileOf(facts.certificateId, 'credential'), text, contentTypeOf.credential);
}

function owned(
  issued: IssuedCertificate,
  { facts }: CertificateSealed,
  partnership: string,
  sealed: string,
): OwnedCertificate {
  const { certificateId, version, state, number, issuedOn, institutionId, municipality, candidateId } = issued;
  const { endedOn, replacedBy } = issued;
  const competences = facts.goals.flatMap(({ competence }) => (competence ? [competence] : []));
  return {
    ...{ certificateId, version, state, number, issuedOn, institutionId, partnership, municipality, candidateId },
    ...{ competences: [...new Set(competences)], sealed },
    ...(endedOn && { endedOn }),
    ...(replacedBy && { replacedBy }),
  };
}
