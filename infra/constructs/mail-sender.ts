import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { ServiceFunction } from './service-function.ts';
import type { StageSettings } from './stage.ts';

/** Lets a function send e-mail, from the house's one sender and no other. */
export function mayMail(sender: ServiceFunction, { mailFrom }: StageSettings): void {
  const domain = mailFrom.slice(mailFrom.indexOf('@') + 1);
  sender.may(
    new PolicyStatement({
      actions: ['ses:SendEmail'],
      resources: [Stack.of(sender).formatArn({ service: 'ses', resource: 'identity', resourceName: domain })],
      conditions: { StringEquals: { 'ses:FromAddress': mailFrom } },
    }),
  );
}
