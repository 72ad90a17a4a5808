import { expect, test } from 'vitest';
import { inTurn, type EventHandlers } from './consume.ts';

test('what both hear is told to the one and then to the other; what one hears, to that one', async () => {
  const told: string[] = [];
  const as = (who: string) => async (): Promise<void> => void told.push(who);
  const one: EventHandlers<'CoursePosted' | 'CourseChanged'> = { CoursePosted: as('one'), CourseChanged: as('one') };
  const other: EventHandlers<'CoursePosted' | 'CourseExpired'> = {
    CoursePosted: as('other'),
    CourseExpired: as('other'),
  };
  const both = inTurn(one, other);
  for (const name of ['CoursePosted', 'CourseChanged', 'CourseExpired'] as const)
    await both[name]({} as never, {} as never);
  expect(told).toEqual(['one', 'other', 'one', 'other']);
});
