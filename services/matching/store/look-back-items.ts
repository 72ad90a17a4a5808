import type { CompanyAgain } from '#services/matching/domain/company-again.ts';
import type { LookBack, LookBackAnswer } from '#services/matching/domain/look-back.ts';
import type { CandidateId, CompanyId, PlacementId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { defineAnswer } from '#shared/runtime/answers.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { LookBackVoidReason } from '#shared/shapes/look-back.ts';
import type { PlacementKind } from '#shared/shapes/vocabulary.ts';

/** In the municipality: what both are asked about a placement that ended, and what they said. */
export const lookBackItem = defineItem<LookBack>({
  name: 'look-back',
  partition: (lookBack) => [lookBack.placementId],
});

/** In the partnership or the citizen's scope: what a side said, under the placement. */
export const lookBackAnswerItem = defineAnswer<LookBackAnswer>('look-back-answer');

/** In the municipality: what a company said of taking somebody again; while there is a next step also by who takes it, and for all. */
export const companyAgainItem = defineItem<CompanyAgain, 'again-of' | 'again-here'>({
  name: 'company-again',
  partition: (again) => [again.companyId],
  sort: (again) => [again.placementId],
  indexes: {
    'again-of': {
      on: 'gsi1',
      place: (again) => (again.state === 'open' ? { of: [again.ownerId], sort: inOrder(again) } : undefined),
    },
    'again-here': {
      on: 'gsi2',
      place: (again) => (again.state === 'open' ? { of: [], sort: inOrder(again) } : undefined),
    },
  },
});

function inOrder({ askOn, placementId }: CompanyAgain): string {
  return `${askOn ?? ''}#${placementId}`;
}

/** The question as a side reads it; nobody's name, and nothing that anybody said. */
type Asked = {
  readonly placementId: PlacementId;
  readonly candidateId: CandidateId;
  readonly companyId: CompanyId;
  readonly municipality: string;
  readonly version: number;
  readonly kind: PlacementKind;
  readonly startsOn: CivilDate;
  readonly endedOn: CivilDate;
  readonly openUntil: CivilDate;
  readonly waits: boolean;
};

/** In the partnership. */
export type CompanyLookBackRow = Asked;
export const companyLookBackItem = defineItem<CompanyLookBackRow>({
  name: 'company-look-back',
  partition: (row) => [row.companyId],
  sort: (row) => [row.placementId],
});

/** In the citizen's scope. */
export type MyLookBackRow = Asked & { readonly companyName: string; readonly partnership: string };
export const myLookBackItem = defineItem<MyLookBackRow>({
  name: 'my-look-back',
  partition: () => [],
  partitionParts: 0,
  sort: (row) => [row.placementId],
});

/** More times than anybody changes their mind about one place. */
const mostAnswers = 100;

/** What a side said last of a placement: the newest that was not overtaken. */
export async function lookedBackLast(
  own: Pick<Table, 'list'>,
  placementId: PlacementId,
): Promise<LookBackAnswer | undefined> {
  const query = { kind: lookBackAnswerItem, of: [placementId], limit: mostAnswers, fresh: true } as const;
  const standing = (await own.list(query)).items.filter(({ because }) => because !== 'said-meanwhile');
  return standing.reduce<LookBackAnswer | undefined>(
    (newest, each) => (newest && newest.sentAt >= each.sentAt ? newest : each),
    undefined,
  );
}

/** What a side's last answer is to the side itself, beside what it says. */
export function ownAnswer({ answerId, sentAt, state, because }: LookBackAnswer) {
  return { answerId, sentAt, state, ...(because && { because: because as LookBackVoidReason }) };
}
