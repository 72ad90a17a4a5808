import { expect, it } from 'vitest';
import { readFilters } from '#kit/filters/filter-values.ts';
import { CourseSearch } from '#shared/shapes/catalogue.ts';
import { coursePlan, lookOf } from './look-in-address.ts';

const chosen = (address: Record<string, string>) => lookOf('hygiejne', readFilters(coursePlan, address));

it('asks for what is chosen, and for nothing else', () => {
  expect(chosen({})).toEqual({ text: 'hygiejne', order: 'relevance' });
  expect(
    chosen({ gruppe: 'young-people', dansk: 'everyday', pris: '0', ledige: 'ledige', fra: '4000', orden: 'price' }),
  ).toEqual({
    ...{ text: 'hygiejne', order: 'price', targetGroup: 'young-people', danish: 'everyday' },
    ...{ priceAtMost: 0, withSeats: true, near: '4000', withinKm: 25 },
  });
});

it('is always a search the service takes, whatever stands in the address', () => {
  const odd: Record<string, string>[] = [
    { fra: '40', km: '7', tidligst: 'i morgen', senest: '2026' },
    { tidligst: '2027-02-01', senest: '2027-01-01' },
    { gruppe: 'alle sammen', orden: 'x' },
  ];
  for (const address of odd) expect(CourseSearch.safeParse(chosen(address)).success).toBe(true);
});
