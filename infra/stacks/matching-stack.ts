import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ScopedService } from '#infra/constructs/scoped-service.ts';
import type { ServiceStackProps } from '#infra/constructs/service-stack-props.ts';
import type { Retellable } from '#infra/constructs/retellable.ts';
import { consumes } from '#services/matching/config.ts';

/** Proposals of openings for people, match meetings and the placements that come of them. */
export class MatchingStack extends Stack {
  readonly retellable: Retellable;

  constructor(scope: Construct, id: string, { platform, authorizerId, ...stack }: ServiceStackProps) {
    super(scope, id, stack);
    const matching = new ScopedService(this, 'Matching', {
      platform,
      authorizerId,
      service: 'matching',
      consumes,
      failureMeans: {
        api: 'Nobody can propose a match, call a match meeting or start a placement.',
        'on-event': 'Proposals are made from yesterday’s people and openings, and six-month checks are not called.',
        publisher: 'Meetings and placements do not reach caseworkers, companies or the figures.',
      },
    });
    this.retellable = matching.retellable;
    if (matching.data) platform.files.opensFor(matching.data, 'matching');
    for (const worker of matching.workers) {
      platform.fieldKey.opensFor(worker, 'matching');
    }
  }
}
