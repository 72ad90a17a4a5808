import { describe, expect, test } from 'vitest';
import { serviceEntries, serviceNames, type ServiceName } from '#infra/service-entries.ts';
import { accessConsumes } from '#infra/stacks/access-stack.ts';
import { clusterNetworkConsumes } from '#infra/stacks/cluster-network-stack.ts';
import { insightConsumes } from '#infra/stacks/insight-stack.ts';
import { matchingConsumes } from '#infra/stacks/matching-stack.ts';
import { notificationsConsumes } from '#infra/stacks/notifications-stack.ts';
import { visitationConsumes } from '#infra/stacks/visitation-stack.ts';
import { reactions as accessReactions } from '#services/access/reactions.ts';
import { reactions as clusterNetworkReactions } from '#services/cluster-network/reactions.ts';
import { reactions as insightReactions } from '#services/insight/reactions.ts';
import { reactions as matchingReactions } from '#services/matching/reactions.ts';
import { reactions as visitationReactions } from '#services/visitation/reactions.ts';
import type { Reactions } from '#shared/runtime/consume.ts';

/** Nothing is told here, only listed: whoever opens a store or sends a message is wrong. */
function unopened(): never {
  throw new Error('a store was opened only to list what is heard');
}
const silent = { send: unopened };

type Hearing = { readonly subscribed: readonly string[]; readonly reactions: Reactions };

const hearing: Record<ServiceName, Hearing> = {
  access: {
    subscribed: accessConsumes,
    reactions: accessReactions({ access: { open: unopened }, messages: silent, publicOrigin: '' }),
  },
  visitation: { subscribed: visitationConsumes, reactions: visitationReactions(unopened, silent) },
  'cluster-network': { subscribed: clusterNetworkConsumes, reactions: clusterNetworkReactions(unopened) },
  matching: { subscribed: matchingConsumes, reactions: matchingReactions(unopened) },
  insight: { subscribed: insightConsumes, reactions: insightReactions(unopened) },
  // Messages come straight to its queue; it hears no events.
  notifications: { subscribed: notificationsConsumes, reactions: {} },
};

describe('hearing', () => {
  test.each(serviceNames)(
    'the stack of %s subscribes to what the service reacts to, and to nothing else',
    (service) => {
      const { subscribed, reactions } = hearing[service];
      expect([...subscribed].sort()).toEqual(Object.keys(reactions).sort());
    },
  );

  test('every service that hears events was looked at', () => {
    const listening = serviceNames.filter((service) => serviceEntries[service].includes('on-event'));
    const heard = listening.filter((service) => Object.keys(hearing[service].reactions).length > 0);
    expect(heard.length).toBeGreaterThan(0);
    expect(listening.filter((service) => !heard.includes(service))).toEqual(['notifications']);
  });
});
