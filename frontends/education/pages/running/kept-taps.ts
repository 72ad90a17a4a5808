import { discardDraft, draftKey, keepDraft, readDraft } from '#kit/forms/drafts.ts';
import { activeRole, personId } from '#kit/session/session.ts';
import { nowMs } from '#kit/time/clock.ts';
import type { AttendanceMark, AwayReason } from '#shared/shapes/order-words.ts';

/** What was pressed for each enrolment of a lesson that is not over. No name, nothing but the press. */
export type Taps = Record<string, { mark: AttendanceMark; reason?: AwayReason } | undefined>;

const keyOf = (lessonId: string): string =>
  draftKey(`attendance-${lessonId}`, personId() ?? '', activeRole()?.scope ?? '');

/** The presses of a lesson that this device keeps for whoever is signed in. */
export function keptTaps(lessonId: string): Taps {
  return readDraft<Taps>(keyOf(lessonId))?.values ?? {};
}

/** Keeps the presses, so that a reload or a locked phone loses none; like any draft they go when the person signs out. */
export function keepTaps(lessonId: string, taps: Taps): void {
  keepDraft<Taps>(keyOf(lessonId), { savedAt: new Date(nowMs()).toISOString(), values: { ...taps } });
}

/** The lesson is over: nothing of it stays on the device. */
export function forgetTaps(lessonId: string): void {
  discardDraft(keyOf(lessonId));
}
