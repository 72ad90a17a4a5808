import { readFileSync } from 'node:fs';
import { Hono, type MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { validator } from 'hono-openapi';
import type * as z from 'zod/mini';
import type { ActionName } from '#shared/access/policy.ts';
import type { FieldError, Result } from '#shared/kernel/result.ts';
import { fieldErrorCode } from '#shared/shapes/field-error.text.ts';
import type { Call, Language } from './call.ts';
import { idempotencyRow } from './house-rows.ts';
import { asOneEffect, smallBody, type Replay } from './one-effect.ts';
import { commandOpen, readOpen, readOpenByPost } from './open-route.ts';
import type { FieldKeys } from './ports/field-keys.ts';
import { problemOf, Refused, type RefusalTable } from './problem.ts';
import { identify, type RouteContext } from './route-call.ts';
import { commandHeaders, documented, tokenHeader, type CommandText, type RouteText } from './route-description.ts';
import type { Table } from './table.ts';
import { wallClock } from './wall-clock.ts';

/** What API Gateway hands a function, as far as we read it. */
export type GatewayEvent = {
  readonly requestContext: {
    readonly requestId: string;
    readonly timeEpoch: number;
    readonly http?: { readonly sourceIp?: string };
    readonly authorizer?: { readonly lambda?: { readonly session?: string } };
  };
};

export type House = {
  Bindings: { event: GatewayEvent };
  Variables: {
    call: Call;
    requestId: string;
    language: Language;
    replay: (call: Call) => Promise<Replay | undefined>;
    hashed: (call: Call, request: string) => Promise<string>;
  };
};

export type ServiceApiOptions = {
  readonly service: string;
  readonly refusals: RefusalTable;
  /** Opens the service's table for the scope of a call. */
  readonly table: (call: Call) => Table;
  /** The keys of that scope; asked for by commands alone. */
  readonly keys: (call: Call) => Promise<Pick<FieldKeys, 'fingerprint'>>;
};

/**
 * The HTTP API of a service: paths begin with `/api/<service>/<scope>`, everything refused is a problem, and a
 * command that was already done answers what it answered then.
 */
export function serviceApi(options: ServiceApiOptions): Hono<House> {
  const api = new Hono<House>();
  api.use(async (c, next) => {
    c.set('requestId', c.env.event.requestContext.requestId);
    c.set('language', c.req.header('accept-language')?.toLowerCase().startsWith('en') ? 'en' : 'da');
    c.set('replay', (call) => answeredBefore(options.table(call), call));
    c.set('hashed', async (call, request) => (await options.keys(call)).fingerprint('command', request));
    await next();
    // Nearly every answer is about somebody: none of them stays on the disk of a computer that others use too.
    c.header('cache-control', 'no-store');
  });
  api.get(`/api/${options.service}/openapi.json`, (c) =>
    c.body(description(), 200, { 'content-type': 'application/json' }),
  );
  api.onError((fault, c) => answerProblem(fault, c.get('language') ?? 'da', c.get('requestId'), options.refusals));
  api.notFound((c) =>
    answerProblem(new Refused({ code: 'route-not-found' }), c.get('language'), c.get('requestId'), options.refusals),
  );
  return api;
}

/** The description written at build, laid beside the function. */
function description(): string {
  return readFileSync(new URL('./openapi.json', import.meta.url), 'utf8');
}

/** How the routes of one service are made and refuse: with codes that have a sentence, or they do not compile. */
export type Edge<Code extends string> = {
  readonly read: (action: ActionName, text: RouteText<Code>) => MiddlewareHandler<House>;
  /** A read for whoever has the address, signed in or not. */
  readonly readOpen: (action: ActionName, text: RouteText<Code>) => MiddlewareHandler<House>;
  readonly readByPost: (action: ActionName, text: RouteText<Code>) => MiddlewareHandler<House>;
  /** The same for whoever has the address: the secret word of the address is in the body, and in no log. */
  readonly readOpenByPost: (action: ActionName, text: RouteText<Code>) => MiddlewareHandler<House>;
  /** A change by whoever has the address, signed in or not: the secret word in the body says what they may change. */
  readonly commandOpen: (action: ActionName, text: CommandText<Code>) => MiddlewareHandler<House>;
  readonly command: (action: ActionName, text: CommandText<Code>) => MiddlewareHandler<House>;
  /** The value of a result; a refusal becomes the answer. */
  readonly unwrap: <Value>(result: Result<Value, Code>) => Value;
  /** Refuses before any capability is asked. */
  readonly refused: (code: Code) => Refused;
};

/** The edge of a service with these refusals. */
export function edgeOf<Code extends string>(): Edge<Code> {
  const refused = (code: Code): Refused => new Refused({ code });
  return { read, readOpen, readByPost, readOpenByPost, command, commandOpen, unwrap, refused };
}

function unwrap<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Refused(result.refusal);
  return result.value;
}

