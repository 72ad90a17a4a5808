import type { IssuedCertificate } from '#services/competence/domain/certificate.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';

/** What is told of a certificate: ids, and nothing of what stands on it. */
export function certificateTold(
  name: 'CertificateIssued' | 'CertificateRevoked' | 'CertificateReplaced',
  certificate: IssuedCertificate,
): DomainEvent {
  const { certificateId, version, institutionId, assessmentId, candidateId, municipality } = certificate;
  return domainEvent(
    name,
    { id: certificateId, version },
    { certificateId, institutionId, assessmentId, candidateId, municipality },
  );
}
