import {
  companionTable,
  isOver,
  type CompanionMove,
  type CompanionPair,
} from '#services/visitation/domain/companion-pair.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { dueRow } from '#shared/runtime/house-rows.ts';
import type { Table } from '#shared/runtime/table.ts';
import { insert, put, replace, type Write } from '#shared/runtime/write.ts';
import { companionPairItem, companionsOfItem, type CompanionsOf } from './companion-items.ts';
import type { DueKind } from './due-kinds.ts';

export type PairChange = { readonly writes: readonly Write[]; readonly events: readonly DomainEvent[] };

/** The pairs a person is in now; over and done with are not among them. */
export async function pairsOf(table: Pick<Table, 'fresh'>, candidateId: string): Promise<readonly CompanionPair[]> {
  const row = await table.fresh(companionsOfItem, candidateId);
  const pairs = await Promise.all((row?.pairIds ?? []).map((pairId) => table.fresh(companionPairItem, pairId)));
  return pairs.filter((pair) => pair !== undefined);
}

/** Saves two people who found each other, among those each of them has, and when it lapses. */
export async function newPair(call: Call, table: Pick<Table, 'fresh'>, pair: CompanionPair): Promise<PairChange> {
  const what: DueKind = 'companion-lapses';
  const lists = await bothLists(table, pair);
  return {
    writes: [
      insert(companionPairItem, pair),
      ...lists.map(([before, row]) =>
        putOver(companionsOfItem, before, asNextVersion({ ...row, pairIds: [...row.pairIds, pair.pairId] })),
      ),
      put(dueRow, { dueAt: pair.answerBy, what, about: pair.pairId }),
    ],
    events: [pairTold(call, pair)],
  };
}

/** Saves what became of a pair; one that is over leaves room for another. */
export async function changedPair(
  call: Call,
  table: Pick<Table, 'fresh'>,
  before: CompanionPair,
  { pair, move }: { readonly pair: CompanionPair; readonly move: CompanionMove },
): Promise<PairChange> {
  const leaving = isOver(pair) ? await bothLists(table, pair) : [];
  return {
    writes: [
      replace(companionPairItem, before, pair, priorStates(companionTable, move)),
      ...leaving.map(([list, row]) => {
        const pairIds = row.pairIds.filter((pairId) => pairId !== pair.pairId);
        return putOver(companionsOfItem, list, asNextVersion({ ...row, pairIds }));
      }),
    ],
    events: [pairTold(call, pair)],
  };
}

type ListBefore = readonly [before: CompanionsOf | undefined, row: CompanionsOf];

function bothLists(table: Pick<Table, 'fresh'>, { maker, taker }: CompanionPair): Promise<ListBefore[]> {
  const listOf = async ({ candidateId }: { readonly candidateId: CandidateId }): Promise<ListBefore> => {
    const before = await table.fresh(companionsOfItem, candidateId);
    return [before, before ?? { candidateId, version: 0, pairIds: [] }];
  };
  return Promise.all([maker, taker].map(listOf));
}

function pairTold({ now }: Call, { pairId, version, state, maker, taker }: CompanionPair): DomainEvent {
  return domainEvent(
    'CompanionPairChanged',
    { id: pairId, version },
    { pairId, state, makerId: maker.candidateId, takerId: taker.candidateId, on: dateOf(now) },
  );
}
