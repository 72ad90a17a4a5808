import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';

/** Use of the data key, but only by way of the service that stores the data: never on bytes of one's own. */
export function useOfDataKey(key: IKey, storedBy: 'dynamodb' | 's3'): PolicyStatement {
  const viaService = `${storedBy}.${Stack.of(key).region}.amazonaws.com`;
  return new PolicyStatement({
    sid: storedBy === 'dynamodb' ? 'OpenTheTable' : 'OpenTheFiles',
    actions: ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'],
    resources: [key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': viaService } },
  });
}
