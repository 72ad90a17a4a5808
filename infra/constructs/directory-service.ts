import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { EntryName } from '#infra/service-entries.ts';
import { CallerAuthorizer } from './caller-authorizer.ts';
import { EventConsumer } from './event-consumer.ts';
import { HttpService } from './http-service.ts';
import { OutboxPublisher } from './outbox-publisher.ts';
import type { Platform } from './platform.ts';
import type { Retellable } from './retellable.ts';
import { Schedule } from './schedule.ts';
import { isListed } from './scoped-service.ts';
import { ScopedTable } from './scoped-table.ts';
import type { ServiceFunction } from './service-function.ts';

export interface DirectoryServiceProps {
  readonly platform: Platform;
  /** The names of the events it hears. */
  readonly consumes: readonly string[];
  /** What people lose while each of its functions fails. */
  readonly failureMeans: Readonly<Record<Exclude<EntryName, 'on-rebuild'>, string>>;
}

const timePassesEvery = Duration.minutes(1);

/**
 * `access`, the one service that stands before the scopes: its table holds sessions and the directory of who belongs
 * where, so its functions reach the table directly and no role that is bound to a scope can.
 */
export class DirectoryService extends Construct {
  readonly table: ScopedTable;
  readonly authorizerId: string;
  readonly retellable: Retellable;
  readonly api?: ServiceFunction;
  readonly onEvent?: EventConsumer;
  readonly onSchedule?: ServiceFunction;

  constructor(scope: Construct, id: string, { platform, consumes, failureMeans }: DirectoryServiceProps) {
    super(scope, id);
    this.table = new ScopedTable(this, 'Table', { platform });
    const the = (entry: keyof DirectoryServiceProps['failureMeans']) => ({
      platform,
      service: 'access' as const,
      failureMeans: failureMeans[entry],
    });

    const authorizer = new CallerAuthorizer(this, 'Authorizer', the('authorizer'));
    this.authorizerId = authorizer.authorizerId;
    this.table.opensForReading(authorizer);
    this.table.opensForNoting(authorizer, 'access#session#');

    if (isListed('access', 'api')) {
      this.api = new HttpService(this, 'Api', { ...the('api'), authorizerId: this.authorizerId });
    }
    if (isListed('access', 'on-event')) {
      this.onEvent = new EventConsumer(this, 'OnEvent', { ...the('on-event'), consumes });
    }
    if (isListed('access', 'on-schedule')) {
      this.onSchedule = new Schedule(this, 'OnSchedule', { ...the('on-schedule'), every: timePassesEvery });
    }
    if (isListed('access', 'publisher')) {
      new OutboxPublisher(this, 'Publisher', { ...the('publisher'), table: this.table });
    }
    this.retellable = { service: 'access', table: this.table, hears: { names: consumes, queue: this.onEvent?.queue } };
    for (const worker of [this.api, this.onEvent, this.onSchedule]) {
      if (worker) this.table.opensDirectlyFor(worker);
    }
  }
}
