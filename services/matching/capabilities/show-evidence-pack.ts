import type { EvidencePack } from '#services/matching/domain/evidence-pack.ts';
import {
  evidencePackItem,
  myPackItem,
  packSort,
  type MyPackRow,
} from '#services/matching/store/evidence-pack-items.ts';
import { writeToCitizen } from '#services/matching/store/held-by-citizen.ts';
import type { OpenMatching } from '#services/matching/store/matching-store.ts';
import { toldId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';
import { remove } from '#shared/runtime/write.ts';

/**
 * Writes what the person reads of a description, drawn anew from the municipality's own row. One that was sent once stays with
 * the person whatever becomes of it, but one that became a draft again or was withdrawn shows no document; one that is kept no
 * longer stays with them only where it was issued. `call` is the platform in the municipality.
 */
export async function showEvidencePack(
  call: Call,
  open: OpenMatching,
  of: { readonly packId: string; readonly candidateId: string; readonly number: number },
): Promise<void> {
  const candidateId = toldId('candidate', of.candidateId);
  const pack = await open(call).table.fresh(evidencePackItem, candidateId, packSort(of.number));
  if (pack && pack.edition === 0 && !pack.document) return;
  await writeToCitizen(call, open, candidateId, async ({ table }) => {
    if (pack) {
      await writeIfNewer(table, myPackItem, rowOf(pack, call.scope));
      return;
    }
    const own = await table.fresh(myPackItem, of.packId);
    if (own && !own.issued) await table.transact([remove(myPackItem, of.packId)]);
  });
}

function rowOf(pack: EvidencePack, municipality: string): MyPackRow {
  const { packId, candidateId, number, version, state, purpose, document, hash, given } = pack;
  const { sentAt, readBy, reading, correction, togetherAskedAt, issued } = pack;
  const isRead = state !== 'withdrawn';
  return {
    ...{ packId, candidateId, number, version, state, purpose, municipality, given: [...given] },
    ...(isRead && document && { document }),
    ...(isRead && hash && { hash }),
    ...(sentAt && { sentAt }),
    ...(readBy && { readBy }),
    ...(reading && { reading }),
    ...(correction && { correction }),
    ...(togetherAskedAt && { togetherAskedAt }),
    ...(issued && { issued }),
  };
}
