import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AnyEventHandlers, EventHandlers } from '#shared/runtime/consume.ts';
import { root, sourcesIn } from './sources.ts';

const hearing = sourcesIn('services').flatMap(
  (file) => /^services\/([^/]+)\/event-handlers\.ts$/.exec(file)?.[1] ?? [],
);

describe('event handlers', () => {
  test('at least one service hears events', () => {
    expect(hearing.length).toBeGreaterThan(0);
  });

  test.each(hearing)('%s answers each event on its list once, and no other', async (service) => {
    const { consumes } = await import(`../../services/${service}/config.ts`);
    const { eventHandlers } = await import(`../../services/${service}/event-handlers.ts`);
    // Nothing is told here, only listed: no store is opened.
    const answered: AnyEventHandlers = eventHandlers({});
    expect([...consumes].sort()).toEqual(Object.keys(answered).sort());
  });

  test('nobody is written to a second time when a rebuild tells of something once more', () => {
    const text = (file: string) => readFileSync(join(root, file), 'utf8');
    const files = sourcesIn('services');
    const writing = hearing.filter((service) =>
      files.some(
        (file) => file.startsWith(`services/${service}/`) && /\bmessages\.send\(|\btellGuests\(/.test(text(file)),
      ),
    );
    expect(writing.length).toBeGreaterThan(2);
    const muted = (service: string) =>
      /eventConsumer\([^;]*nobodyIsWrittenTo/.test(text(`services/${service}/on-event.ts`));
    expect(writing.filter((service) => !muted(service))).toEqual([]);
  });

  test('a missing or surplus handler does not compile', () => {
    const done = async (): Promise<void> => {};
    const whole: EventHandlers<'PlaceClaimed' | 'PlaceReleased'> = { PlaceClaimed: done, PlaceReleased: done };
    // @ts-expect-error PlaceReleased is on the list and has no handler
    const missing: typeof whole = { PlaceClaimed: done };
    // @ts-expect-error TimePassed has a handler and is not on the list
    const surplus: typeof whole = { ...whole, TimePassed: done };
    expect([missing, surplus].map((handlers) => Object.keys(handlers).length)).toEqual([1, 3]);
  });
});
