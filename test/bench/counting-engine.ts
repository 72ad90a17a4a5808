import { Agent, createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Capacity that was consumed, by table. */
export type Consumed = { readonly read: number; readonly write: number };

export type CountingEngine = {
  readonly endpoint: string;
  /** What was consumed of each table since the last time this was asked. */
  take(): Map<string, Consumed>;
  /** Resolves when no request has come for a while. */
  quiet(): Promise<void>;
  stop(): Promise<void>;
};

type Reported = { readonly TableName: string; readonly CapacityUnits: number };

const counted: Readonly<Record<string, keyof Consumed>> = {
  GetItem: 'read',
  Query: 'read',
  BatchGetItem: 'read',
  TransactGetItems: 'read',
  PutItem: 'write',
  UpdateItem: 'write',
  DeleteItem: 'write',
  BatchWriteItem: 'write',
  TransactWriteItems: 'write',
};
const quietMs = 400;

/** Stands before a table engine, asks it for the consumed capacity of each request, and adds it up. */
export async function startCounting(engineEndpoint: string): Promise<CountingEngine> {
  const engine = new URL(engineEndpoint);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  let consumed = new Map<string, Consumed>();
  let lastAt = performance.now();

  const add = (kind: keyof Consumed, answer: Buffer): void => {
    const { ConsumedCapacity: told } = JSON.parse(answer.toString() || '{}') as {
      ConsumedCapacity?: Reported | Reported[];
    };
    for (const { TableName, CapacityUnits } of told === undefined ? [] : [told].flat()) {
      const before = consumed.get(TableName) ?? { read: 0, write: 0 };
      consumed.set(TableName, { ...before, [kind]: before[kind] + CapacityUnits });
    }
  };

  const server = createServer((incoming, outgoing) => {
    void bodyOf(incoming).then((body) => {
      const [service, operation = ''] = String(incoming.headers['x-amz-target']).split('.');
      const kind = service?.startsWith('DynamoDBStreams') ? undefined : counted[operation];
      if (kind) lastAt = performance.now();
      const sent = kind ? asking(body) : body;
      const { host, port } = engine;
      const headers = { ...incoming.headers, host, 'content-length': sent.length };
      const passed = request(
        { host: engine.hostname, port, method: incoming.method, path: incoming.url, headers, agent },
        (reply) => {
          void bodyOf(reply).then((answer) => {
            if (kind && reply.statusCode === 200) add(kind, answer);
            outgoing
              .writeHead(reply.statusCode ?? 502, { ...reply.headers, 'content-length': answer.length })
              .end(answer);
          });
        },
      );
      passed.on('error', () => outgoing.destroy());
      passed.end(sent);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => {
      const taken = consumed;
      consumed = new Map();
      return taken;
    },
    quiet: async () => {
      while (performance.now() - lastAt < quietMs) await new Promise((again) => setTimeout(again, quietMs / 4));
    },
    stop: async () => {
      server.closeAllConnections();
      agent.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function asking(body: Buffer): Buffer {
  return Buffer.from(JSON.stringify({ ...(JSON.parse(body.toString()) as object), ReturnConsumedCapacity: 'TOTAL' }));
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
