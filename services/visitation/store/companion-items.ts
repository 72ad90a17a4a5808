import type { CompanionCode } from '#services/visitation/domain/companion-code.ts';
import type { CompanionAnswer, CompanionPair } from '#services/visitation/domain/companion-pair.ts';
import type { MyCompanionRow } from '#services/visitation/domain/my-companion.ts';
import type { CandidateId, CompanionCodeId, CompanionPairId } from '#shared/kernel/ids.ts';
import type { CivilDate, Instant } from '#shared/kernel/time.ts';
import { defineAnswer } from '#shared/runtime/answers.ts';
import { defineItem } from '#shared/runtime/item.ts';

/** In the municipality: whose a code is, found by its keyed mark; the digits lie with the person alone. */
export type CompanionMark = {
  readonly mark: string;
  readonly version: number;
  readonly state: 'open' | 'used';
  readonly codeId: CompanionCodeId;
  readonly candidateId: CandidateId;
  readonly validUntil: Instant;
};
export const companionMarkItem = defineItem<CompanionMark>({
  name: 'companion-mark',
  partition: (row) => [row.mark],
});

/** In the municipality: two people and how it stands between them. */
export const companionPairItem = defineItem<CompanionPair>({
  name: 'companion-pair',
  partition: (pair) => [pair.pairId],
});

/** In the municipality: the pairs a person is in now. Its version guards that nobody gets more than the rule allows. */
export type CompanionsOf = {
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly pairIds: readonly CompanionPairId[];
};
export const companionsOfItem = defineItem<CompanionsOf>({
  name: 'companions-of',
  partition: (row) => [row.candidateId],
});

/** In the citizen's scope: the code the person made last. */
export const myCompanionCodeItem = defineItem<CompanionCode>({
  name: 'my-companion-code',
  partition: () => [],
  partitionParts: 0,
  sort: (code) => [code.candidateId],
});

/** In the citizen's scope: how many codes the person typed on a day. */
export type CompanionTries = {
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly day: CivilDate;
  readonly tries: number;
};
export const companionTriesItem = defineItem<CompanionTries>({
  name: 'companion-tries',
  partition: (row) => [row.candidateId],
});

/** In the citizen's scope: the companions as the person reads them. */
export const myCompanionItem = defineItem<MyCompanionRow>({
  name: 'my-companion',
  partition: (row) => [row.candidateId],
  sort: (row) => [row.pairId],
});

/** In the citizen's scope: what the person said, codes they typed among it. */
export const companionAnswerItem = defineAnswer<CompanionAnswer>('companion-answer');
