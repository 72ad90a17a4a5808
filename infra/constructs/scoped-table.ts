import {
  AttributeType,
  Billing,
  type GlobalSecondaryIndexPropsV2,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { useOfDataKey } from './data-key.ts';
import type { Platform } from './platform.ts';
import { removalPolicy } from './removal-policy.ts';
import { readActions, writeActions } from './scoped-data-policy.ts';
import type { ServiceFunction } from './service-function.ts';

export interface ScopedTableProps {
  readonly platform: Pick<Platform, 'stage' | 'dataKey'>;
}

/**
 * A service's one table. Every partition key, of the table and of both indexes, begins with its scope,
 * which is what the data role's policy holds on to.
 */
export class ScopedTable extends Construct {
  readonly table: TableV2;
  readonly dataKey: Platform['dataKey'];

  constructor(scope: Construct, id: string, { platform }: ScopedTableProps) {
    super(scope, id);
    this.dataKey = platform.dataKey;
    this.table = new TableV2(this, 'Table', {
      partitionKey: text('pk'),
      sortKey: text('sk'),
      globalSecondaryIndexes: [index('gsi1'), index('gsi2')],
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.customerManagedKey(platform.dataKey),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      dynamoStream: StreamViewType.NEW_IMAGE,
      timeToLiveAttribute: 'expiresAt',
      deletionProtection: platform.stage.deletionProtection,
      removalPolicy: removalPolicy(platform.stage),
    });
  }

  /**
   * Lets a function reach the whole table by key, without a scope. Only for `access`,
   * whose table of sessions and directory no scoped role can reach.
   */
  opensDirectlyFor(user: ServiceFunction): void {
    user.tell('TABLE_NAME', this.table.tableName);
    user.may(new PolicyStatement({ actions: [...readActions, ...writeActions], resources: this.arns }));
    user.may(useOfDataKey(this.dataKey, 'dynamodb'));
  }

  /** Lets a function look things up in the whole table by key. Only for the authorizer, before any scope is known. */
  opensForReading(user: ServiceFunction): void {
    user.tell('TABLE_NAME', this.table.tableName);
    user.may(new PolicyStatement({ actions: ['dynamodb:GetItem', 'dynamodb:Query'], resources: this.arns }));
    user.may(useOfDataKey(this.dataKey, 'dynamodb'));
  }

  /** Lets a function note something on the items whose partition key begins so, and on no others. */
  opensForNoting(user: ServiceFunction, keysBeginningWith: string): void {
    const conditions = { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [`${keysBeginningWith}*`] } };
    user.may(new PolicyStatement({ actions: ['dynamodb:UpdateItem'], resources: [this.table.tableArn], conditions }));
  }

  /** The table and its two indexes, each by its own name. */
  get arns(): string[] {
    const { tableArn } = this.table;
    return [tableArn, `${tableArn}/index/gsi1`, `${tableArn}/index/gsi2`];
  }
}

const text = (name: string): { name: string; type: AttributeType } => ({ name, type: AttributeType.STRING });

function index(indexName: 'gsi1' | 'gsi2'): GlobalSecondaryIndexPropsV2 {
  return {
    indexName,
    partitionKey: text(`${indexName}pk`),
    sortKey: text(`${indexName}sk`),
    projectionType: ProjectionType.ALL,
  };
}
