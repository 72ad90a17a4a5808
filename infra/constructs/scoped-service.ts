import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { type EntryName, type ServiceName, serviceEntries } from '#infra/service-entries.ts';
import { EventConsumer } from './event-consumer.ts';
import { HttpService } from './http-service.ts';
import { OutboxPublisher } from './outbox-publisher.ts';
import type { Platform } from './platform.ts';
import type { Retellable } from './retellable.ts';
import { ScopedDataRole } from './scoped-data-role.ts';
import { ScopedTable } from './scoped-table.ts';
import type { ServiceFunction } from './service-function.ts';

export interface ScopedServiceProps {
  readonly platform: Platform;
  readonly service: ServiceName;
  readonly authorizerId: string;
  /** The names of the events it hears. */
  readonly consumes: readonly string[];
  /** A queue that others fill; without it the service hears events on one of its own. */
  readonly queue?: IQueue;
  /** What people lose while each of its functions fails. */
  readonly failureMeans: Readonly<Record<'api' | 'on-event' | 'publisher', string>>;
}

/**
 * A service as the house builds them: one table, a data role that opens it for one scope at a time,
 * an HTTP function, a consumer of events and a publisher of its outbox, as far as `service-entries.ts` lists them.
 */
export class ScopedService extends Construct {
  readonly table: ScopedTable;
  /** The functions that open the service's data: all but the publisher. */
  readonly workers: readonly ServiceFunction[];
  readonly retellable: Retellable;
  /** The role of its sessions; a service without workers has none. */
  readonly data?: ScopedDataRole;

  constructor(scope: Construct, id: string, props: ScopedServiceProps) {
    super(scope, id);
    this.table = new ScopedTable(this, 'Table', props);
    const the = (entry: keyof ScopedServiceProps['failureMeans']) => ({
      ...props,
      failureMeans: props.failureMeans[entry],
    });

    const workers: ServiceFunction[] = [];
    if (isListed(props.service, 'api')) workers.push(new HttpService(this, 'Api', the('api')));
    const consumer = isListed(props.service, 'on-event') && new EventConsumer(this, 'OnEvent', the('on-event'));
    if (consumer) workers.push(consumer);
    if (isListed(props.service, 'publisher')) {
      new OutboxPublisher(this, 'Publisher', { ...the('publisher'), table: this.table });
    }
    if (workers.length > 0) this.data = new ScopedDataRole(this, 'Data', { table: this.table, assumedBy: workers });
    this.workers = workers;
    const hears = { names: props.consumes, ...(consumer && { queue: consumer.queue }) };
    this.retellable = { service: props.service, table: this.table, hears };
  }
}

/** Whether a service has this function at all. */
export function isListed(service: ServiceName, entry: EntryName): boolean {
  return serviceEntries[service].includes(entry);
}
