import type { StillThereQuestion, StillThereSent } from '#services/matching/domain/still-there.ts';
import type { CandidateId, CompanyId, PlacementId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { defineAnswer } from '#shared/runtime/answers.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { OwnStillThere, StillThereVoidReason } from '#shared/shapes/still-there.ts';
import type { PlacementKind } from '#shared/shapes/vocabulary.ts';

/** In the municipality: what both say of a placement's six-month check. */
export const stillThereItem = defineItem<StillThereQuestion>({
  name: 'still-there',
  partition: (question) => [question.placementId],
});

/** In the partnership or the citizen's scope: what a side said, under the placement. */
export const stillThereAnswerItem = defineAnswer<StillThereSent>('still-there-answer');

/** In the partnership: the question as the company reads it, listed while it waits; no name, and nothing the person said. */
export type CompanyStillThereRow = {
  readonly companyId: CompanyId;
  readonly placementId: PlacementId;
  readonly candidateId: CandidateId;
  readonly municipality: string;
  readonly version: number;
  readonly kind: PlacementKind;
  readonly startsOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly waits: boolean;
};
export const companyStillThereItem = defineItem<CompanyStillThereRow, 'company-still-there-waits'>({
  name: 'company-still-there',
  partition: (row) => [row.companyId],
  sort: (row) => [row.placementId],
  indexes: {
    'company-still-there-waits': {
      on: 'gsi1',
      place: ({ companyId, waits, dueOn, placementId }) =>
        waits ? { of: [companyId], sort: `${dueOn}#${placementId}` } : undefined,
    },
  },
});

/** In the citizen's scope: the question as the person reads it. */
export type MyStillThereRow = {
  readonly placementId: PlacementId;
  readonly candidateId: CandidateId;
  readonly municipality: string;
  readonly partnership: string;
  readonly companyId: CompanyId;
  readonly companyName: string;
  readonly version: number;
  readonly kind: PlacementKind;
  readonly startsOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly waits: boolean;
};
export const myStillThereItem = defineItem<MyStillThereRow>({
  name: 'my-still-there',
  partition: () => [],
  partitionParts: 0,
  sort: (row) => [row.placementId],
});

/** More times than anybody changes their mind about one question. */
const mostAnswers = 100;

/** What a side said last of a placement's check: the newest that was not overtaken. */
export async function saidLast(
  own: Pick<Table, 'list'>,
  { placementId, dueOn }: { readonly placementId: PlacementId; readonly dueOn: CivilDate },
): Promise<OwnStillThere | undefined> {
  const { items } = await own.list({ kind: stillThereAnswerItem, of: [placementId], limit: mostAnswers, fresh: true });
  const newest = items
    .filter((answer) => answer.dueOn === dueOn && answer.because !== 'said-meanwhile')
    .toSorted((one, other) => other.sentAt.localeCompare(one.sentAt))[0];
  return newest && ownOf(newest);
}

function ownOf({ answerId, dueOn, says, on, words, sentAt, state, because, byLink }: StillThereSent): OwnStillThere {
  return {
    ...{ answerId, dueOn, says, sentAt, state },
    ...(on && { on }),
    ...(words && { words }),
    ...(because && { because: because as StillThereVoidReason }),
    ...(byLink && { byLink: true }),
  };
}
