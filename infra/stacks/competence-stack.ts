import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Retellable } from '#infra/constructs/retellable.ts';
import { ScopedService } from '#infra/constructs/scoped-service.ts';
import type { ServiceStackProps } from '#infra/constructs/service-stack-props.ts';
import { consumes, removableFolders } from '#services/competence/config.ts';

/** Institutions and their courses, tailored courses, and certificates that follow the person. */
export class CompetenceStack extends Stack {
  readonly retellable: Retellable;

  constructor(scope: Construct, id: string, { platform, authorizerId, ...stack }: ServiceStackProps) {
    super(scope, id, stack);
    const competence = new ScopedService(this, 'Competence', {
      platform,
      authorizerId,
      service: 'competence',
      consumes,
      failureMeans: {
        api: 'Institutions cannot post, answer or register, nobody finds a course, and no certificate is shown.',
        'on-event': 'Answers between institutions and municipalities wait, and certificates do not reach the person.',
        publisher: 'Courses, offers and certificates do not reach those they concern, nor the figures.',
      },
    });
    this.retellable = competence.retellable;
    if (competence.data) platform.files.opensFor(competence.data, 'competence', removableFolders);
    for (const worker of competence.workers) {
      platform.fieldKey.opensFor(worker, 'competence');
      platform.messages.takesFrom(worker);
      platform.signingKey.signsFor(worker);
      worker.tell('COMPANY_REGISTER_URL', platform.stage.companyRegisterUrl);
    }
  }
}
