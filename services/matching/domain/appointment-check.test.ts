import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { weekdays } from '#shared/shapes/vocabulary.ts';
import { begun } from '#test/builders/a-placement.ts';
import { appointmentFindings, meets, type AppointmentInput, type TimeOfWeek } from './appointment-check.ts';
import { findingInWords } from './finding.ts';

const today = civilDate('2026-11-23');
const danish = {
  ...{ title: 'Dansk, VUC', startsOn: civilDate('2026-10-05'), endsOn: civilDate('2026-12-18') },
  times: [{ day: 'tuesday', startsAt: '09:00', endsAt: '12:00' }] as TimeOfWeek[],
};
const at = (day: TimeOfWeek['day'], startsAt: string, endsAt: string, areAgreed = true) => ({
  ...{ times: [{ day, startsAt, endsAt }], areAgreed },
});
const found = (more: Partial<AppointmentInput>): string | undefined => {
  const [one] = appointmentFindings({ placement: begun(), lessons: [danish], talks: [], today, ...more });
  return one && `${one.outcome}: ${findingInWords(one, 'da').text}`;
};

describe('working times and other appointments', () => {
  test('that meet are named with day and time, and stop nobody', () => {
    expect(found({ work: at('tuesday', '11:30', '14:00') })).toBe(
      'broken: Arbejdstiden støder sammen med tirsdag 9.00–12.00: Dansk, VUC. Flyt den ene af dem.',
    );
    const [clash] = appointmentFindings({
      ...{ placement: begun(), lessons: [danish], talks: [], today, work: at('tuesday', '11:30', '14:00') },
    });
    expect(clash && findingInWords(clash, 'en').blocks).toBe(false);
  });

  test.each([
    ['another day', at('monday', '09:00', '12:00')],
    ['right after', at('tuesday', '12:00', '15:00')],
    ['right before', at('tuesday', '07:00', '09:00')],
  ])('%s do not meet', (_, work) => {
    expect(found({ work })).toMatch(/^kept: /);
  });

  test('within the time a place is open there may be lessons: that is told as something to agree', () => {
    expect(found({ work: at('tuesday', '08:00', '16:00', false) })).toMatch(/^not-known: I den tid, pladsen er åben/);
    expect(found({ work: undefined })).toMatch(/^not-known: Vi ved ikke, hvornår/);
  });

  test('lessons before or after the placement do not count; a conversation counts on its day', () => {
    const work = at('tuesday', '09:00', '12:00');
    const later = begun({ startsOn: civilDate('2027-01-04') });
    expect(found({ work, placement: later })).toMatch(/^kept: /);
    const talks = [{ startsAt: instant('2026-12-01T09:30:00Z'), minutes: 45 }];
    expect(found({ work, lessons: [], talks })).toContain('1. december 2026 10.30–11.15: en samtale');
    expect(found({ work: at('monday', '09:00', '12:00'), lessons: [], talks })).toMatch(/^kept: /);
    const past = [{ startsAt: instant('2026-11-17T09:30:00Z'), minutes: 45 }];
    expect(found({ work, lessons: [], talks: past })).toMatch(/^kept: /);
  });

  test('meeting is mutual, and more working time never makes a clash go away', () => {
    const minute = fc.integer({ min: 0, max: 95 });
    const clock = (quarter: number) =>
      `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
    const time = fc
      .tuple(fc.constantFrom(...weekdays), minute, fc.integer({ min: 1, max: 20 }))
      .map(([day, from, length]): TimeOfWeek => ({
        day,
        startsAt: clock(from),
        endsAt: clock(Math.min(96, from + length)),
      }));
    fc.assert(
      fc.property(time, time, time, (one, other, more) => {
        expect(meets(one, [other])).toBe(meets(other, [one]));
        if (meets(one, [other])) expect(meets(one, [other, more])).toBe(true);
      }),
    );
  });
});
