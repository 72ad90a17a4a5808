import { describe, expect, test } from 'vitest';
import { serviceEntries, serviceNames, type ServiceName } from '#infra/service-entries.ts';
import { accessConsumes } from '#infra/stacks/access-stack.ts';
import { clusterNetworkConsumes } from '#infra/stacks/cluster-network-stack.ts';
import { insightConsumes } from '#infra/stacks/insight-stack.ts';
import { matchingConsumes } from '#infra/stacks/matching-stack.ts';
import { notificationsConsumes } from '#infra/stacks/notifications-stack.ts';
import { visitationConsumes } from '#infra/stacks/visitation-stack.ts';
import { eventHandlers as accessHandlers } from '#services/access/event-handlers.ts';
import { eventHandlers as clusterNetworkHandlers } from '#services/cluster-network/event-handlers.ts';
import { eventHandlers as insightHandlers } from '#services/insight/event-handlers.ts';
import { eventHandlers as matchingHandlers } from '#services/matching/event-handlers.ts';
import { eventHandlers as visitationHandlers } from '#services/visitation/event-handlers.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';

/** Nothing is told here, only listed: whoever opens a store or sends a message is wrong. */
function unopened(): never {
  throw new Error('a store was opened only to list what is heard');
}
const silent = { send: unopened };

type Subscription = { readonly subscribed: readonly string[]; readonly eventHandlers: EventHandlers };

const subscriptions: Record<ServiceName, Subscription> = {
  access: {
    subscribed: accessConsumes,
    eventHandlers: accessHandlers({ access: { open: unopened }, messages: silent, publicOrigin: '' }),
  },
  visitation: { subscribed: visitationConsumes, eventHandlers: visitationHandlers(unopened, silent) },
  'cluster-network': { subscribed: clusterNetworkConsumes, eventHandlers: clusterNetworkHandlers(unopened) },
  matching: { subscribed: matchingConsumes, eventHandlers: matchingHandlers(unopened) },
  insight: { subscribed: insightConsumes, eventHandlers: insightHandlers(unopened) },
  // Messages come straight to its queue; it hears no events.
  notifications: { subscribed: notificationsConsumes, eventHandlers: {} },
};

describe('event handlers', () => {
  test.each(serviceNames)(
    'the stack of %s subscribes to what the service reacts to, and to nothing else',
    (service) => {
      const { subscribed, eventHandlers } = subscriptions[service];
      expect([...subscribed].sort()).toEqual(Object.keys(eventHandlers).sort());
    },
  );

  test('every service that hears events was looked at', () => {
    const listening = serviceNames.filter((service) => serviceEntries[service].includes('on-event'));
    const heard = listening.filter((service) => Object.keys(subscriptions[service].eventHandlers).length > 0);
    expect(heard.length).toBeGreaterThan(0);
    expect(listening.filter((service) => !heard.includes(service))).toEqual(['notifications']);
  });
});
