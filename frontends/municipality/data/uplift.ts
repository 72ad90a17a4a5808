import { query } from '@solidjs/router';
import type { ListPage } from '#kit/network/pages-of.ts';
import { answerOf, competence } from '#kit/network/services.ts';
import type { EnrolmentState } from '#shared/shapes/enrolment-words.ts';
import type { EnrolmentItem } from '#shared/shapes/enrolment.ts';
import { namesOf } from './results.ts';

const mostPerPerson = '100';
const perPage = '50';

/** What a person said to institutions seeing them. */
export const readConsent = query(
  (scope: string, candidateId: string) =>
    answerOf(competence.candidates[':candidateId']['education-consent'].$get({ param: { scope, candidateId } })),
  'education-consent',
);

/** A person's enrolments, the latest first. */
export const readEnrolmentsOf = query(
  (scope: string, candidateId: string) =>
    answerOf(
      competence.candidates[':candidateId'].enrolments.$get({
        param: { scope, candidateId },
        query: { limit: mostPerPerson },
      }),
    ),
  'enrolments-of',
);

/** How often a person came to each course. */
export const readAttendanceOf = query(
  (scope: string, candidateId: string) =>
    answerOf(competence.candidates[':candidateId']['course-attendance'].$get({ param: { scope, candidateId } })),
  'course-attendance',
);

/** What the institution wrote to the job broker about a person on a course. */
export const readNotesOf = query(
  (scope: string, enrolmentId: string) =>
    answerOf(
      competence.enrolments[':enrolmentId']['course-notes'].$get({
        param: { scope, enrolmentId },
        query: { limit: perPage },
      }),
    ),
  'course-notes-of',
);

/** An enrolment with the person's name; missing where visitation does not know the person. */
export type NamedEnrolment = EnrolmentItem & { readonly name: string | undefined };

/** One page of the municipality's enrolments in one state, with names. */
export const readEnrolments = query(
  async (scope: string, state: EnrolmentState, cursor?: string): Promise<ListPage<NamedEnrolment>> => {
    const page = await answerOf(
      competence.enrolments.$get({ param: { scope }, query: { state, limit: perPage, cursor } }),
    );
    const names = await namesOf(
      scope,
      page.items.map(({ candidateId }) => candidateId),
    );
    return { ...page, items: page.items.map((item) => ({ ...item, name: names.get(item.candidateId) })) };
  },
  'enrolments',
);

/** A course's seats: free, reserved, waited for, and the municipality's own. */
export const readSeats = query(
  (scope: string, courseId: string) =>
    answerOf(competence.courses[':courseId'].seats.$get({ param: { scope, courseId } })),
  'course-seats',
);
