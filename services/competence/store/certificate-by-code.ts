import type { IssuedCertificate } from '#services/competence/domain/certificate.ts';
import { fingerprint } from '#shared/runtime/secret-word.ts';
import type { Table } from '#shared/runtime/table.ts';
import { codeItem, issuedItem } from './certificate-items.ts';

/** A word of 256 bits as it stands in an address. */
const word = /^[\w-]{43}$/;

/** The certificate behind the word at the end of its address; undefined for whatever leads to none. */
export async function certificateByCode(table: Table, code: string): Promise<IssuedCertificate | undefined> {
  if (!word.test(code)) return undefined;
  const found = await table.get(codeItem, fingerprint(code));
  return found && table.get(issuedItem, found.certificateId);
}
