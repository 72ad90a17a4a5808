import { describe, expect, test } from 'vitest';
import { readTimetable, writtenTimetable } from './timetable.ts';

const dayNames = {
  monday: 'mandag',
  tuesday: 'tirsdag',
  wednesday: 'onsdag',
  thursday: 'torsdag',
  friday: 'fredag',
  saturday: 'lørdag',
  sunday: 'søndag',
};
const at = (day: string, startsAt: string, endsAt: string, minutes: number) => ({ day, startsAt, endsAt, minutes });

describe('a timetable as people write it', () => {
  test.each([
    ['mandag 8-14', [at('monday', '08:00', '14:00', 360)]],
    [
      'Man. og ons. kl. 8.30–14 (270 min)',
      [at('monday', '08:30', '14:00', 270), at('wednesday', '08:30', '14:00', 270)],
    ],
    ['tirs, tors 9:15 til 12', [at('tuesday', '09:15', '12:00', 165), at('thursday', '09:15', '12:00', 165)]],
    [
      'lør-søn 10-11; fre 8-9',
      [at('saturday', '10:00', '11:00', 60), at('sunday', '10:00', '11:00', 60), at('friday', '08:00', '09:00', 60)],
    ],
    ['Monday 9-10\n\n', [at('monday', '09:00', '10:00', 60)]],
    ['', []],
  ])('%s', (written, lessons) => {
    expect(readTimetable(written)).toEqual({ lessons });
  });

  test.each(['mandag', '8-14', 'blåmandag 8-14', 'mandag 25-26', 'mandag 8-14 og mere', '=1+1', 'fre-man 8-9'])(
    '%s says no times',
    (written) => {
      expect(readTimetable(`mandag 8-9\n${written}`)).toEqual({ unread: written });
    },
  );

  test('what was read is written so that it is read again', () => {
    const read = readTimetable('man-fre 8.30-14 (270 min); lør 10-12');
    const lessons = 'lessons' in read ? read.lessons : [];
    expect(lessons).toHaveLength(6);
    expect(readTimetable(writtenTimetable(lessons, dayNames))).toEqual({ lessons });
  });
});
