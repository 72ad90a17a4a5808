import {
  isForSupport,
  preparationTable,
  type Preparation,
  type PreparationMove,
} from '#services/visitation/domain/preparation.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { FieldKeys } from '#shared/runtime/ports/field-keys.ts';
import { insert, put, replace, type Write } from '#shared/runtime/write.ts';
import type { AnswerBefore, AnswerGiven } from '#shared/shapes/preparation.ts';
import type { VisitationStore } from './visitation-store.ts';

/** Answers, and what stood there before, as they are sealed. */
export type SealedAnswers = { readonly answers: readonly AnswerGiven[]; readonly before: readonly AnswerBefore[] };

/** In the citizen's scope: the preparation, without the question that leads to support. */
export type PreparationRow = Omit<Preparation, 'answers' | 'before'> & { readonly sealed: string };
export const preparationItem = defineItem<PreparationRow>({
  name: 'preparation',
  partition: (row) => [row.candidateId],
});

/** In the citizen's scope: what makes it hard, kept apart. */
type SupportRow = { readonly candidateId: CandidateId; readonly version: number; readonly sealed: string };
export const preparationSupportItem = defineItem<SupportRow>({
  name: 'preparation-support',
  partition: (row) => [row.candidateId],
});

/** In the municipality: the read copy of what was sent, without what leads to support. */
export type ReceivedPreparation = {
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly set: string;
  readonly submittedAt: string;
  readonly receivedAt: string;
  readonly sealed: string;
};
export const receivedPreparationItem = defineItem<ReceivedPreparation>({
  name: 'received-preparation',
  partition: (row) => [row.candidateId],
});

/** In the municipality: the read copy of what makes it hard. Nothing that draws a profile reads it. */
export const receivedSupportItem = defineItem<SupportRow>({
  name: 'received-support',
  partition: (row) => [row.candidateId],
});

const fields = { own: 'preparation', support: 'preparation-support' } as const;

export function sealAnswers(keys: FieldKeys, id: string, kept: keyof typeof fields, answers: SealedAnswers): string {
  return keys.seal({ id, field: fields[kept] }, JSON.stringify(answers));
}

export function openAnswers(keys: FieldKeys, id: string, kept: keyof typeof fields, sealed: string): SealedAnswers {
  return JSON.parse(keys.open({ id, field: fields[kept] }, sealed)) as SealedAnswers;
}

/** The answers that lead to support, or all the others. */
export function answersFor(use: keyof typeof fields, { set, answers, before }: Preparation): SealedAnswers {
  const belongs = (answer: AnswerGiven): boolean => isForSupport(set, answer) === (use === 'support');
  return { answers: answers.filter(belongs), before: before.filter(belongs) };
}

/** A person's preparation, whole, as it lies with the person now; undefined where nothing was answered. */
export async function readPreparation(
  { table, keys }: Pick<VisitationStore, 'table' | 'keys'>,
  candidateId: CandidateId,
): Promise<Preparation | undefined> {
  const row = await table.fresh(preparationItem, candidateId);
  if (!row) return undefined;
  const support = await table.fresh(preparationSupportItem, candidateId);
  const opened = await keys();
  const { sealed, ...preparation } = row;
  const own = openAnswers(opened, candidateId, 'own', sealed);
  const apart = support ? openAnswers(opened, candidateId, 'support', support.sealed) : { answers: [], before: [] };
  return { ...preparation, answers: [...own.answers, ...apart.answers], before: [...own.before, ...apart.before] };
}

/** Saves a preparation over what was read. */
export function preparationWrites(
  keys: FieldKeys,
  before: Preparation | undefined,
  after: Preparation,
  move: PreparationMove,
): Write[] {
  const row = preparationRow(keys, after);
  const states = priorStates(preparationTable, move);
  return [
    before ? replace(preparationItem, preparationRow(keys, before), row, states) : insert(preparationItem, row),
    put(preparationSupportItem, supportRow(keys, after)),
  ];
}

export function preparationRow(keys: FieldKeys, preparation: Preparation): PreparationRow {
  const { answers: _answers, before: _before, ...row } = preparation;
  return { ...row, sealed: sealAnswers(keys, row.candidateId, 'own', answersFor('own', preparation)) };
}

export function supportRow(keys: FieldKeys, preparation: Preparation): SupportRow {
  const { candidateId, version } = preparation;
  return {
    candidateId,
    version,
    sealed: sealAnswers(keys, candidateId, 'support', answersFor('support', preparation)),
  };
}
