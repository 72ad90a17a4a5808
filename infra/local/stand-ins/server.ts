import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Bus } from '../bus.ts';
import type { Clock } from '../clock.ts';
import { readBody } from '../http-body.ts';
import type { Identities } from '../iam/identities.ts';
import type { Role } from '../iam/roles.ts';
import type { Queues } from '../queues.ts';
import type { RuntimeStore } from '../store.ts';
import type { Template } from '../template.ts';
import { callerOf } from './caller.ts';
import { companyRegister } from './company-register.ts';
import { eventBridge } from './eventbridge.ts';
import { kms } from './kms.ts';
import { secretsManager, type Secrets } from './secrets.ts';
import { Refusal, type Caller, type JsonService } from './service.ts';
import { ses } from './ses.ts';
import { sns } from './sns.ts';
import { sqs } from './sqs.ts';
import { sts } from './sts.ts';

/** What the stand-ins stand on. */
export type StandInOptions = {
  template: Template;
  store: RuntimeStore;
  clock: Clock;
  queues: Queues;
  bus: Bus;
  secrets: Secrets;
  roles: ReadonlyMap<string, Role>;
  identities: Identities;
  /** Folder for keys. */
  folder: string;
};
export type StandInServer = { endpoint: string; stop(): Promise<void> };

/** The services behind the one address: by the prefix of `x-amz-target`, or by path. */
type StandIns = {
  byTarget: Record<string, JsonService>;
  byForm: Record<'sts' | 'sns', (form: URLSearchParams, caller: Caller) => string>;
  ses: JsonService;
};

/** Starts the address that functions know as AWS (all but tables and files) and as the company register. */
export async function startStandIns(options: StandInOptions, log: (line: string) => void): Promise<StandInServer> {
  const { template, store, clock, queues, bus, secrets, roles, identities, folder } = options;
  const standIns: StandIns = {
    byTarget: {
      AWSEvents: eventBridge(bus),
      AmazonSQS: sqs(template, queues),
      TrentService: kms(template, folder),
      secretsmanager: secretsManager(template, secrets),
    },
    byForm: { sts: sts(roles, identities), sns: sns(store, clock) },
    ses: ses(store, clock),
  };
  const server = createServer((incoming, answer) => {
    void readBody(incoming)
      .then((body) => reply(standIns, incoming, body, callerOf(incoming, identities, log), answer))
      .catch((fault: Error) => answerJson(answer, 500, { __type: 'InternalFailure', message: fault.message }));
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function reply(
  standIns: StandIns,
  incoming: IncomingMessage,
  body: Buffer,
  caller: Caller,
  answer: ServerResponse,
): void {
  const path = incoming.url ?? '/';
  if (path.startsWith('/company-register/')) {
    const company = companyRegister(path.slice('/company-register'.length));
    return answerJson(answer, company ? 200 : 404, company ?? { message: 'not found' }, 'application/json');
  }
  const form = path.startsWith('/sts')
    ? standIns.byForm.sts
    : path.startsWith('/sns')
      ? standIns.byForm.sns
      : undefined;
  if (form) return replyToForm(form, new URLSearchParams(body.toString()), caller, answer);

  const [target = '', operation = ''] = String(incoming.headers['x-amz-target'] ?? '').split('.');
  const isMail = path.startsWith('/ses/v2/email/outbound-emails');
  const service = isMail ? standIns.ses : standIns.byTarget[target];
  try {
    if (!service)
      throw new Refusal('UnknownOperationException', `no stand-in for ${incoming.method} ${path} ${target}`);
    const input = JSON.parse(body.toString() || '{}') as Record<string, unknown>;
    answerJson(answer, 200, service(isMail ? 'SendEmail' : operation, input, caller));
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    answerJson(answer, fault.status, { __type: fault.name, message: fault.message }, undefined, fault.name);
  }
}

function replyToForm(
  service: StandIns['byForm']['sts'],
  form: URLSearchParams,
  caller: Caller,
  answer: ServerResponse,
): void {
  const headers = { 'content-type': 'text/xml' };
  try {
    const xml = service(form, caller);
    answer.writeHead(200, headers).end(xml);
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    const detail = `<Error><Type>Sender</Type><Code>${fault.name}</Code><Message>${fault.message}</Message></Error>`;
    answer.writeHead(fault.status, headers).end(`<ErrorResponse>${detail}</ErrorResponse>`);
  }
}

function answerJson(
  answer: ServerResponse,
  status: number,
  body: object,
  type = 'application/x-amz-json-1.1',
  fault?: string,
): void {
  answer.writeHead(status, { 'content-type': type, ...(fault && { 'x-amzn-errortype': fault }) });
  answer.end(JSON.stringify(body));
}
