import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What may be refused about a course as it runs. */
export const runningRefusals = {
  'lesson-not-found': { status: 404, da: 'Vi kan ikke finde lektionen.', en: 'We cannot find this lesson.' },
  'lesson-over-already': {
    status: 409,
    da: 'Fremmødet er allerede skrevet ned. Ret det i stedet.',
    en: 'Attendance has been written down already. Put it right instead.',
  },
  'lesson-called-off': { status: 409, da: 'Lektionen er aflyst.', en: 'The lesson was called off.' },
  'lesson-not-over': {
    status: 409,
    da: 'Fremmødet er ikke skrevet ned endnu.',
    en: 'Attendance has not been written down yet.',
  },
  'lesson-not-yet': {
    status: 409,
    da: 'Lektionen er først en anden dag. Skriv fremmødet ned, når den er holdt.',
    en: 'The lesson is on a later day. Write down attendance once it was held.',
  },
  'course-without-timetable': {
    status: 409,
    da: 'Kurset har ikke noget skema. Skriv skemaet på kurset først, eller tilføj lektionerne én for én.',
    en: 'The course has no timetable. Write it on the course first, or add the lessons one by one.',
  },
  'not-begun-on-course': {
    status: 409,
    da: 'Personen er ikke begyndt endnu. Skriv fremmødet ned første gang, personen kommer.',
    en: 'The person has not begun yet. Write down attendance the first time the person comes.',
  },
  'enrolment-ended-already': {
    status: 409,
    da: 'Kommunen har allerede skrevet, hvordan kurset endte for personen.',
    en: 'The municipality has already written how the course ended for the person.',
  },
  'my-course-not-found': { status: 404, da: 'Vi kan ikke finde dit kursus.', en: 'We cannot find your course.' },
  'my-course-not-begun': {
    status: 409,
    da: 'Du kan fortælle om kurset, når du er begyndt på det.',
    en: 'You can tell about the course once you have begun.',
  },
  'course-not-bridge-building': {
    status: 409,
    da: 'Kurset er ikke brobygning.',
    en: 'The course is not bridge-building.',
  },
} as const satisfies RefusalTable;
