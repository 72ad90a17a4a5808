import { companionCodeTable, spentCode } from '#services/visitation/domain/companion-code.ts';
import type { CompanionPair } from '#services/visitation/domain/companion-pair.ts';
import { myCompanionOf } from '#services/visitation/domain/my-companion.ts';
import { companionPairItem, myCompanionCodeItem, myCompanionItem } from '#services/visitation/store/companion-items.ts';
import { writeToCitizen } from '#services/visitation/store/held-by-citizen.ts';
import { candidateItem, type OpenVisitation } from '#services/visitation/store/visitation-store.ts';
import { municipalityCode } from '#shared/kernel/scope.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeUnlessNewer } from '#shared/runtime/conditions.ts';
import type { Table } from '#shared/runtime/table.ts';
import { replace } from '#shared/runtime/write.ts';
import type { CompanionPart } from '#shared/shapes/companion.ts';

const others = { maker: 'taker', taker: 'maker' } as const;

/**
 * Brings what the two read of each other up to what the municipality's pair says now, drawn whole from one version; an older
 * one never overwrites a newer. `call` is the municipality's.
 */
export async function showCompanions(call: Call, open: OpenVisitation, pairId: string): Promise<void> {
  for (const part of ['maker', 'taker'] as const) await showTo(call, open, pairId, part);
}

async function showTo(call: Call, open: OpenVisitation, pairId: string, part: CompanionPart): Promise<void> {
  const municipality = open(call).table;
  const pair = await pairAt(municipality, pairId);
  await writeToCitizen(call, open, pair[part].candidateId, async ({ table }) => {
    const now = await pairAt(municipality, pairId);
    const other = await municipality.fresh(candidateItem, now[others[part]].candidateId);
    if (!other) throw new Error('a companion who is not there');
    const row = myCompanionOf(now, part, other, municipalityCode(call.scope));
    await writeUnlessNewer(table, myCompanionItem, row, 'version');
    if (part === 'maker') await useUp(table, now);
  });
}

/** The code that led here is spent: its digits go from the person's own row. */
async function useUp(table: Table, { codeId, maker }: CompanionPair): Promise<void> {
  const code = await table.fresh(myCompanionCodeItem, maker.candidateId);
  if (code?.codeId !== codeId || code.state !== 'open') return;
  const spent = spentCode(code, 'used');
  await table.transact([replace(myCompanionCodeItem, code, spent, priorStates(companionCodeTable, 'use'))]);
}

async function pairAt(table: Table, pairId: string): Promise<CompanionPair> {
  const pair = await table.fresh(companionPairItem, pairId);
  if (!pair) throw new Error('companions who changed are not there');
  return pair;
}
