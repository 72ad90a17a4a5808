import type { Preparation } from '#services/visitation/domain/preparation.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { StateTable } from '#shared/kernel/state-table.ts';
import type { Instant } from '#shared/kernel/time.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { FieldKeys } from '#shared/runtime/ports/field-keys.ts';
import type { AnswerGiven } from '#shared/shapes/preparation.ts';
import type { VisitationStore } from './visitation-store.ts';

export type TogetherState = 'being-filled' | 'handed-over';
export type TogetherMove = 'fill' | 'hand-over';

/** Filled in until it is handed over; what is filled in after that is a new one on top of what the person has. */
export const togetherTable: StateTable<TogetherState, TogetherMove> = {
  'being-filled': { fill: { to: 'being-filled' }, 'hand-over': { to: 'handed-over' } },
  'handed-over': { fill: { to: 'being-filled' } },
};

/** In the municipality, while it lasts: what staff and person fill in together. It goes once the person has it. */
export type TogetherRow = {
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly state: TogetherState;
  readonly set: string;
  readonly begunById: string;
  readonly begunAt: Instant;
  readonly sealed: string;
};
export const togetherItem = defineItem<TogetherRow>({
  name: 'preparation-together',
  partition: (row) => [row.candidateId],
});

export type Together = Omit<TogetherRow, 'sealed'> & Pick<Preparation, 'answers'>;

const field = 'preparation-together';

export async function readTogether(
  { table, keys }: Pick<VisitationStore, 'table' | 'keys'>,
  candidateId: CandidateId,
): Promise<Together | undefined> {
  const row = await table.fresh(togetherItem, candidateId);
  if (!row) return undefined;
  const { sealed, ...together } = row;
  const answers = JSON.parse((await keys()).open({ id: candidateId, field }, sealed)) as AnswerGiven[];
  return { ...together, answers };
}

export function togetherRow(keys: FieldKeys, { answers, ...together }: Together): TogetherRow {
  return { ...together, sealed: keys.seal({ id: together.candidateId, field }, JSON.stringify(answers)) };
}
