import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { ServiceName } from '#infra/service-entries.ts';
import type { ScopedTable } from './scoped-table.ts';

/** What a rebuild needs of a service: the table in which its outbox lies, and how it hears of events, where it does. */
export interface Retellable {
  readonly service: ServiceName;
  readonly table: ScopedTable;
  readonly hears: { readonly names: readonly string[]; readonly queue?: IQueue | undefined };
}
