import { expect, test } from 'vitest';
import type { AskedRequestView } from '#shared/shapes/asked-request.ts';
import { fieldsOfOffer, readOffer, sumOf, type OfferFields } from './offer-fields.ts';

const today = '2026-11-23';
const filled: OfferFields = {
  ...{ content: 'Ord ved disken.', place: 'at-workplace', lessons: '25', hoursPerWeek: '2,5', lessonOre: '600' },
  ...{ extraOre: '0', teacherName: 'Tove Lykke', startsOn: '8/12', endsOn: '29-1-2027', conditions: '' },
};

test('an offer is read as people write it, in øre and real days', () => {
  const read = readOffer(filled, 3, today);
  expect('body' in read && read.body).toEqual({
    ...{ seen: 3, content: 'Ord ved disken.', place: 'at-workplace', lessons: 25, hoursPerWeek: 2.5 },
    ...{ lessonOre: 60_000, extraOre: 0, teacherName: 'Tove Lykke', startsOn: '2026-12-08', endsOn: '2027-01-29' },
  });
  expect(sumOf(filled)).toBe(1_500_000);
});

test('minus one and ten million are refused at the price, and an empty form says what to write', () => {
  const errorsOf = (more: Partial<OfferFields>): string[] => {
    const read = readOffer({ ...filled, ...more }, 1, today);
    return 'errors' in read ? Object.keys(read.errors) : [];
  };
  expect(errorsOf({ lessonOre: '-1' })).toEqual(['lessonOre']);
  expect(errorsOf({ lessonOre: '10.000.000' })).toEqual(['lessonOre']);
  const empty = Object.fromEntries(Object.keys(filled).map((name) => [name, ''])) as OfferFields;
  expect(errorsOf(empty).toSorted()).toEqual(
    Object.keys(filled)
      .filter((name) => name !== 'conditions')
      .toSorted(),
  );
});

test('a new version begins from the latest, a first one from what is wished', () => {
  const need = { place: 'both', hoursPerWeek: 2, startsOn: '2026-12-07' };
  const asked = (offers: object[]) => ({ need, offers }) as unknown as AskedRequestView;
  expect(fieldsOfOffer(asked([]))).toMatchObject({ place: 'both', startsOn: '07-12-2026', lessonOre: '' });
  const offer = { place: 'online', lessons: 10, hoursPerWeek: 2, lessonOre: 61_250, extraOre: 0, teacherName: 'Ole' };
  const dated = { ...offer, content: 'Ord', startsOn: '2026-12-08', endsOn: '2027-01-29' };
  expect(fieldsOfOffer(asked([dated]))).toMatchObject({ place: 'online', lessonOre: '612,5', endsOn: '29-01-2027' });
});
