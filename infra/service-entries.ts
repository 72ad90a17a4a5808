import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The services of the house, each with its own folder, table, functions and stack. The one list: builds, stacks and tests
 * read it, and a service without its stack does not compile.
 */
export const serviceNames = [
  'access',
  'visitation',
  'cluster-network',
  'matching',
  'insight',
  'notifications',
  'competence',
] as const;
export type ServiceName = (typeof serviceNames)[number];

/** What a function is there for; also the last folder of its bundle, `dist/lambdas/<service>/<entry>`. */
export type EntryName = 'api' | 'on-event' | 'on-schedule' | 'on-rebuild' | 'authorizer' | 'publisher';

/** The source file behind each entry. The publisher is the same program beside every table. */
export const entrySource = {
  api: (service) => `services/${service}/lambda.ts`,
  'on-event': (service) => `services/${service}/on-event.ts`,
  'on-schedule': (service) => `services/${service}/on-schedule.ts`,
  'on-rebuild': (service) => `services/${service}/on-rebuild.ts`,
  authorizer: (service) => `services/${service}/authorizer.ts`,
  publisher: () => 'shared/runtime/publish-outbox.ts',
} as const satisfies Record<EntryName, (service: ServiceName) => string>;
const entryNames = Object.keys(entrySource) as EntryName[];

/**
 * Which functions each service has: those whose file is there, and a publisher beside every table. Each is bundled and
 * deployed, and the stack of the service builds exactly these.
 */
export const serviceEntries = entriesOfAll();

function entriesOfAll(): Record<ServiceName, readonly EntryName[]> {
  const entriesOf = (service: ServiceName) => entryNames.filter((entry) => isThere(entrySource[entry](service)));
  const found: Partial<Record<ServiceName, readonly EntryName[]>> = Object.fromEntries(
    serviceNames.map((service) => [service, entriesOf(service)]),
  );
  return found as Record<ServiceName, readonly EntryName[]>;
}

function isThere(source: string): boolean {
  return existsSync(join(import.meta.dirname, '..', source));
}
