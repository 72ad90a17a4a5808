import type { IHttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IEventBus } from 'aws-cdk-lib/aws-events';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { FieldKey } from './field-key.ts';
import type { FileStore } from './file-store.ts';
import type { MessageQueue } from './message-queue.ts';
import type { SigningKey } from './signing-key.ts';
import type { StageSettings } from './stage.ts';

/** What every service stands on: the stage it belongs to and the things all services share. */
export interface Platform {
  readonly stage: StageSettings;
  /** The folder with one prebuilt bundle per function: `<service>/<entry>/index.mjs`. */
  readonly bundles: string;
  readonly dataKey: IKey;
  readonly fieldKey: FieldKey;
  readonly signingKey: SigningKey;
  readonly bus: IEventBus;
  readonly files: FileStore;
  readonly messages: MessageQueue;
  readonly api: IHttpApi;
  readonly alarms: ITopic;
  readonly secrets: { readonly origin: ISecret; readonly citizen: ISecret; readonly identityProvider: ISecret };
}
