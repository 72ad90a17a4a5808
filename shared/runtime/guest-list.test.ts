import { beforeAll, describe, expect, test } from 'vitest';
import type { Guest } from '#shared/kernel/guests.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Message } from '#shared/shapes/message.ts';
import { anId } from '#test/builders/ids.ts';
import { freshMunicipality, testTable, type TestTable } from '#test/database.ts';
import { tellGuests, type InvitedMeeting } from './guest-list.ts';
import { openTable } from './table.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const mette: Guest = { recipientId: 'per-1', name: 'Mette Krogh', email: 'mette@kommune.example' };
const jens: Guest = { recipientId: 'per-2', name: 'Jens Toft', email: 'jens@kommune.example' };
const karen: Guest = { recipientId: 'per-3', name: 'Karen Juhl', email: 'karen@kommune.example' };

/** The guest list of one meeting; `tell` gives what was asked to be sent because of one event. */
function aGuestList() {
  const own = openTable(table.client, table.name, freshMunicipality());
  const meeting: InvitedMeeting = {
    meetingId: anId('matchMeeting'),
    companyId: '41000007',
    heard: 1,
    startsAt: instant('2026-11-27T09:00:00Z'),
    minutes: 45,
    place: 'Bageriet',
    companyName: 'Bageriet',
    sequence: 0,
    cancelled: false,
    declined: false,
  };
  const messages: Message[] = [];
  const tell = async (more: Partial<InvitedMeeting>, guests: readonly Guest[], reason = anEvent()) => {
    const before = messages.length;
    const send = async (message: Message): Promise<void> => void messages.push(message);
    await tellGuests(own, { send }, reason, { ...meeting, ...more }, guests);
    return messages.slice(before).map((message) => {
      if (message.template !== 'match-meeting-invitation') throw new Error('another message');
      return `${message.recipientId} ${message.notice} ${message.sequence}`;
    });
  };
  return { tell, messages };
}

const anEvent = (at = '2026-11-23T09:00:00.000Z') => ({ id: anId('event'), at });
const moved = (heard: number, more: Partial<InvitedMeeting> = {}): Partial<InvitedMeeting> => ({
  heard,
  sequence: heard - 1,
  startsAt: instant(`2026-12-0${heard}T09:00:00Z`),
  ...more,
});
const cancelled = (heard: number) => ({ heard, sequence: heard - 1, cancelled: true });

describe('who is written to about a meeting', () => {
  test('called, moved, cancelled: the same guests, with a rising sequence', async () => {
    const { tell } = aGuestList();
    expect(await tell({}, [mette])).toEqual(['per-1 called 0']);
    expect(await tell(moved(2), [mette])).toEqual(['per-1 changed 1']);
    expect(await tell(cancelled(3), [mette])).toEqual(['per-1 cancelled 2']);
  });

  test('a meeting entered afterwards invites nobody, and neither moving nor cancelling it writes to anybody', async () => {
    const { tell } = aGuestList();
    const past = { startsAt: instant('2026-11-20T09:00:00Z') };
    expect(await tell(past, [mette, jens])).toEqual([]);
    expect(await tell({ ...past, ...cancelled(2) }, [mette, jens])).toEqual([]);
  });

  test('moved back into the past, the entry that still lies ahead is taken out of the calendar', async () => {
    const { tell } = aGuestList();
    await tell({}, [mette]);
    expect(await tell(moved(2, { startsAt: instant('2026-11-20T09:00:00Z') }), [mette])).toEqual(['per-1 taken-off 1']);
  });

  test('a participant taken off gets a cancellation, a new one an invitation, the rest what is new', async () => {
    const { tell, messages } = aGuestList();
    await tell({}, [mette, jens]);
    expect((await tell(moved(2), [mette, karen])).sort()).toEqual([
      'per-1 changed 1',
      'per-2 taken-off 1',
      'per-3 called 1',
    ]);
    const takenOff = messages.find((message) => message.recipientId === 'per-2' && message.key.includes('taken-off'));
    expect(takenOff, 'names the time that stands in the calendar').toMatchObject({
      startsAt: instant('2026-11-27T09:00:00Z'),
    });
  });

  test('a changed address: the old one gets a cancellation, the new one an invitation, the rest nothing', async () => {
    const { tell } = aGuestList();
    await tell({}, [mette, jens]);
    expect(await tell({}, [{ ...mette, email: 'mk@kommune.example' }, jens])).toEqual([
      'per-1 called 0',
      'per-1 taken-off 0',
    ]);
  });

  test('one address in two roles gets one mail, however it is written', async () => {
    const { tell } = aGuestList();
    const again = { recipientId: 'bud-1', name: 'Mette Krogh', email: 'Mette@Kommune.Example' };
    expect(await tell({}, [mette, again])).toEqual(['per-1 called 0']);
    expect(await tell(moved(2), [again])).toEqual(['bud-1 changed 1']);
  });

  test('told again, the same messages under the same keys; a repetition after a later event too', async () => {
    const { tell, messages } = aGuestList();
    const [first, second] = [anEvent(), anEvent()];
    expect(await tell({}, [mette], first)).toEqual(['per-1 called 0']);
    expect(await tell(moved(2), [jens], second)).toEqual(['per-2 called 1', 'per-1 taken-off 1']);
    expect(await tell(moved(2), [jens], second)).toEqual(['per-2 called 1', 'per-1 taken-off 1']);
    expect(await tell({}, [mette], first)).toEqual(['per-1 called 0']);
    expect(new Set(messages.map(({ key }) => key)).size).toBe(3);
  });

  test('an older event that arrives late asks for nothing: nobody is invited to what is cancelled', async () => {
    const { tell } = aGuestList();
    expect(await tell(cancelled(2), [mette])).toEqual([]);
    expect(await tell({}, [mette])).toEqual([]);
    const other = aGuestList();
    expect(await other.tell(moved(3), [mette])).toEqual(['per-1 called 2']);
    expect(await other.tell(moved(2), [mette, jens])).toEqual([]);
  });

  test('declined by the company, the mail says so', async () => {
    const { tell } = aGuestList();
    await tell({}, [mette]);
    expect(await tell({ ...cancelled(2), declined: true }, [mette])).toEqual(['per-1 declined 1']);
  });

  test('a cancellation after the meeting’s time leaves the calendar as it was', async () => {
    const { tell } = aGuestList();
    await tell({}, [mette]);
    expect(await tell(cancelled(2), [mette], anEvent('2026-11-28T09:00:00.000Z'))).toEqual([]);
  });
});
