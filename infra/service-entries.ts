/** The services of the house, each with its own table, functions and stack. */
export const serviceNames = [
  'access',
  'visitation',
  'cluster-network',
  'matching',
  'insight',
  'notifications',
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

/**
 * Which functions each service has. A function is bundled and deployed when it is listed here,
 * and the build fails when a listed file is missing.
 */
export const serviceEntries: Record<ServiceName, readonly EntryName[]> = {
  access: ['api', 'authorizer', 'on-event', 'on-schedule', 'on-rebuild', 'publisher'],
  visitation: ['api', 'on-event', 'publisher'],
  'cluster-network': ['api', 'on-event', 'publisher'],
  matching: ['api', 'on-event', 'publisher'],
  insight: ['api', 'on-event', 'publisher'],
  notifications: ['api', 'on-event', 'publisher'],
};
