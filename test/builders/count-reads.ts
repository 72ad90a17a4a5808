import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

export type Reads = { readonly client: DynamoDBDocumentClient; readonly take: () => number };

/** A client that asks what its reads consumed, and adds it up. */
export function countReads(client: DynamoDBDocumentClient): Reads {
  let units = 0;
  const send = async (command: { readonly input: object; readonly constructor: unknown }): Promise<unknown> => {
    Object.assign(command.input, { ReturnConsumedCapacity: 'TOTAL' });
    const answer = (await client.send(command as never)) as { ConsumedCapacity?: { CapacityUnits?: number } };
    if (/^(Get|Query)/.test((command.constructor as { name: string }).name))
      units += answer.ConsumedCapacity?.CapacityUnits ?? 0;
    return answer;
  };
  return {
    client: Object.assign(Object.create(client) as DynamoDBDocumentClient, { send }),
    take: () => {
      const taken = units;
      units = 0;
      return taken;
    },
  };
}
