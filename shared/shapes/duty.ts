import * as z from 'zod/mini';
import { choices, clockTimeField, idOf, instantField, phoneField, versionField, words } from './fields.ts';
import { weekdays } from './vocabulary.ts';

/** How a watch of the duty roster stands. */
export const dutyStates = ['planned', 'cancelled'] as const;
export type DutyState = (typeof dutyStates)[number];

/** Why a watch changes. */
export const dutyReasons = ['swap', 'illness', 'holiday', 'other'] as const;
export type DutyReason = (typeof dutyReasons)[number];

const inOrder = z.refine<{ from: string; to: string }>(({ from, to }) => from < to, {
  error: 'watch-reversed',
  path: ['to'],
});

const watch = { personId: idOf('person'), from: instantField, to: instantField, phone: phoneField };

/** Who has the lifeline from when until when, and the number that is answered. */
export const DutyPlan = z.object(watch).check(inOrder);
export type DutyPlan = z.infer<typeof DutyPlan>;

export const DutyChange = z.object({ version: versionField(), ...watch, reason: z.enum(dutyReasons) }).check(inOrder);
export type DutyChange = z.infer<typeof DutyChange>;

export const DutyCancel = z.object({
  version: versionField(),
  reason: z.enum(dutyReasons),
  note: z.optional(words(400)),
});
export type DutyCancel = z.infer<typeof DutyCancel>;

export const DutyChanged = z.object({ dutyId: idOf('duty'), version: z.number(), state: z.enum(dutyStates) });
export type DutyChanged = z.infer<typeof DutyChanged>;

/** A stretch of every week in which somebody is to be on duty. */
export const WantedHours = z
  .object({ weekday: z.enum(weekdays), from: clockTimeField, to: clockTimeField })
  .check(inOrder);
export type WantedHours = z.infer<typeof WantedHours>;

export const DutyHoursSet = z.object({
  version: versionField(0),
  hours: choices(WantedHours, { atMost: 21, by: ({ weekday, from }) => `${weekday}#${from}` }),
});
export type DutyHoursSet = z.infer<typeof DutyHoursSet>;
export const DutyHoursChanged = z.object({ version: z.number() });
export type DutyHoursChanged = z.infer<typeof DutyHoursChanged>;

export const DutyView = z.object({
  dutyId: idOf('duty'),
  version: z.number(),
  personId: z.string(),
  from: instantField,
  to: instantField,
  phone: z.string(),
  /** Who had it before, and why it changed. */
  changes: z.array(
    z.object({ at: instantField, byId: z.string(), reason: z.enum(dutyReasons), wasPersonId: z.string() }),
  ),
});
export type DutyView = z.infer<typeof DutyView>;

/** The roster from now on: who is on duty when, when somebody should be, and when nobody is although somebody should. */
export const DutyRoster = z.object({
  /** Of the hours wanted. */
  version: z.number(),
  hours: z.array(WantedHours),
  watches: z.array(DutyView),
  gaps: z.array(z.object({ from: instantField, to: instantField })),
});
export type DutyRoster = z.infer<typeof DutyRoster>;
