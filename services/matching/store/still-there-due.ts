import type { PlacementId } from '#shared/kernel/ids.ts';
import { instantIn, type CivilDate } from '#shared/kernel/time.ts';
import { dueRow } from '#shared/runtime/house-rows.ts';
import { put, type Write } from '#shared/runtime/write.ts';
import type { DueKind } from './due-kinds.ts';

/** People are written to in the morning of a working day. */
const askedAt = '08:00';

/** The row that asks, reminds or has somebody ring on a day; `rounds` is how many times was asked before it. */
export function stillThereDue(
  { placementId, dueOn }: { readonly placementId: PlacementId; readonly dueOn: CivilDate },
  rounds: number,
  on: CivilDate,
): Write {
  const what: DueKind = 'still-there';
  return put(dueRow, { dueAt: instantIn(on, askedAt), what, about: [placementId, dueOn, rounds].join('/') });
}

/** Which check such a row is about, and after how many rounds. */
export function stillThereAbout(about: string): {
  readonly placementId: string;
  readonly dueOn: string;
  readonly rounds: number;
} {
  const [placementId = '', dueOn = '', rounds = ''] = about.split('/');
  return { placementId, dueOn, rounds: Number(rounds) };
}
