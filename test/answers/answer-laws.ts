import { describe, expect, test } from 'vitest';
import type { EventEnvelope } from '#shared/events/event.ts';
import type { AnswerState } from '#shared/kernel/answer.ts';
import { anId } from '#test/builders/ids.ts';

/**
 * One answer capability at work, ready to be answered: what the laws below need to know of it. Any capability by which
 * one scope answers what another owns can be held to them.
 */
export type AnswerAtWork = {
  /** Sends an answer that the owner will accept while nothing else has happened; gives its id. */
  readonly send: () => Promise<string>;
  /** What the sender wrote in own words with each answer. */
  readonly words: string;
  /** The owner calls off what is answered, without the answer having arrived. */
  readonly callOff: () => Promise<void>;
  /** Every event so far of the sender's scope and of the owner's. */
  readonly eventsOfSender: () => Promise<readonly EventEnvelope[]>;
  readonly eventsOfOwner: () => Promise<readonly EventEnvelope[]>;
  /** Tells one event to the service, as its queue would. */
  readonly tell: (event: EventEnvelope) => Promise<void>;
  /** The answer as its sender reads it. */
  readonly read: (answerId: string) => Promise<{ readonly state: AnswerState; readonly because?: string | undefined }>;
  /** What is answered, as its owner has it. */
  readonly ownersVersion: () => Promise<number>;
};

const attempts = 5;

/** The laws of an answer across scopes (docs/decisions/2026-11-27-answers-across-scopes.md). */
export function answerLaws(capability: string, open: () => Promise<AnswerAtWork>): void {
  describe(`${capability}: an answer across scopes`, () => {
    test('sent, it waits and changes nothing of the owner’s; applied, its sender reads that it was accepted', async () => {
      const at = await open();
      const before = await at.ownersVersion();
      const answerId = await at.send();
      expect([(await at.read(answerId)).state, await at.ownersVersion()]).toEqual(['sent', before]);
      await tellAll(at);
      expect(await at.read(answerId)).toMatchObject({ state: 'accepted' });
      expect(await at.ownersVersion()).toBeGreaterThan(before);
    });

    test('two at once: one is accepted, the other is void with a reason, and the owner’s changes once', async () => {
      const at = await open();
      const before = await at.ownersVersion();
      const both = await Promise.all([at.send(), at.send()]);
      await Promise.all((await at.eventsOfSender()).map((event) => tell(at, event)));
      await tellAll(at);
      const read = await Promise.all(both.map(at.read));
      expect(read.map(({ state }) => state).sort()).toEqual(['accepted', 'void']);
      expect(read.find(({ state }) => state === 'void')?.because).toEqual(expect.any(String));
      expect(await at.ownersVersion()).toBe(before + 1);
    });

    test('to something called off already: void with a reason, and the owner’s stays as it is', async () => {
      const at = await open();
      const answerId = await at.send();
      await at.callOff();
      const before = await at.ownersVersion();
      await tellAll(at);
      expect(await at.read(answerId)).toMatchObject({ state: 'void', because: expect.any(String) });
      expect(await at.ownersVersion()).toBe(before);
    });

    test('seen twice, also long after and under another event’s id: applied once', async () => {
      const at = await open();
      const answerId = await at.send();
      await tellAll(at);
      const [version, answer] = [await at.ownersVersion(), await at.read(answerId)];
      const again = await at.eventsOfSender();
      for (const event of again) await tell(at, event);
      for (const event of again) await tell(at, { ...event, id: anId('event') });
      await tellAll(at);
      expect([await at.ownersVersion(), await at.read(answerId)]).toEqual([version, answer]);
    });

    test('whatever order the events come in, each answer is settled once and stays so', async () => {
      const at = await open();
      const before = await at.ownersVersion();
      const [first, second] = [await at.send(), await at.send()];
      for (const event of (await at.eventsOfSender()).toReversed()) await tell(at, event);
      for (const event of (await at.eventsOfOwner()).toReversed()) await tell(at, event);
      const settled = [await at.read(first), await at.read(second)];
      expect(settled.map(({ state }) => state).sort()).toEqual(['accepted', 'void']);
      await tellAll(at);
      expect([await at.read(first), await at.read(second)]).toEqual(settled);
      expect(await at.ownersVersion()).toBe(before + 1);
    });

    test('what was written in own words is in no event', async () => {
      const at = await open();
      await at.send();
      await tellAll(at);
      const told = JSON.stringify([await at.eventsOfSender(), await at.eventsOfOwner()]);
      expect(at.words.length).toBeGreaterThan(0);
      expect(told).not.toContain(at.words);
    });
  });
}

/** Tells every event of both scopes, the sender's first: what the owner makes of them is told back. */
export async function tellAll(at: Pick<AnswerAtWork, 'eventsOfSender' | 'eventsOfOwner' | 'tell'>): Promise<void> {
  for (const event of await at.eventsOfSender()) await tell(at, event);
  for (const event of await at.eventsOfOwner()) await tell(at, event);
}

/** Tells one event, and again where it lost a race, as the queue does. */
async function tell(at: Pick<AnswerAtWork, 'tell'>, event: EventEnvelope): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await at.tell(event);
    } catch (fault) {
      if (attempt === attempts) throw fault;
    }
  }
}
