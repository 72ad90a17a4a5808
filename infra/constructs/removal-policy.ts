import { RemovalPolicy } from 'aws-cdk-lib';
import type { StageSettings } from './stage.ts';

/** Whether what people entrusted to us outlives the stack that held it: yes where the stage protects its data. */
export function removalPolicy(stage: StageSettings): RemovalPolicy {
  return stage.deletionProtection ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
}
