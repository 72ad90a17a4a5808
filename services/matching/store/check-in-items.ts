import type { AskedCheckIn, CheckIn, CheckInAnswerKept, SaidAtCheckIn } from '#services/matching/domain/check-in.ts';
import type { RhythmSet } from '#services/matching/domain/check-in-rhythm.ts';
import type { CompanyId, PlacementId } from '#shared/kernel/ids.ts';
import type { CivilDate, Instant } from '#shared/kernel/time.ts';
import { defineAnswer } from '#shared/runtime/answers.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { CheckInAnswer, OwnCheckIn } from '#shared/shapes/check-in.ts';

/** In the municipality: the days on which was asked at a placement. */
export const checkInItem = defineItem<CheckIn>({
  name: 'check-in',
  partition: (checkIn) => [checkIn.placementId],
  sort: (checkIn) => [checkIn.askedOn],
});

/** In the municipality: how often is asked at a placement, where it is not as usual. */
export const rhythmItem = defineItem<RhythmSet>({
  name: 'check-in-rhythm',
  partition: (set) => [set.placementId],
});

/** When is asked next; one that has moved on lets an older row mean nothing. */
export type CheckInWatch = {
  readonly placementId: PlacementId;
  readonly version: number;
  /** The day it was planned from: an older event that is told again plans nothing earlier. */
  readonly from: CivilDate;
  readonly nextOn?: CivilDate;
  readonly dueAt?: Instant;
};
export const checkInWatchItem = defineItem<CheckInWatch>({
  name: 'check-in-watch',
  partition: (watch) => [watch.placementId],
});

/** In the partnership or the citizen's scope: what a side said at check-ins, under the placement. */
export const checkInAnswerItem = defineAnswer<CheckInAnswerKept>('check-in-answer');

/** In the partnership: the check-ins asked last at a placement, as the company reads it. */
export type CompanyCheckInRow = {
  readonly companyId: CompanyId;
  readonly placementId: PlacementId;
  readonly version: number;
  /** The newest first. */
  readonly asked: readonly AskedCheckIn[];
};
export const companyCheckInItem = defineItem<CompanyCheckInRow>({
  name: 'company-check-in',
  partition: (row) => [row.companyId],
  sort: (row) => [row.placementId],
});

const mostCheckIns = 200;

/** The check-ins of a placement, the newest first. */
export async function checkInsOf(table: Pick<Table, 'list'>, placementId: PlacementId): Promise<CheckIn[]> {
  const { items } = await table.list({
    ...{ kind: checkInItem, of: [placementId], limit: mostCheckIns },
    ...{ descending: true, fresh: true },
  });
  return [...items];
}

/** What a side said of a placement, the newest first: one for each check-in, the last that was not overtaken. */
export async function ownCheckInsOf(own: Pick<Table, 'list'>, placementId: PlacementId): Promise<OwnCheckIn[]> {
  const { items } = await own.list({ kind: checkInAnswerItem, of: [placementId], limit: mostCheckIns, fresh: true });
  const last = new Map<string, CheckInAnswerKept>();
  for (const answer of items.toSorted((one, other) => one.sentAt.localeCompare(other.sentAt)))
    if (answer.because !== 'said-meanwhile') last.set(answer.askedOn, answer);
  return [...last.values()].toSorted((one, other) => other.askedOn.localeCompare(one.askedOn)).map(ownOf);
}

function ownOf({ answerId, askedOn, sentAt, state, because, byLink, ...answer }: CheckInAnswerKept): OwnCheckIn {
  return {
    ...{ answerId, askedOn, sentAt, state },
    ...(because && { because }),
    ...(byLink && { byLink: true }),
    ...saidOf(answer),
  };
}

/** What was said, without whose it is; a field that was not answered is not there. */
export function saidOf(answer: Omit<CheckInAnswer, 'askedOn' | 'replaces'>): SaidAtCheckIn {
  const { skipped, going, tasks, needs, decides, manages, belongs, standing, words } = answer;
  if (skipped) return { skipped, ...(words && { words }) };
  return {
    skipped,
    ...(going && { going }),
    ...(tasks && { tasks }),
    ...(needs && { needs }),
    ...(decides && { decides }),
    ...(manages && { manages }),
    ...(belongs && { belongs }),
    ...(standing && { standing }),
    ...(words && { words }),
  };
}
