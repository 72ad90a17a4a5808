import type { StackProps } from 'aws-cdk-lib';
import type { Platform } from './platform.ts';

/** What the stack of a service needs from outside: the ground it stands on, and the one who says who calls. */
export interface ServiceStackProps extends StackProps {
  readonly platform: Platform;
  readonly authorizerId: string;
}
