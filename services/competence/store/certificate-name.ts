import type { FieldPlace } from '#shared/runtime/ports/field-keys.ts';

/** Where the name for the certificate is sealed: in an assessment with the partnership's keys, in a signature with the citizen's. */
export function nameOnCertificate(id: string): FieldPlace {
  return { id, field: 'certificate-name' };
}
