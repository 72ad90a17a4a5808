import type { EvidencePack } from '#services/matching/domain/evidence-pack.ts';
import type { AnswerFields } from '#shared/kernel/answer.ts';
import type { AnswerId, CandidateId, EvidencePackId } from '#shared/kernel/ids.ts';
import { defineAnswer } from '#shared/runtime/answers.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { MyPack, PackAnswerKind, PackVoidReason } from '#shared/shapes/evidence-pack.ts';

/** In the municipality: a person's descriptions, in order; two drafted at once are one. */
export const evidencePackItem = defineItem<EvidencePack>({
  name: 'evidence-pack',
  partition: (pack) => [pack.candidateId],
  sort: (pack) => [packSort(pack.number)],
});

export function packSort(number: number): string {
  return String(number).padStart(4, '0');
}

/** In the citizen's scope: a description as the person reads it. */
export type MyPackRow = Omit<MyPack, 'answer'>;
export const myPackItem = defineItem<MyPackRow>({
  name: 'my-evidence-pack',
  partition: () => [],
  partitionParts: 0,
  sort: (row) => [row.packId],
});

/** In the citizen's scope: what the person said of it; the words travel in no event. */
export type PackAnswer = AnswerFields & {
  readonly candidateId: CandidateId;
  readonly number: number;
  readonly answer: PackAnswerKind;
  readonly hash: string;
  readonly words?: string;
  readonly replaces?: AnswerId;
};
export const packAnswerItem = defineAnswer<PackAnswer>('evidence-pack-answer');

/** More than anybody has. */
const most = 100;

/** A person's descriptions, the oldest first. */
export async function packsOf(table: Pick<Table, 'list'>, candidateId: CandidateId): Promise<readonly EvidencePack[]> {
  return (await table.list({ kind: evidencePackItem, of: [candidateId], fresh: true, limit: most })).items;
}

/** One of them, by its id. */
export async function packOf(
  table: Pick<Table, 'list'>,
  candidateId: CandidateId,
  packId: EvidencePackId,
): Promise<EvidencePack | undefined> {
  return (await packsOf(table, candidateId)).find((pack) => pack.packId === packId);
}

/** What the person said last of a description, and what became of it. */
export async function lastPackAnswer(table: Pick<Table, 'list'>, packId: string): Promise<MyPack['answer']> {
  const { items } = await table.list({ kind: packAnswerItem, of: [packId], limit: most });
  const last = items.toSorted((one, other) => one.sentAt.localeCompare(other.sentAt)).at(-1);
  if (!last) return undefined;
  const { answerId, state, answer, words, hash, sentAt, because } = last;
  return {
    ...{ answerId, state, answer, hash, sentAt },
    ...(words && { words }),
    ...(because && { because: because as PackVoidReason }),
  };
}
