import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ScopedService } from '#infra/constructs/scoped-service.ts';
import type { ServiceStackProps } from '#infra/constructs/service-stack-props.ts';
import type { Retellable } from '#infra/constructs/retellable.ts';
import { consumes } from '#services/insight/config.ts';

/** The figures by which municipalities and partnerships see whether people come into jobs that last. */
export class InsightStack extends Stack {
  readonly retellable: Retellable;

  constructor(scope: Construct, id: string, { platform, authorizerId, ...stack }: ServiceStackProps) {
    super(scope, id, stack);
    const insight = new ScopedService(this, 'Insight', {
      platform,
      authorizerId,
      service: 'insight',
      consumes,
      failureMeans: {
        api: 'Leaders cannot see their results; nobody’s case stands still.',
        'on-event': 'The figures fall behind; they catch up by themselves when it works again.',
        publisher: 'What was viewed in the figures is missing from the citizens’ lists of who has seen them.',
      },
    });
    this.retellable = insight.retellable;
    if (insight.data) platform.files.opensFor(insight.data, 'insight');
    for (const worker of insight.workers) {
      platform.fieldKey.opensFor(worker, 'insight');
    }
  }
}
