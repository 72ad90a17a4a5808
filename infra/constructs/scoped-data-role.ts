import { ArnPrincipal, CompositePrincipal, type IPrincipal, PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { useOfDataKey } from './data-key.ts';
import { scopedDataPolicy } from './scoped-data-policy.ts';
import type { ScopedTable } from './scoped-table.ts';
import type { ServiceFunction } from './service-function.ts';

export interface ScopedDataRoleProps {
  readonly table: ScopedTable;
  /** The service's own functions that open its data, one scope at a time. At least one. */
  readonly assumedBy: readonly ServiceFunction[];
}

/**
 * The role a function assumes for one scope at a time, with the session tags `scope` and, for a municipality,
 * `partnership`. It is the only way to the table, and it reaches nothing outside the two tags.
 */
export class ScopedDataRole extends Construct {
  readonly role: Role;
  readonly assumedBy: readonly ServiceFunction[];

  constructor(scope: Construct, id: string, { table, assumedBy }: ScopedDataRoleProps) {
    super(scope, id);
    this.assumedBy = assumedBy;
    this.role = new Role(this, 'Role', {
      description: 'Data of one scope at a time, named by the session tags',
      assumedBy: new CompositePrincipal(...assumedBy.map((user) => namingItsScope(user.role.roleArn))),
    });
    for (const statement of scopedDataPolicy(table.table.tableArn, table.arns)) {
      this.role.addToPrincipalPolicy(statement);
    }
    this.role.addToPrincipalPolicy(useOfDataKey(table.dataKey, 'dynamodb'));
    for (const user of assumedBy) {
      user.tell('TABLE_NAME', table.table.tableName);
      user.tell('DATA_ROLE_ARN', this.role.roleArn);
      user.may(new PolicyStatement({ actions: ['sts:AssumeRole', 'sts:TagSession'], resources: [this.role.roleArn] }));
    }
    acknowledge(
      this,
      'IAM5[Action::dynamodb:*]',
      'Only in statements that deny: whatever the action, foreign keys are refused.',
    );
    acknowledge(this, 'IAM5[Resource::*]', 'Only in statements that deny.');
  }
}

/**
 * A function that must say which scope it comes for, in the form of a scope, and may bring no other tag.
 * A partnership's tag never names a municipality, or reading it would read a neighbour.
 */
function namingItsScope(roleArn: string): IPrincipal {
  return new ArnPrincipal(roleArn)
    .withConditions({
      StringLike: { 'aws:RequestTag/scope': ['????', 'P-?*', 'C-?*'] },
      StringLikeIfExists: { 'aws:RequestTag/partnership': 'P-?*' },
      'ForAllValues:StringEquals': { 'aws:TagKeys': ['scope', 'partnership'] },
    })
    .withSessionTags();
}
