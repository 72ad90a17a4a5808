import { describe, expect, test } from 'vitest';
import { addDays } from '#kit/time/copenhagen.ts';
import { today } from '#kit/time/clock.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { aCourse } from '#test/builders/competence-courses.ts';
import { fieldsOfCourse, fieldsOfDraft } from './course-fields.ts';
import { readCourseChange, readNewCourse } from './read-course.ts';

const ahead = (days: number) => civilDate(addDays(today(), days));
const coming = aCourse({ startsOn: ahead(10), endsOn: ahead(20) });

describe('a course in the fields of its form', () => {
  test('is read as it was, with a timetable as people write it', () => {
    expect(readCourseChange(fieldsOfCourse(coming), 3)).toEqual({ body: { ...coming, version: 3 } });
    const rolling = aCourse({
      kind: 'own',
      amuCode: undefined,
      where: 'online',
      department: undefined,
      intake: 'rolling',
      endsOn: undefined,
      timetable: [],
    });
    expect(readNewCourse(fieldsOfCourse(rolling))).toEqual({ body: JSON.parse(JSON.stringify(rolling)) });
  });

  test('says at the field what is wrong, in words of its own', () => {
    const wrong = {
      ...fieldsOfCourse(coming),
      title: ' ',
      priceKr: '-1',
      seats: 'mange',
      timetable: 'når det passer',
      amuCode: '',
      startsOn: '31-02-2027',
    };
    const read = readNewCourse(wrong);
    expect('errors' in read && read.errors).toEqual({
      title: 'Skriv, hvad kurset hedder',
      priceKr: 'Tallet er for lavt.',
      seats: 'Skriv et helt tal, fx 12',
      timetable: 'Vi kan ikke læse »når det passer«. Skriv fx: mandag 8.30–14.00',
      amuCode: 'Skriv AMU-nummeret med fem cifre',
      startsOn: 'Skriv en dato, der findes, fx 24-12-2026.',
    });
  });

  test('a draft copied from a course that is over asks for its days again', () => {
    const over = aCourse({ startsOn: ahead(-20), endsOn: ahead(-1) });
    expect(fieldsOfDraft(over)).toMatchObject({ title: over.title, startsOn: '', endsOn: '' });
    expect(fieldsOfDraft(coming)).toEqual(fieldsOfCourse(coming));
  });
});
