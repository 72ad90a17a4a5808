import { codeSettled, codeTable } from '#services/matching/domain/signing-code.ts';
import { writeToCitizen } from '#services/matching/store/held-by-citizen.ts';
import type { OpenMatching } from '#services/matching/store/matching-store.ts';
import { signingCodeItem } from '#services/matching/store/signing-codes.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Table } from '#shared/runtime/table.ts';
import { replace } from '#shared/runtime/write.ts';

/** A code was sent to a person's telephone, or none is known. `call` is the platform in the municipality. */
export async function takeInPersonCode(
  call: Call,
  open: OpenMatching,
  { facts }: EventOf<'PersonCodeIssued'>,
): Promise<void> {
  await writeToCitizen(call, open, toldId('candidate', facts.candidateId), ({ table }) => settle(table, facts));
}

/** The same of a company's. `call` is the platform in the partnership. */
export async function takeInCompanyCode(
  call: Call,
  open: OpenMatching,
  { facts }: EventOf<'CompanyCodeIssued'>,
): Promise<void> {
  await settle(open(call).table, facts);
}

/** One that was asked for before another is not known any more: nothing happens. */
async function settle(
  table: Table,
  {
    linkDigest,
    codeId,
    digest,
  }: { readonly linkDigest: string; readonly codeId: string; readonly digest?: string | undefined },
): Promise<void> {
  const before = await table.fresh(signingCodeItem, linkDigest);
  const after = before && codeSettled(before, toldId('signingCode', codeId), digest);
  if (!before || !after) return;
  const action = digest ? 'tell-code-sent' : 'tell-code-not-sent';
  await table.transact([replace(signingCodeItem, before, after, priorStates(codeTable, action))]);
}
