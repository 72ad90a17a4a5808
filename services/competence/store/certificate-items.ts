import type { CertificateSealed, IssuedCertificate } from '#services/competence/domain/certificate.ts';
import type { AssessmentId, CertificateId, InstitutionId } from '#shared/kernel/ids.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { FieldKeys } from '#shared/runtime/ports/field-keys.ts';

/** By its institution, and by the person it was issued to; newest last. In the partnership's scope. */
export const issuedItem = defineItem<IssuedCertificate, 'issued-by' | 'issued-to'>({
  name: 'issued-certificate',
  partition: (certificate) => [certificate.certificateId],
  indexes: {
    'issued-by': {
      on: 'gsi1',
      place: ({ institutionId, issuedOn, certificateId }) => ({
        of: [institutionId],
        sort: `${issuedOn}#${certificateId}`,
      }),
    },
    'issued-to': {
      on: 'gsi2',
      place: ({ candidateId, issuedOn, certificateId }) => ({
        of: [candidateId],
        sort: `${issuedOn}#${certificateId}`,
      }),
    },
  },
});

/** Leads from the word at the end of a certificate's address to the certificate; only its digest is kept. */
export type CertificateCode = { readonly digest: string; readonly certificateId: CertificateId };
export const codeItem = defineItem<CertificateCode>({ name: 'certificate-code', partition: (row) => [row.digest] });

/** How many certificates an institution has issued in a year: where the next number comes from. */
export type CertificateCount = {
  readonly institutionId: InstitutionId;
  readonly year: string;
  /** The last number that was given. */
  readonly version: number;
};
export const countItem = defineItem<CertificateCount>({
  name: 'certificate-count',
  partition: (row) => [row.institutionId, row.year],
});

/** Stands once an assessment has its certificate: there is one for each, and a replacement stands in the first one's place. */
export type IssuedFor = { readonly assessmentId: AssessmentId; readonly certificateId: CertificateId };
export const issuedForItem = defineItem<IssuedFor>({
  name: 'certificate-of-assessment',
  partition: (row) => [row.assessmentId],
});

const field = 'certificate';

export function sealCertificate(keys: FieldKeys, id: CertificateId, content: CertificateSealed): string {
  return keys.seal({ id, field }, JSON.stringify(content));
}

export function openSealed(keys: FieldKeys, { certificateId: id, sealed }: IssuedCertificate): CertificateSealed {
  return JSON.parse(keys.open({ id, field }, sealed)) as CertificateSealed;
}
