import { expect, test } from 'vitest';
import type { EventOf } from '#shared/events/catalogue.ts';
import { factsFromEvent } from './facts-from-event.ts';

test('a check that is asked for another municipality is counted there, and nowhere twice', () => {
  const answered = { placementId: 'pla-1', candidateId: 'can-1', stillThere: true };
  const facts = { ...answered, dueOn: '2027-05-23', answeredOn: '2027-05-25' };
  const told = (more: object) =>
    factsFromEvent({
      type: 'SixMonthCheckAnswered',
      version: 3,
      facts: { ...facts, ...more },
    } as unknown as EventOf<'SixMonthCheckAnswered'>);
  expect(told({})).toEqual([{ is: 'answered', of: 'pla-1', stillThere: true, on: '2027-05-25', version: 3 }]);
  expect(told({ carriedFrom: '0265' })).toEqual([]);
});
