import { formatPhone } from '#shared/kernel/phone.ts';
import { formatNumber, numberAsTyped } from '#kit/numbers/danish-numbers.ts';
import { today } from '#kit/time/clock.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { CourseFacts } from '#shared/shapes/course.ts';
import type { InstitutionView } from '#shared/shapes/institution.ts';
import { readTimetable, writtenTimetable } from '#shared/shapes/timetable.ts';

/** What stands in the fields of a course; their names are the paths of the request. */
export type CourseFields = {
  readonly title: string;
  readonly description: string;
  /** One goal a line. */
  readonly goals: string;
  readonly kind: string;
  readonly amuCode: string;
  readonly level: string;
  readonly workAreas: readonly string[];
  readonly competences: readonly string[];
  readonly danish: string;
  readonly taughtIn: string;
  readonly where: string;
  readonly department: string;
  readonly intake: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** One line for each day, or for days that share their hours. */
  readonly timetable: string;
  readonly seats: string;
  readonly waitingList: string;
  readonly priceKr: string;
  readonly funding: string;
  readonly targetGroups: readonly string[];
  readonly prerequisites: string;
  readonly adaptable: string;
  readonly 'contact.name': string;
  readonly 'contact.email': string;
  readonly 'contact.phone': string;
  readonly sharedWith: string;
  readonly expiresOn: string;
};

/** An empty course with what follows from the institution: its contact, and its only department. */
export function fieldsOfNewCourse({ contact, departments }: InstitutionView): CourseFields {
  const [only, ...others] = departments;
  return {
    ...{ title: '', description: '', goals: '', kind: '', amuCode: '', level: '', workAreas: [], competences: [] },
    ...{ danish: '', taughtIn: 'da', where: '', department: others.length === 0 && only ? only.name : '' },
    ...{ intake: 'dated', startsOn: '', endsOn: '', timetable: '', seats: '', waitingList: 'yes', priceKr: '' },
    ...{ funding: '', targetGroups: [], prerequisites: '', adaptable: '', sharedWith: 'partnership', expiresOn: '' },
    ...contactFields(contact),
  };
}

/** The fields as the course has them. */
export function fieldsOfCourse(course: CourseFacts): CourseFields {
  const { contact, goals, timetable, seats, waitingList, priceKr, startsOn, endsOn, expiresOn, ...same } = course;
  return {
    ...same,
    amuCode: course.amuCode ?? '',
    department: course.department ?? '',
    goals: goals.join('\n'),
    timetable: writtenTimetable(timetable, vocabularyText().weekdays),
    seats: formatNumber(seats),
    waitingList: waitingList ? 'yes' : 'no',
    priceKr: formatNumber(priceKr),
    startsOn: typedDate(startsOn),
    endsOn: endsOn ? typedDate(endsOn) : '',
    expiresOn: expiresOn ? typedDate(expiresOn) : '',
    ...contactFields(contact),
  };
}

/** The fields of a draft that copies a course of another time: what it says, without the days that have passed. */
export function fieldsOfDraft(course: CourseFacts): CourseFields {
  const fields = fieldsOfCourse(course);
  const isPast = course.intake === 'dated' && (course.endsOn ?? course.startsOn) < today();
  return isPast ? { ...fields, startsOn: '', endsOn: '', expiresOn: '' } : fields;
}

/** What the fields say of the course, still to be read with its shape. */
export function courseIn(fields: CourseFields): object {
  const { 'contact.name': name, 'contact.email': email, 'contact.phone': phone, ...same } = fields;
  const timetable = readTimetable(fields.timetable);
  return {
    ...same,
    goals: linesOf(fields.goals),
    amuCode: fields.kind === 'amu' ? filled(fields.amuCode) : undefined,
    department: fields.where === 'department' ? filled(fields.department) : undefined,
    startsOn: dateIn(fields.startsOn),
    endsOn: dateIn(fields.endsOn),
    expiresOn: dateIn(fields.expiresOn),
    timetable: 'lessons' in timetable ? timetable.lessons : [],
    seats: numberAsTyped(fields.seats),
    waitingList: fields.waitingList === 'yes',
    priceKr: numberAsTyped(fields.priceKr),
    contact: { name, email, phone },
  };
}

function contactFields({ name, email, phone }: InstitutionView['contact']) {
  return { 'contact.name': name, 'contact.email': email, 'contact.phone': formatPhone(phone) } as const;
}

function filled(text: string): string | undefined {
  return text.trim() || undefined;
}

/** What cannot be read goes on as it was typed, so that the shape says so. */
function dateIn(typed: string): string | undefined {
  return filled(typed) && (readDate(typed, today()) ?? typed);
}

function linesOf(written: string): readonly string[] {
  return written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
