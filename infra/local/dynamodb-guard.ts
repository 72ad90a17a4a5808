import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { accessesOf, partitionKeys, tablesWritten, type TableAccess } from './dynamodb-requests.ts';
import { engineSignature } from './dynamodb-call.ts';
import { accessKeyOf, type Identities } from './iam/identities.ts';
import type { RequestContext } from './iam/conditions.ts';
import { readBody } from './http-body.ts';
import { accountId, region } from './resource-names.ts';
import { tablesOf, type TableShape } from './tables.ts';
import type { Template } from './template.ts';

/** The policy-enforcing door between functions and the table engine. */
export type Guard = { endpoint: string; refused(): number; stop(): Promise<void> };

export type GuardOptions = {
  template: Template;
  identities: Identities;
  engineEndpoint: string;
  /** Called with the tables of each write that the engine acknowledged. */
  onWrite: (tables: string[]) => void;
  log: (line: string) => void;
};

/**
 * Starts the door: every request is evaluated against the synthesized policy of the role that signed it (action, table
 * or index, leading keys) and then passed on as it came, over kept-alive connections.
 */
export async function startGuard(options: GuardOptions): Promise<Guard> {
  const { template, identities, engineEndpoint, onWrite, log } = options;
  const shapes = tablesOf(template).map(
    (table) => [template.name(table), template.properties<TableShape>(table)] as const,
  );
  const keyOf = partitionKeys(new Map(shapes));
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const engine = new URL(engineEndpoint);
  let refused = 0;

  const refusalOf = (accessKeyId: string | undefined, accesses: readonly TableAccess[]): string | undefined => {
    for (const access of accesses) {
      const table = `arn:aws:dynamodb:${region}:${accountId}:table/${access.table}`;
      const resource = access.index ? `${table}/index/${access.index}` : table;
      const verdict = identities.authorize(accessKeyId, {
        action: `dynamodb:${access.action}`,
        resource,
        context: contextOf(access),
      });
      if (!verdict.allowed)
        return `not authorized to perform dynamodb:${access.action} on ${resource} (${verdict.because})`;
    }
    return undefined;
  };

  const server = createServer((incoming, answer) => {
    void readBody(incoming)
      .then((body) => {
        const operation = String(incoming.headers['x-amz-target']).split('.')[1] ?? '';
        const accesses = accessesOf(operation, JSON.parse(body.toString() || '{}') as Record<string, unknown>, keyOf);
        const refusal = refusalOf(accessKeyOf(incoming.headers.authorization), accesses);
        if (refusal) {
          refused += 1;
          log(`tables: ${refusal}`);
          return refuse(answer, 'AccessDeniedException', refusal);
        }
        const written = tablesWritten(operation, accesses);
        forward(incoming, body, answer, () => written.length > 0 && onWrite(written));
      })
      .catch((fault: Error) => refuse(answer, 'SerializationException', fault.message));
  });

  function forward(incoming: IncomingMessage, body: Buffer, answer: ServerResponse, done: () => void): void {
    const headers = {
      'x-amz-target': incoming.headers['x-amz-target'],
      'content-type': incoming.headers['content-type'],
      'content-length': body.length,
      ...engineSignature,
    };
    const call = request(
      { agent, hostname: engine.hostname, port: engine.port, method: 'POST', path: '/', headers },
      (reply) => {
        answer.writeHead(reply.statusCode ?? 500, reply.headers);
        reply.pipe(answer);
        if (reply.statusCode === 200) reply.once('end', done);
      },
    );
    call.on('error', (fault) => refuse(answer, 'InternalServerError', fault.message, 500));
    call.end(body);
  }

  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refused: () => refused,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      agent.destroy();
    },
  };
}

function contextOf({ leadingKeys, enclosing }: TableAccess): RequestContext {
  return { 'dynamodb:LeadingKeys': leadingKeys, 'dynamodb:EnclosingOperation': enclosing };
}

function refuse(answer: ServerResponse, name: string, message: string, status = 400): void {
  if (answer.headersSent) return void answer.destroy();
  answer.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
  answer.end(JSON.stringify({ __type: `com.amazon.coral.service#${name}`, message }));
}
