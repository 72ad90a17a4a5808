import { Duration, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { CallerAuthorizer } from '#infra/constructs/caller-authorizer.ts';
import { EventConsumer } from '#infra/constructs/event-consumer.ts';
import { HttpService } from '#infra/constructs/http-service.ts';
import { OutboxPublisher } from '#infra/constructs/outbox-publisher.ts';
import { Schedule } from '#infra/constructs/schedule.ts';
import { ScopedTable } from '#infra/constructs/scoped-table.ts';
import { isListed } from '#infra/constructs/scoped-service.ts';
import type { ServiceStackProps } from '#infra/constructs/service-stack-props.ts';

