import type { ServiceName } from '#infra/service-entries.ts';
import { ClusterNetworkStack } from './cluster-network-stack.ts';
import { InsightStack } from './insight-stack.ts';
import { MatchingStack } from './matching-stack.ts';
import { NotificationsStack } from './notifications-stack.ts';
import { VisitationStack } from './visitation-stack.ts';
import { CompetenceStack } from './competence-stack.ts';

/** The stack of each service but access, which stands before the others and says who calls them. */
export const serviceStacks = {
  visitation: VisitationStack,
  'cluster-network': ClusterNetworkStack,
  matching: MatchingStack,
  insight: InsightStack,
  notifications: NotificationsStack,
  competence: CompetenceStack,
} as const satisfies Record<Exclude<ServiceName, 'access'>, unknown>;