/** A route that reads: policy first, then the answer. */
function read(action: ActionName, text: RouteText): MiddlewareHandler<House> {
  return documented(action, text, 200, [], async (c, next) => {
    c.set('call', identify(c, action));
    await next();
  });
}

/**
 * A read that is asked by POST: its question may not stand in a URL, or it shows what is a step of its own to see. It
 * carries the session's token like a change, so that no other site can make somebody's browser ask.
 */
function readByPost(action: ActionName, text: RouteText): MiddlewareHandler<House> {
  return documented(action, text, 200, [tokenHeader], async (c, next) => {
    const call = identify(c, action);
    carriesToken(c, call);
    await smallBody(c);
    c.set('call', call);
    await next();
  });
}

/** A route that changes something: CSRF token, policy, idempotency key; a repetition gets the first answer. */
function command(action: ActionName, text: CommandText): MiddlewareHandler<House> {
  return documented(action, text, text.status, commandHeaders, async (c, next) => {
    const call = identify(c, action);
    carriesToken(c, call);
    // Keyed with the scope's own key: whoever reads the row cannot try bodies until one fits (docs/decisions).
    return asOneEffect(c, call, { status: text.status, hash: (request) => c.get('hashed')(call, request) }, next);
  });
}

function carriesToken(c: RouteContext, call: Call): void {
  if (c.req.header(tokenHeader) !== call.caller.csrf) throw new Refused({ code: 'csrf-token-missing' });
}

/** The body of a route, JSON and checked against its shape; what is wrong is told field by field. */
export function body<Shape extends z.ZodMiniType>(shape: Shape) {
  const check = validator('json', shape, (checked) => {
    if (!checked.success) throw new Refused({ code: 'fields-not-accepted', errors: fieldErrors(checked.error) });
  });
  const checkJson: typeof check = (c, next) => {
    if (!/^application\/json *(;|$)/.test(c.req.header('content-type') ?? ''))
      throw new Refused({ code: 'body-of-another-type' });
    return check(c, next);
  };
  // The copy carries what the check tells the description of the API.
  return Object.assign(checkJson, check);
}

/** The query of a route, checked against its shape. */
export function query<Shape extends z.ZodMiniType>(shape: Shape) {
  return validator('query', shape, (checked) => {
    if (!checked.success) throw new Refused({ code: 'fields-not-accepted', errors: fieldErrors(checked.error) });
  });
}

type Issue = { readonly message: string; readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] };

/** Field errors of a shape's issues: the check's own code, or `missing` / `not-valid`. */
export function fieldErrors(issues: readonly Issue[]): FieldError[] {
  return issues.map((issue) => ({
    pointer: ['', ...(issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part))].join('/'),
    code: fieldErrorCode(issue.message),
  }));
}

async function answeredBefore(table: Table, call: Call): Promise<Replay | undefined> {
  const row = await table.fresh(idempotencyRow, call.caller.personId, call.command?.key ?? '');
  return row && row.keptUntil > wallClock() / 1000 ? row : undefined;
}

function answerProblem(fault: Error, language: Language, requestId: string, refusals: RefusalTable): Response {
  const refusal = refusalOfFault(fault);
  if (!refusal) throw fault;
  const problem = problemOf(refusal, refusals, language, requestId);
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}

function refusalOfFault(fault: Error): Refused['refusal'] | undefined {
  if (fault instanceof Refused) return fault.refusal;
  if (fault instanceof HTTPException && fault.status === 400) return { code: 'body-not-json' };
  return undefined;
}
