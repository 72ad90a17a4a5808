import { describe, expect, test } from 'vitest';
import { readFacts, schemaOf } from './read-facts.ts';
import type { Upcasters } from './upcasters.ts';

/** As if targets had first been told with the day as `from`, then without columns where there were none. */
const known: Upcasters = {
  TargetsSet: [
    ({ from, ...facts }) => ({ ...facts, validFrom: from }),
    (facts) => ({ ...facts, columns: facts['columns'] ?? {} }),
  ],
};
const today = { validFrom: '2027-01-01', columns: {} };

describe('facts of an event', () => {
  test('told in any older form are read in today’s', () => {
    expect(schemaOf('TargetsSet', known)).toBe(3);
    expect(readFacts('TargetsSet', 1, { from: '2027-01-01' }, known)).toEqual(today);
    expect(readFacts('TargetsSet', 2, { validFrom: '2027-01-01' }, known)).toEqual(today);
    expect(readFacts('TargetsSet', 3, today, known)).toEqual(today);
  });

  test.each([4, 0, 1.5, Number.NaN])('of form %s, which nobody here knows, are refused loudly', (schema) => {
    expect(() => readFacts('TargetsSet', schema, today, known)).toThrow('this version reads 1 to 3');
  });

  test('that are not what they say they are, are refused', () => {
    expect(() => readFacts('TargetsSet', 3, { from: '2027-01-01' }, known)).toThrow();
  });

  test('stay readable when the rules for what people may enter become stricter', () => {
    const opening = {
      ...{ title: '', workArea: 'shop', tasks: [], kinds: [], hoursFrom: 30, hoursTo: 5, days: [], startsAt: '25:00' },
      ...{ endsAt: '', postalCode: '0000', accommodates: [], languages: [], places: 0, offeredTo: 'all', buddyId: '' },
      demands: { liftsKg: 900, danish: 'none', drivingLicence: false },
    };
    const told = { openingId: 'ope-1', companyId: '41000007', companyName: 'Hvedekrogen', opening };
    expect(readFacts('OpeningRegistered', 1, told)).toEqual(told);
  });
});
