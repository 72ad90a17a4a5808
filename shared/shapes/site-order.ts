import * as z from 'zod/mini';
import {
  choices,
  civilDateField,
  idOf,
  nameField,
  pageOf,
  PageQuery,
  phoneField,
  text,
  versionField,
  wholeNumber,
} from './fields.ts';
import { OrderAnswerView, OrderContact, OrderCourse, AttendanceTotals } from './municipal-order.ts';
import { attendanceMarks, awayReasons, orderAnswerKinds, orderStates } from './order-words.ts';

/** Where somebody is at the training site, and who is their mentor there. */
export const SiteAssignment = z.object({
  workplaceId: z.optional(idOf('workplace')),
  mentorId: z.optional(idOf('siteMentor')),
});
export type SiteAssignment = z.infer<typeof SiteAssignment>;

/** A person who is assigned to a training site, as its people see them; the name is joined from visitation. */
const siteOrder = {
  orderId: idOf('order'),
  version: z.number(),
  state: z.enum(orderStates),
  municipality: z.string(),
  candidateId: idOf('candidate'),
  packageName: z.string(),
  hoursPerWeek: z.number(),
  startsOn: civilDateField,
  endsOn: civilDateField,
  course: OrderCourse,
  /** The last day the site sees the person; absent while it goes on. */
  seenUntil: z.optional(civilDateField),
  assignment: SiteAssignment,
  /** What the site last said, while the municipality has not taken it in. */
  waitingFor: z.optional(z.enum(orderAnswerKinds)),
};
export const SiteOrderLine = z.object(siteOrder);
export type SiteOrderLine = z.infer<typeof SiteOrderLine>;
export const SiteOrderPage = pageOf(SiteOrderLine);
export type SiteOrderPage = z.infer<typeof SiteOrderPage>;

/** New ones, those that go on, and those that are over and still seen. */
export const siteOrderLists = ['new', 'ongoing', 'over'] as const;
export type SiteOrderList = (typeof siteOrderLists)[number];
export const SiteOrdersQuery = z.extend(PageQuery, { list: z.enum(siteOrderLists) });
export type SiteOrdersQuery = z.infer<typeof SiteOrdersQuery>;

/** One person's course in full. */
export const SiteOrderView = z.object({
  ...siteOrder,
  goal: z.string(),
  contact: OrderContact,
  answers: z.array(OrderAnswerView),
  attendance: AttendanceTotals,
});
export type SiteOrderView = z.infer<typeof SiteOrderView>;

/** One of the site's own workshops, with its places. */
export const SiteWorkplace = z.object({
  /** Absent for one that is new. */
  workplaceId: z.optional(idOf('workplace')),
  name: nameField(80),
  about: text(400),
  places: wholeNumber(0, 200),
});
export type SiteWorkplace = z.infer<typeof SiteWorkplace>;

/** One of the site's own people who is somebody's mentor there. */
export const SiteMentor = z.object({
  mentorId: z.optional(idOf('siteMentor')),
  name: nameField(120),
  phone: z.optional(phoneField),
});
export type SiteMentor = z.infer<typeof SiteMentor>;

/** The site's workplaces and mentors as they shall be; 0 where nothing was kept before. */
export const SiteArranging = z.object({
  version: versionField(0),
  workplaces: choices(SiteWorkplace, { atMost: 40, by: ({ name }) => name.toLocaleLowerCase('da') }),
  mentors: choices(SiteMentor, { atMost: 100, by: ({ name }) => name.toLocaleLowerCase('da') }),
});
export type SiteArranging = z.infer<typeof SiteArranging>;

export const SiteArranged = z.object({ version: z.number() });
export type SiteArranged = z.infer<typeof SiteArranged>;

/** The site's workplaces with how many are there, and its mentors with how many they have. */
export const SiteView = z.object({
  version: z.number(),
  workplaces: z.array(
    z.object({
      workplaceId: idOf('workplace'),
      name: z.string(),
      about: z.string(),
      places: z.number(),
      taken: z.number(),
    }),
  ),
  mentors: z.array(
    z.object({ mentorId: idOf('siteMentor'), name: z.string(), phone: z.optional(z.string()), people: z.number() }),
  ),
});
export type SiteView = z.infer<typeof SiteView>;

/** Where somebody shall be, and with whom; the version of the site's arrangement that was seen. */
export const SiteAssigning = z.object({
  version: versionField(),
  workplaceId: z.optional(idOf('workplace')),
  mentorId: z.optional(idOf('siteMentor')),
});
export type SiteAssigning = z.infer<typeof SiteAssigning>;

/** Whether somebody came on a day; a reason only where they are away. */
export const AttendanceMarking = z
  .object({
    /** 0 where nothing was marked that day. */
    version: versionField(0),
    on: civilDateField,
    mark: z.enum(attendanceMarks),
    reason: z.optional(z.enum(awayReasons)),
  })
  .check(
    z.refine(({ mark, reason }) => mark !== 'away' || reason !== undefined, { error: 'missing', path: ['reason'] }),
    z.refine(({ mark, reason }) => mark === 'away' || reason === undefined, {
      error: 'only-when-away',
      path: ['reason'],
    }),
  );
export type AttendanceMarking = z.infer<typeof AttendanceMarking>;

export const AttendanceMarked = z.object({ orderId: idOf('order'), on: civilDateField, version: z.number() });
export type AttendanceMarked = z.infer<typeof AttendanceMarked>;

/** One person on the day's list. */
export const AttendanceLine = z.object({
  orderId: idOf('order'),
  candidateId: idOf('candidate'),
  assignment: SiteAssignment,
  /** The place waits: nobody expects the person. */
  paused: z.boolean(),
  version: z.number(),
  mark: z.optional(z.enum(attendanceMarks)),
  reason: z.optional(z.enum(awayReasons)),
});
export type AttendanceLine = z.infer<typeof AttendanceLine>;
export const AttendanceDay = pageOf(AttendanceLine);
export type AttendanceDay = z.infer<typeof AttendanceDay>;

/** A day's list; today where no day is named. */
export const AttendanceQuery = z.extend(PageQuery, { on: z.optional(civilDateField) });
export type AttendanceQuery = z.infer<typeof AttendanceQuery>;
