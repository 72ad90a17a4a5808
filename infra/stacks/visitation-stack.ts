import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ScopedService } from '#infra/constructs/scoped-service.ts';
import type { ServiceStackProps } from '#infra/constructs/service-stack-props.ts';
import type { Retellable } from '#infra/constructs/retellable.ts';
import { consumes, removableFolders } from '#services/visitation/config.ts';

/** Candidates, their cases and who looks after them: the only service that knows names and CPR numbers. */
export class VisitationStack extends Stack {
  readonly retellable: Retellable;

  constructor(scope: Construct, id: string, { platform, authorizerId, ...stack }: ServiceStackProps) {
    super(scope, id, stack);
    const visitation = new ScopedService(this, 'Visitation', {
      platform,
      authorizerId,
      service: 'visitation',
      consumes,
      failureMeans: {
        api: 'Caseworkers cannot see or refer the people they are responsible for.',
        'on-event': 'Work lists stand still: reminders, meetings and placements do not reach the caseworker.',
        publisher: 'Newly referred people reach neither matching nor the cluster network.',
      },
    });
    this.retellable = visitation.retellable;
    if (visitation.data) platform.files.opensFor(visitation.data, 'visitation', removableFolders);
    if (visitation.data) platform.files.opensScannedOnly(visitation.data, 'visitation', 'attachments');
    for (const worker of visitation.workers) {
      platform.fieldKey.opensFor(worker, 'visitation');
      platform.messages.takesFrom(worker);
      worker.maySee('CITIZEN_SECRET_ARN', platform.secrets.citizen);
    }
  }
}
