import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Behaviour } from './distribution.ts';
import { answerJson } from './pages.ts';
import { answerProblem } from './problem.ts';
import { answerUnreadable } from './unreadable-request.ts';

type Handler = (incoming: IncomingMessage, answer: ServerResponse) => void | Promise<void>;

/** Whether the runtime is ready, and how far the demo data is. */
export type Health = { ready: boolean; seed: { done: number; total: number } };

/** What lies behind the one address. */
export type Site = {
  behaviourOf(path: string): Behaviour;
  gateway: Handler;
  identityProvider: Handler;
  files: Handler;
  mailbox: Handler;
  clock: Handler;
  rebuild: Handler;
  redrive: Handler;
  frontends: (incoming: IncomingMessage, answer: ServerResponse, behaviour: Behaviour) => Promise<void>;
  health(): Health;
};
export type Listening = { port: number; serve(site: Site): void; stop(): Promise<void> };

/** Takes the port (0: any free one) on loopback; until `serve` is called every request is told to wait. */
export async function listen(port: number, log: (line: string) => void): Promise<Listening> {
  let site: Site | undefined;
  const listener: RequestListener = (incoming, answer) => {
    if (!site) return answerProblem(answer, 503, 'Service Unavailable', 'the local runtime is starting');
    Promise.resolve(dispatch(site, incoming, answer)).catch((fault: Error) => {
      log(`${incoming.method} ${incoming.url}: ${fault.stack}`);
      answerProblem(answer, 500, 'Internal Server Error');
    });
  };
  const main = await bind(listener, port, '127.0.0.1');
  const taken = (main.address() as AddressInfo).port;
  // Browsers and Node may read "localhost" as the IPv6 loopback first; not every machine has one.
  const sixth = await bind(listener, taken, '::1').catch(() => undefined);
  return {
    port: taken,
    serve: (ready) => {
      site = ready;
    },
    stop: async () => void (await Promise.all([main, sixth].map((server) => server && close(server)))),
  };
}

function dispatch(site: Site, incoming: IncomingMessage, answer: ServerResponse): void | Promise<void> {
  const [path = '/'] = (incoming.url ?? '/').split('?');
  if (path === '/health') return answerJson(answer, site.health(), site.health().ready ? 200 : 503);
  if (path.startsWith('/idp/')) return site.identityProvider(incoming, answer);
  if (path.startsWith('/local/s3/')) return site.files(incoming, answer);
  if (path === '/local/mailbox' || path === '/local/mailbox.json') return site.mailbox(incoming, answer);
  if (path === '/local/clock') return site.clock(incoming, answer);
  if (path === '/local/rebuild') return site.rebuild(incoming, answer);
  if (path === '/local/redrive') return site.redrive(incoming, answer);

  const behaviour = site.behaviourOf(path);
  for (const [name, value] of Object.entries(behaviour.responseHeaders)) answer.setHeader(name, value);
  if (path.startsWith('/api/')) return site.gateway(incoming, answer);
  return site.frontends(incoming, answer, behaviour);
}

function bind(listener: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer({ keepAliveTimeout: 60_000 }, listener);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.on('clientError', answerUnreadable);
    server.listen(port, host, () => resolve(server));
  });
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
