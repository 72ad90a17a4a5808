import { describe, expect, test } from 'vitest';
import { serviceNames } from '#infra/service-entries.ts';
import { serviceOf, stageNames, synthesized } from './synthesized.ts';

const text = (AttributeName: string): object => ({ AttributeName, AttributeType: 'S' });
const keys = (hash: string, range: string): object[] => [
  { AttributeName: hash, KeyType: 'HASH' },
  { AttributeName: range, KeyType: 'RANGE' },
];

describe.each(stageNames)('the tables of %s', (stage) => {
  const house = synthesized(stage);
  const tables = house.all('AWS::DynamoDB::GlobalTable');
  const isProd = stage === 'prod';

  test('every service has exactly one', () => {
    expect(tables.map(({ stack }) => serviceOf(stack)).sort()).toEqual([...serviceNames].sort());
    expect(house.all('AWS::DynamoDB::Table')).toEqual([]);
  });

  test.each(tables)('$stack keys by scope, streams, forgets what expires and bills by use', ({ properties }) => {
    expect(properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: keys('pk', 'sk'),
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
    });
    expect(properties.AttributeDefinitions).toEqual(['pk', 'sk', 'gsi1pk', 'gsi1sk', 'gsi2pk', 'gsi2sk'].map(text));
    const indexes = properties.GlobalSecondaryIndexes as { IndexName: string; KeySchema: object[] }[];
    expect(indexes.map(({ IndexName, KeySchema }) => ({ IndexName, KeySchema }))).toEqual([
      { IndexName: 'gsi1', KeySchema: keys('gsi1pk', 'gsi1sk') },
      { IndexName: 'gsi2', KeySchema: keys('gsi2pk', 'gsi2sk') },
    ]);
  });

  test.each(tables)('$stack can be taken back to any minute, and is lost only where nothing is', (table) => {
    const replicas = table.properties.Replicas as Record<string, unknown>[];
    expect(replicas).toHaveLength(1);
    expect(replicas[0]).toMatchObject({
      Region: 'eu-central-1',
      DeletionProtectionEnabled: isProd,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
    expect(table.deletionPolicy).toBe(isProd ? 'Retain' : 'Delete');
  });

  test.each(tables)('$stack is encrypted by our own key, which changes itself every year', ({ stack, properties }) => {
    const { KMSMasterKeyId } = properties.Replicas[0].SSESpecification;
    const key = house.pointedAt(stack, KMSMasterKeyId);
    expect(key.type).toBe('AWS::KMS::Key');
    expect(key.properties.EnableKeyRotation).toBe(true);
    expect(key.deletionPolicy).toBe(isProd ? 'Retain' : 'Delete');
  });
});
