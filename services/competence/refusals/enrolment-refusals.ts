import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What may be refused about enrolments and seats. */
export const enrolmentRefusals = {
  'enrolment-not-found': { status: 404, da: 'Vi kan ikke finde tilmeldingen.', en: 'We cannot find this enrolment.' },
  'enrolment-stands-otherwise': {
    status: 409,
    da: 'Tilmeldingen er et andet sted i forløbet, end du så. Se den igen.',
    en: 'The enrolment stands elsewhere than you saw. Look at it again.',
  },
  'course-not-shared': {
    status: 409,
    da: 'Kurset er for en anden kommune. Spørg uddannelsesstedet, om I kan være med.',
    en: 'The course is for another municipality. Ask the institution whether you can join.',
  },
  'already-on-course': {
    status: 409,
    da: 'Personen er allerede tilmeldt kurset eller står på ventelisten.',
    en: 'The person is enrolled on the course already, or waits for it.',
  },
  'course-full': {
    status: 409,
    da: 'Der er ikke flere ledige pladser. Sæt personen på ventelisten, eller find et andet kursus.',
    en: 'There are no more free seats. Put the person on the waiting list, or find another course.',
  },
  'course-without-waiting-list': {
    status: 409,
    da: 'Der er ikke flere ledige pladser, og kurset har ingen venteliste. Find et andet kursus.',
    en: 'There are no more free seats, and the course has no waiting list. Find another course.',
  },
  'seat-just-freed': {
    status: 409,
    da: 'Der er lige blevet en ledig plads. Prøv igen.',
    en: 'A seat has just become free. Try again.',
  },
  'no-seat-held': {
    status: 409,
    da: 'Pladsen holdes ikke længere. Personen står ikke med et tilbud lige nu.',
    en: 'The seat is not held any longer. Nothing is offered to the person right now.',
  },
  'seats-not-free': {
    status: 409,
    da: 'Så mange ledige pladser er der ikke på kurset.',
    en: 'There are not that many free seats on the course.',
  },
  'pool-needs-rolling-intake': {
    status: 409,
    da: 'Pladser kan kun reserveres på kurser med løbende optag.',
    en: 'Seats can only be reserved on courses with rolling intake.',
  },
} as const satisfies RefusalTable;
