import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import middy from '@middy/core';
import type { ScheduledEvent } from 'aws-lambda';
import { instant } from '#shared/kernel/time.ts';
import { config } from '#shared/runtime/config.ts';
import { documentClient, openTable } from '#shared/runtime/table.ts';
import { tellTime } from './capabilities/tell-time.ts';
import { onScheduleConfigNames } from './config.ts';
import { publishTo } from './publish-to.ts';
import type { AccessStore } from './store/access-store.ts';

const settings = config(onScheduleConfigNames);
const client = documentClient();
const access: AccessStore = { open: (scope) => openTable(client, settings.TABLE_NAME, scope) };
const publish = publishTo(new EventBridgeClient({}), settings.BUS_NAME);

export const handler = middy<ScheduledEvent>()
  .use(injectLambdaContext(new Logger({ serviceName: 'access-on-schedule' }), { clearState: true }))
  .handler((event) => tellTime(access, instant(event.time), publish));
