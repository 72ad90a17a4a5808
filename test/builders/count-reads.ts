import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

export type Reads = {
  readonly client: DynamoDBDocumentClient;
  /** The read units since this was last asked. */
  readonly take: () => number;
  /** The write units since then, and how long something was waited for from the database, in milliseconds. */
  readonly takeWritten: () => number;
  readonly takeMs: () => number;
};

type Capacity = { readonly CapacityUnits?: number };
type Answer = { readonly ConsumedCapacity?: Capacity | Capacity[] };

/** A client that asks what its requests consumed, and adds it up. */
export function countReads(client: DynamoDBDocumentClient): Reads {
  const counted = { read: 0, written: 0, ms: 0 };
  // Requests that are under way at the same time are waited for once.
  let [under, since] = [0, 0];
  const send = async (command: { readonly input: object; readonly constructor: unknown }): Promise<unknown> => {
    Object.assign(command.input, { ReturnConsumedCapacity: 'TOTAL' });
    if (under === 0) since = performance.now();
    under += 1;
    const answer = await (client.send(command as never) as Promise<Answer>).finally(() => {
      under -= 1;
      if (under === 0) counted.ms += performance.now() - since;
    });
    const isRead = /^(Get|Query)/.test((command.constructor as { name: string }).name);
    for (const { CapacityUnits = 0 } of [answer.ConsumedCapacity ?? []].flat())
      counted[isRead ? 'read' : 'written'] += CapacityUnits;
    return answer;
  };
  const taking = (what: keyof typeof counted) => (): number => {
    const taken = counted[what];
    counted[what] = 0;
    return taken;
  };
  return {
    client: Object.assign(Object.create(client) as DynamoDBDocumentClient, { send }),
    take: taking('read'),
    takeWritten: taking('written'),
    takeMs: taking('ms'),
  };
}
