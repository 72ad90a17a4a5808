import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { mayMail } from '#infra/constructs/mail-sender.ts';
import { mayText, textFrom } from '#infra/constructs/text-sender.ts';
import { ScopedService } from '#infra/constructs/scoped-service.ts';
import type { ServiceStackProps } from '#infra/constructs/service-stack-props.ts';
import type { Retellable } from '#infra/constructs/retellable.ts';
import { consumes } from '#services/notifications/config.ts';

/** Sends e-mails and texts, one row per message, and knows which arrived. */
export class NotificationsStack extends Stack {
  readonly retellable: Retellable;

  constructor(scope: Construct, id: string, { platform, authorizerId, ...stack }: ServiceStackProps) {
    super(scope, id, stack);
    const notifications = new ScopedService(this, 'Notifications', {
      platform,
      authorizerId,
      service: 'notifications',
      consumes,
      queue: platform.messages.queue,
      failureMeans: {
        api: 'Caseworkers cannot see whether a message was sent.',
        'on-event': 'No e-mail or text leaves the house: invitations, sign-in links and reminders wait.',
        publisher: 'The other services do not learn which messages failed.',
      },
    });
    this.retellable = notifications.retellable;
    if (notifications.data) platform.files.opensFor(notifications.data, 'notifications');
    for (const worker of notifications.workers) {
      platform.fieldKey.opensFor(worker, 'notifications');
      worker.tell('MAIL_FROM', platform.stage.mailFrom);
      worker.tell('MAIL_REPLY_TO', platform.stage.mailReplyTo);
      worker.tell('TEXT_FROM', textFrom);
      if (worker.entry !== 'on-event') continue;
      mayMail(worker, platform.stage);
      mayText(worker);
    }
  }
}
