import { Stack, type StackProps } from 'aws-cdk-lib';
import type { IHttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { AlarmTopic } from '#infra/constructs/alarm-topic.ts';
import { FieldKey } from '#infra/constructs/field-key.ts';
import { FileStore } from '#infra/constructs/file-store.ts';
import { HouseSecrets } from '#infra/constructs/house-secrets.ts';
import { HttpFront } from '#infra/constructs/http-front.ts';
import { LogBucket } from '#infra/constructs/log-bucket.ts';
import { MessageQueue } from '#infra/constructs/message-queue.ts';
import type { Platform } from '#infra/constructs/platform.ts';
import { SigningKey } from '#infra/constructs/signing-key.ts';
import { removalPolicy } from '#infra/constructs/removal-policy.ts';
import { busName } from '#infra/names.ts';
import type { StageSettings } from '#infra/constructs/stage.ts';

export interface PlatformStackProps extends StackProps {
  readonly stage: StageSettings;
  readonly bundles: string;
}

/** What all services share: keys, the event bus, files, messages, secrets, the API and the alarms. */
export class PlatformStack extends Stack implements Platform {
  readonly stage: StageSettings;
  readonly bundles: string;
  readonly dataKey: Key;
  readonly fieldKey: FieldKey;
  readonly signingKey: SigningKey;
  readonly bus: EventBus;
  readonly logs: Bucket;
  readonly files: FileStore;
  readonly messages: MessageQueue;
  readonly api: IHttpApi;
  readonly alarms: ITopic;
  readonly secrets: Platform['secrets'];

  constructor(scope: Construct, id: string, { stage, bundles, ...stack }: PlatformStackProps) {
    super(scope, id, stack);
    this.stage = stage;
    this.bundles = bundles;
    this.dataKey = new Key(this, 'DataKey', {
      description: 'Encrypts tables, files and alarms',
      enableKeyRotation: true,
      removalPolicy: removalPolicy(stage),
    });
    this.alarms = new AlarmTopic(this, 'Alarms', this).topic;
    this.fieldKey = new FieldKey(this, 'FieldKey', stage);
    this.signingKey = new SigningKey(this, 'SigningKey', stage);
    this.bus = new EventBus(this, 'Bus', {
      eventBusName: busName(stage.name),
      description: 'What has happened, from each service to the others',
    });
    this.logs = new LogBucket(this, 'Logs', stage).bucket;
    this.files = new FileStore(this, 'Files', this);
    this.messages = new MessageQueue(this, 'Messages', this);
    this.api = new HttpFront(this, 'Front', this).api;
    this.secrets = new HouseSecrets(this, 'Secrets', stage);
  }
}
