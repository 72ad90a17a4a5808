import { EventBridgeClient, type PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { beforeAll, describe, expect, it } from 'vitest';
import { testTable } from '#test/database.ts';
import { post, signIn, testDependencies, type TestDependencies } from '#test/builders/access-dependencies.ts';
import { groups, secretariat } from '#test/builders/access-people.ts';
import { publishTo } from '#services/access/publish-to.ts';
import { EventEnvelope } from '#shared/events/event.ts';
import { instant } from '#shared/kernel/time.ts';
import { tellTime } from './tell-time.ts';

const now = instant('2026-11-23T09:01:00Z');
const codes = ['0265', '0530', '0657', '0760', '0101', '0147', '0151', '0153', '0155', '0157', '0159'];
let dependencies: TestDependencies;

beforeAll(async () => {
  dependencies = await testDependencies(await testTable());
  const { browser } = await signIn(dependencies, secretariat);
  await post(dependencies, browser, '/api/access/P-test/partnership', { name: 'Prøve' });
  for (const code of codes) await post(dependencies, browser, '/api/access/P-test/municipalities', { code, ...groups });
});

/** A bus that keeps what it is told, and refuses so many entries of each call. */
function busThatRefuses(failed: number) {
  const told: { DetailType?: string; Source?: string; EventBusName?: string; Detail?: string }[][] = [];
  const bus = new EventBridgeClient({ region: 'eu-central-1' });
  bus.send = (async (command: PutEventsCommand) => {
    told.push(command.input.Entries ?? []);
    return { FailedEntryCount: failed };
  }) as typeof bus.send;
  return { told, publish: publishTo(bus, 'the-bus') };
}

describe('time', () => {
  it('passes in every municipality and partnership, at most ten to a call', async () => {
    const { told, publish } = busThatRefuses(0);
    await tellTime(dependencies.access, now, publish);
    expect(told.map((entries) => entries.length)).toEqual([10, 2]);
    const events = told.flat().map(({ Detail }) => EventEnvelope.parse(JSON.parse(Detail ?? '')));
    expect(events.map(({ scope }) => scope).sort()).toEqual([...codes, 'P-test'].sort());
    expect(events.every(({ at, facts }) => at === now && (facts as { now: string }).now === now)).toBe(true);
    expect(events.find(({ scope }) => scope === '0265')?.partnership).toBe('P-test');
    expect(events.find(({ scope }) => scope === 'P-test')?.partnership).toBeUndefined();
    expect(told[0]?.[0]).toMatchObject({
      EventBusName: 'the-bus',
      Source: 'fodfaeste.access',
      DetailType: 'TimePassed',
    });
  });

  it('is the same event when the same minute is told again', async () => {
    const { told, publish } = busThatRefuses(0);
    await tellTime(dependencies.access, now, publish);
    await tellTime(dependencies.access, now, publish);
    const ids = told.flat().map(({ Detail }) => JSON.parse(Detail ?? '').id);
    expect(new Set(ids).size).toBe(ids.length / 2);
  });

  it('is a fault where the bus refuses an entry, after all others were told', async () => {
    const { told, publish } = busThatRefuses(1);
    await expect(tellTime(dependencies.access, now, publish)).rejects.toThrow('the bus refused 2 of 12 events');
    expect(told.flat()).toHaveLength(12);
  });
});
