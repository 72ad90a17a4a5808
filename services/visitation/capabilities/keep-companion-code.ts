import {
  companionCodeTable,
  isTypeable,
  spentCode,
  type CompanionCode,
} from '#services/visitation/domain/companion-code.ts';
import { companionMarkItem, myCompanionCodeItem } from '#services/visitation/store/companion-items.ts';
import { writeToCitizen } from '#services/visitation/store/held-by-citizen.ts';
import type { OpenVisitation } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { replace, type Write } from '#shared/runtime/write.ts';

/**
 * Makes a person's code findable in their municipality, under a mark keyed with the municipality's own secret. The digits are
 * read where they lie; a code that was made anew or taken back meanwhile is left alone. `call` is the municipality's.
 */
export async function keepCompanionCode(
  call: Call,
  open: OpenVisitation,
  { facts }: EventOf<'CompanionCodeIssued'>,
): Promise<void> {
  const candidateId = toldId('candidate', facts.candidateId);
  const { table, keys } = open(call);
  await writeToCitizen(call, open, candidateId, async (own) => {
    const made = await own.table.fresh(myCompanionCodeItem, candidateId);
    if (!made?.code || made.codeId !== facts.codeId || !isTypeable(made, call.now)) return;
    const mark = (await keys()).fingerprint('companion-code', made.code);
    const before = await table.fresh(companionMarkItem, mark);
    if (before?.codeId === made.codeId) return;
    // Twelve digits can come again: what still works stays with whom it is, and the person makes another.
    if (before && before.validUntil > call.now) return void (await own.table.transact([takenBack(made)]));
    const { codeId, validUntil } = made;
    const version = (before?.version ?? 0) + 1;
    const row = { mark, version, state: 'open', codeId, candidateId, validUntil } as const;
    await table.transact([putOver(companionMarkItem, before, row)]);
  });
}

function takenBack(code: CompanionCode): Write {
  return replace(myCompanionCodeItem, code, spentCode(code, 'withdrawn'), priorStates(companionCodeTable, 'withdraw'));
}
