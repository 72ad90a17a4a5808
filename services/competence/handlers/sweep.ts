import type { Instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { sweepDue } from '#shared/runtime/sweep-due.ts';
import { letCourseExpire } from '../capabilities/let-course-expire.ts';
import { lookAgainAfterEffort } from '../capabilities/take-in-effort-end.ts';
import { letSeatOfferLapse } from '../capabilities/take-in-seat-offer.ts';
import type { CompetenceStore } from '../store/competence-store.ts';
import { courseExpires } from '../store/course-store.ts';
import { effortLooksAgain } from '../store/effort-due.ts';
import { orderReminderHandlers } from '../store/order-due.ts';
import { seatOfferLapses } from '../store/enrolment-items.ts';
import { letTailoredRequestFallDue, remindOfTailoredRequest } from '../capabilities/let-tailored-request-fall-due.ts';
import { tailoredDeadline, tailoredReminder } from '../store/tailored-writes.ts';

/** Does what fell due in the scope, whether a partnership's or a municipality's: one handler for each kind of due row. */
export async function sweep(call: Call, competence: CompetenceStore, now: Instant): Promise<void> {
  await sweepDue(call, competence.table, now, {
    [courseExpires]: (row) => letCourseExpire(competence, row),
    ...orderReminderHandlers(competence),
    [seatOfferLapses]: (row) => letSeatOfferLapse(competence, row),
    [effortLooksAgain]: (row) => lookAgainAfterEffort(call, competence, row),
    [tailoredDeadline]: (row) => letTailoredRequestFallDue(competence, row),
    [tailoredReminder]: (row) => remindOfTailoredRequest(competence, row),
  });
}
