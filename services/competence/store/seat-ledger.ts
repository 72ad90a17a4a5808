import type { SeatLedger, SeatPool, Waiting } from '#services/competence/domain/seats.ts';
import type { CourseId } from '#shared/kernel/ids.ts';
import type { Scope } from '#shared/kernel/scope.ts';
import type { Instant } from '#shared/kernel/time.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';
import { update, type Write } from '#shared/runtime/write.ts';

/** Everything about a course's seats lies under its ledger, because that alone may a municipality write in the partnership. */
const ledger = 'ledger';
const waitingKey = 'waiting';
const poolKey = 'pool';

export const seatLedgerItem = defineItem<SeatLedger>({ name: ledger, partition: (seats) => [seats.courseId] });

export const seatPoolItem = defineItem<SeatPool>({
  name: ledger,
  partition: (pool) => [pool.courseId],
  sort: (pool) => [poolKey, pool.municipality],
});

/** In order of time across all municipalities. */
export const waitingItem = defineItem<Waiting>({
  name: ledger,
  partition: (waiting) => [waiting.courseId],
  sort: (waiting) => [waitingKey, waiting.since, waiting.enrolmentId],
});

type Place = { readonly courseId: CourseId; readonly scope: Scope };

/** Takes one seat; refused as course-full where none is free or it is no longer open. */
export function claimSeat({ courseId, scope }: Place): Write<'course-full'> {
  return update(seatLedgerItem, [courseId], {
    set: 'SET taken = taken + :one',
    onlyIf: '#open = :yes AND taken < seats',
    names: { '#open': 'open' },
    values: { ':one': 1, ':yes': true },
    refusedAs: 'course-full',
    inScope: scope,
  });
}

/** Gives one seat back. */
export function releaseSeat({ courseId, scope }: Place): Write {
  return update(seatLedgerItem, [courseId], {
    set: 'SET taken = taken - :one',
    onlyIf: 'taken > :none',
    values: { ':one': 1, ':none': 0 },
    inScope: scope,
  });
}

/** Takes one of the municipality's own reserved seats. */
export function claimFromPool({ courseId, scope }: Place, municipality: string): Write<'course-full'> {
  return update(seatPoolItem, [courseId, poolKey, municipality], {
    set: 'SET used = used + :one, #version = #version + :one',
    onlyIf: 'used < reserved',
    names: { '#version': 'version' },
    values: { ':one': 1 },
    refusedAs: 'course-full',
    inScope: scope,
  });
}

/** Gives one back to the municipality's own. */
export function releaseToPool({ courseId, scope }: Place, municipality: string): Write {
  return update(seatPoolItem, [courseId, poolKey, municipality], {
    set: 'SET used = used - :one, #version = #version + :one',
    onlyIf: 'used > :none',
    names: { '#version': 'version' },
    values: { ':one': 1, ':none': 0 },
    inScope: scope,
  });
}

/** Puts an enrolment on the waiting list; refused where a seat has just become free, or the course takes no more. */
export function joinWaiting(scope: Scope, waiting: Waiting): Write<'seat-just-freed'>[] {
  const { courseId, enrolmentId, municipality, since } = waiting;
  return [
    update(seatLedgerItem, [courseId], {
      set: 'SET #waiting = #waiting + :one',
      onlyIf: '#open = :yes AND waitingList = :yes AND taken >= seats',
      names: { '#open': 'open', '#waiting': waitingKey },
      values: { ':one': 1, ':yes': true },
      refusedAs: 'seat-just-freed',
      inScope: scope,
    }),
    update(waitingItem, [courseId, waitingKey, since, enrolmentId], {
      set: 'SET courseId = :course, enrolmentId = :enrolment, municipality = :municipality, since = :since, itemKind = :kind, itemSchema = :schema',
      values: {
        ':course': courseId,
        ':enrolment': enrolmentId,
        ':municipality': municipality,
        ':since': since,
        ':kind': waitingItem.name,
        ':schema': waitingItem.schema,
      },
      inScope: scope,
    }),
  ];
}

/** Takes an enrolment off the waiting list, as it stands there: still waiting, or with a seat held. */
export function leaveWaiting(scope: Scope, { courseId, since, enrolmentId, offeredUntil }: Waiting): Write[] {
  const key = [courseId, waitingKey, since, enrolmentId];
  const off: Write = {
    toTransactItem: (TableName) => ({
      Delete: {
        TableName,
        Key: waitingItem.key(scope, ...key),
        ConditionExpression: offeredUntil
          ? 'attribute_exists(offeredUntil)'
          : 'attribute_exists(pk) AND attribute_not_exists(offeredUntil)',
      },
    }),
  };
  if (offeredUntil) return [off];
  const fewer: Write = update(seatLedgerItem, [courseId], {
    set: 'SET #waiting = #waiting - :one',
    onlyIf: '#waiting > :none',
    names: { '#waiting': waitingKey },
    values: { ':one': 1, ':none': 0 },
    inScope: scope,
  });
  return [off, fewer];
}

/** Holds a free seat for whoever waits longest: in the partnership's own scope. */
export function holdSeat({ courseId, since, enrolmentId }: Waiting, until: Instant): Write[] {
  return [
    update(seatLedgerItem, [courseId], {
      set: 'SET taken = taken + :one, #waiting = #waiting - :one',
      onlyIf: '#open = :yes AND taken < seats AND #waiting > :none',
      names: { '#open': 'open', '#waiting': waitingKey },
      values: { ':one': 1, ':none': 0, ':yes': true },
    }),
    update(waitingItem, [courseId, waitingKey, since, enrolmentId], {
      set: 'SET offeredUntil = :until',
      onlyIf: 'attribute_exists(pk) AND attribute_not_exists(offeredUntil)',
      values: { ':until': until },
    }),
  ];
}

