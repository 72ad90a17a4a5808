import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { ServiceFunction } from './service-function.ts';

/** What a telephone shows as the sender: at most eleven letters of a to z. */
export const textFrom = 'Fodfaeste';

/**
 * Lets a function send texts to telephones, and publish to no topic: a telephone number is the one thing SNS publishes to
 * that has no ARN.
 */
export function mayText(sender: ServiceFunction): void {
  sender.may(new PolicyStatement({ actions: ['sns:Publish'], notResources: ['arn:aws:sns:*:*:*'] }));
}
