import { randomBytes } from 'node:crypto';
import type { Scope } from '#shared/kernel/scope.ts';
import type { GatewayEvent } from '#shared/runtime/http.ts';
import { type FieldKeys, keysFrom } from '#shared/runtime/ports/field-keys.ts';
import type { Uploads } from '#shared/runtime/ports/uploads.ts';
import type { Files } from '#shared/runtime/ports/files.ts';
import { openTable, type Table } from '#shared/runtime/table.ts';
import type { TestTable } from '#test/database.ts';

/** A service's routes, as the role tests ask them. */
export type OpenedApi = {
  readonly routes: readonly { readonly method: string; readonly path: string; readonly handler: unknown }[];
  readonly request: (path: string, init: RequestInit, env: { event: GatewayEvent }) => Response | Promise<Response>;
};

const dataKey = randomBytes(32);
const derived = new Map<string, FieldKeys>();

/** Derived once for each service and scope, as in a function that is warm. */
function keysOf(scope: Scope, service: string): FieldKeys {
  const keys = derived.get(`${service}/${scope}`) ?? keysFrom(dataKey, scope, service);
  derived.set(`${service}/${scope}`, keys);
  return keys;
}

/** What every service opens for a scope: its rows in the one table of the test, and the scope's keys. */
export function opening(table: TestTable, service: string) {
  return (scope: Scope): { table: Table; keys: () => Promise<FieldKeys> } => ({
    table: openTable(table.client, table.name, scope),
    keys: async () => keysOf(scope, service),
  });
}

export const noFiles: Files = {
  store: async () => undefined,
  load: () => Promise.reject(new Error('there are no files')),
  downloadLink: async () => 'https://files.example/none',
};

export const noUploads: Uploads = {
  form: async () => ({ url: 'https://files.example', fields: {} }),
  remove: async () => undefined,
};
