import { describe, expect, test } from 'vitest';
import { addDays, addMonths, civilDate } from '#shared/kernel/time.ts';
import { retentionPurposes } from '#shared/shapes/retention.ts';
import { closedBetween, monthOf, monthsKept, previewErasure } from './retention.ts';

const today = civilDate('2026-11-28');

describe('what would be erased, and when', () => {
  test('every closing day counts once per purpose: in the month its data goes, in the past, or after the year', () => {
    const days = Array.from({ length: 2600 }, (_, ago) => addDays(today, -ago));
    const months = Array.from({ length: 12 }, (_, ahead) => addMonths(monthOf(today), ahead));
    for (const purpose of retentionPurposes) {
      for (const day of days) {
        const goesIn = monthOf(addMonths(day, monthsKept(purpose, today)));
        const isIn = (month?: typeof day) => {
          const { from = '', before } = closedBetween(purpose, month, today);
          return from <= day && day < before;
        };
        expect(months.filter(isIn), `${purpose} ${day}`).toEqual(months.filter((month) => month === goesIn));
        expect(isIn(), `${purpose} ${day}`).toBe(goesIn < monthOf(today));
      }
    }
  });

  test('what the person told goes before the case itself, and the case with its proof', () => {
    const preview = previewErasure([civilDate('2025-12-31'), civilDate('2021-11-30')], today, true);
    const kept = preview.kept.map(({ purpose, months }) => [purpose, months]);
    expect(kept).toEqual([
      ['own-words', 12],
      ['documentation', 60],
      ['proof', 60],
    ]);
    expect(preview.past).toEqual([
      { purpose: 'own-words', people: 1 },
      { purpose: 'documentation', people: 0 },
      { purpose: 'proof', people: 0 },
    ]);
    expect(preview.months.map(({ month, people }) => [month, ...people.map((counted) => counted.people)])).toEqual([
      ['2026-11-01', 0, 1, 1],
      ['2026-12-01', 1, 0, 0],
      ...preview.months.slice(2).map(({ month }) => [month, 0, 0, 0]),
    ]);
    expect(preview.months.at(-1)?.month).toBe('2027-10-01');
  });
});