const entriesAtOnce = 50;

/** Who waits longest and has not been offered a seat. */
export async function firstWaiting(table: Table, courseId: CourseId): Promise<Waiting | undefined> {
  for await (const entry of waitingFor(table, courseId)) if (!entry.offeredUntil) return entry;
  return undefined;
}

/** How many of a municipality wait for a course and have not been offered a seat. */
export async function waitingOf(table: Table, courseId: CourseId, municipality: string): Promise<number> {
  let count = 0;
  for await (const entry of waitingFor(table, courseId))
    if (entry.municipality === municipality && !entry.offeredUntil) count += 1;
  return count;
}

async function* waitingFor(table: Table, courseId: CourseId): AsyncGenerator<Waiting> {
  let after: Record<string, unknown> | undefined;
  do {
    const page = await table.list({
      kind: waitingItem,
      of: [courseId],
      startingWith: `${waitingKey}#`,
      limit: entriesAtOnce,
      ...(after && { after }),
    });
    yield* page.items;
    after = page.last;
  } while (after);
}

/** The seats that municipalities reserved on a course. */
export async function poolsOn(table: Table, courseId: CourseId): Promise<readonly SeatPool[]> {
  const page = await table.list({
    kind: seatPoolItem,
    of: [courseId],
    startingWith: `${poolKey}#`,
    limit: entriesAtOnce,
  });
  return page.items;
}

/** The municipality's own seats on a course. */
export function poolOf(table: Table, courseId: CourseId, municipality: string): Promise<SeatPool | undefined> {
  return table.fresh(seatPoolItem, courseId, poolKey, municipality);
}

/** The place of an enrolment on the waiting list. */
export function waitingAt(
  table: Table,
  { courseId, since, enrolmentId }: Pick<Waiting, 'courseId' | 'since' | 'enrolmentId'>,
): Promise<Waiting | undefined> {
  return table.fresh(waitingItem, courseId, waitingKey, since, enrolmentId);
}

/** Sets how many seats a municipality holds in all; refused where somebody claimed meanwhile. */
export function reserveSeats(
  scope: Scope,
  seen: SeatLedger,
  before: SeatPool | undefined,
  after: SeatPool,
): Write<'busy-try-again'>[] {
  const more = after.reserved - (before?.reserved ?? 0);
  const { courseId, municipality } = after;
  return [
    update(seatLedgerItem, [courseId], {
      set: 'SET taken = taken + :more, reserved = reserved + :more',
      onlyIf: '#open = :yes AND taken = :taken AND seats = :seats',
      names: { '#open': 'open' },
      values: { ':more': more, ':yes': true, ':taken': seen.taken, ':seats': seen.seats },
      refusedAs: 'busy-try-again',
      inScope: scope,
    }),
    update(seatPoolItem, [courseId, poolKey, municipality], {
      set: 'SET courseId = :course, municipality = :municipality, reserved = :reserved, used = if_not_exists(used, :none), #version = :next, itemKind = :kind, itemSchema = :schema',
      onlyIf: before ? '#version = :seen' : 'attribute_not_exists(pk)',
      names: { '#version': 'version' },
      values: {
        ':course': courseId,
        ':municipality': municipality,
        ':reserved': after.reserved,
        ':none': 0,
        ':next': after.version,
        ':kind': seatPoolItem.name,
        ':schema': seatPoolItem.schema,
        ...(before && { ':seen': before.version }),
      },
      refusedAs: 'busy-try-again',
      inScope: scope,
    }),
  ];
}

/** What a course says of its seats now; older news of the course changes nothing. */
export function setSeats(
  seats: Pick<SeatLedger, 'courseId' | 'institutionId' | 'open' | 'courseVersion'> &
    Partial<Pick<SeatLedger, 'seats' | 'waitingList' | 'rolling'>>,
): Write {
  const { courseId, institutionId, open, courseVersion, seats: many, waitingList, rolling } = seats;
  const none = ['taken', '#waiting', 'reserved'].map((name) => `${name} = if_not_exists(${name}, :none)`);
  const facts = [
    ...['courseId = :course', 'institutionId = :institution', '#open = :open', 'courseVersion = :version'],
    many === undefined ? 'seats = if_not_exists(seats, :none)' : 'seats = :seats',
    waitingList === undefined ? 'waitingList = if_not_exists(waitingList, :no)' : 'waitingList = :waitingList',
    rolling === undefined ? 'rolling = if_not_exists(rolling, :no)' : 'rolling = :rolling',
  ];
  return update(seatLedgerItem, [courseId], {
    set: `SET ${[...facts, ...none, 'itemKind = :kind', 'itemSchema = :schema'].join(', ')}`,
    onlyIf: 'attribute_not_exists(courseVersion) OR courseVersion < :version',
    names: { '#open': 'open', '#waiting': waitingKey },
    values: {
      ':course': courseId,
      ':institution': institutionId,
      ':open': open,
      ':version': courseVersion,
      ':none': 0,
      ':kind': seatLedgerItem.name,
      ':schema': seatLedgerItem.schema,
      ...(many !== undefined && { ':seats': many }),
      ...(waitingList !== undefined && { ':waitingList': waitingList }),
      ...(rolling !== undefined && { ':rolling': rolling }),
      ...((waitingList === undefined || rolling === undefined) && { ':no': false }),
    },
  });
}
