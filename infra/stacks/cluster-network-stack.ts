import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ScopedService } from '#infra/constructs/scoped-service.ts';
import type { ServiceStackProps } from '#infra/constructs/service-stack-props.ts';
import type { Retellable } from '#infra/constructs/retellable.ts';
import { consumes } from '#services/cluster-network/config.ts';

/** Companies, their sites and openings, and the ledger of free places that a partnership shares. */
export class ClusterNetworkStack extends Stack {
  readonly retellable: Retellable;

  constructor(scope: Construct, id: string, { platform, authorizerId, ...stack }: ServiceStackProps) {
    super(scope, id, stack);
    const network = new ScopedService(this, 'ClusterNetwork', {
      platform,
      authorizerId,
      service: 'cluster-network',
      consumes,
      failureMeans: {
        api: 'Companies cannot offer places, and nobody can see or claim a free one.',
        'on-event': 'Free places are shown wrongly, and companies miss the meetings they are called to.',
        publisher: 'New and closed openings do not reach matching: people are proposed for places that are gone.',
      },
    });
    this.retellable = network.retellable;
    for (const worker of network.workers) {
      platform.fieldKey.opensFor(worker, 'cluster-network');
      platform.messages.takesFrom(worker);
      worker.tell('COMPANY_REGISTER_URL', platform.stage.companyRegisterUrl);
    }
  }
}
