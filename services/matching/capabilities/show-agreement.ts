import { missingParties, type Agreement } from '#services/matching/domain/agreement.ts';
import {
  agreementOf,
  companyAgreementItem,
  myAgreementItem,
  resealed,
  type AgreementCopy,
} from '#services/matching/store/agreement-items.ts';
import { writeToCitizen } from '#services/matching/store/held-by-citizen.ts';
import type { OpenMatching } from '#services/matching/store/matching-store.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';

/**
 * Writes what the company and the person read of an agreement: read anew from the municipality's own row, so that events in
 * any order and number end in the same. The company's copy has the person's name only where they let it. `call` is the
 * platform in the municipality.
 */
export async function showAgreement(
  call: Call,
  open: OpenMatching,
  of: { readonly placementId: string; readonly agreementId: string },
): Promise<void> {
  const municipality = open(call);
  const agreement = await agreementOf(municipality.table, of.placementId, of.agreementId);
  if (!agreement) throw new Error('an agreement that was told of is not there');
  const [from, { companyId, candidateId, agreementId, signatures }] = [await municipality.keys(), agreement];
  const copy = copyOf(agreement, call.scope);

  const partnership = open({ ...call, scope: agreement.partnership, partnership: undefined });
  const forCompany = resealed(agreementId, signatures, { from, to: await partnership.keys() }).map((signature) =>
    signature.party === 'citizen' && !signature.nameToCompany ? { ...signature, sealedName: '' } : signature,
  );
  await writeIfNewer(partnership.table, companyAgreementItem, { ...copy, companyId, signatures: forCompany });

  await writeToCitizen(call, open, candidateId, async (own) => {
    const forPerson = resealed(agreementId, signatures, { from, to: await own.keys() });
    await writeIfNewer(own.table, myAgreementItem, { ...copy, signatures: forPerson });
  });
}

function copyOf(agreement: Agreement, municipality: string): Omit<AgreementCopy, 'signatures'> {
  const { agreementId, placementId, candidateId, number, version, state, document, hash, sentAt, inForceAt } =
    agreement;
  return {
    ...{ agreementId, placementId, candidateId, number, version, state, municipality },
    ...(document && { document }),
    ...(hash && { hash }),
    ...(sentAt && { sentAt }),
    ...(inForceAt && { inForceAt }),
    missing: missingParties(agreement),
    changes: [...agreement.changes],
  };
}
