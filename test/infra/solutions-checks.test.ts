import { join } from 'node:path';
import { App, Stack, Validations } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, test } from 'vitest';
import { house } from '#infra/app.ts';
import { serviceNames } from '#infra/service-entries.ts';
import { exampleStages } from './example-stages.ts';
import { templatesFolder } from './templates-folder.ts';

describe('the AwsSolutions checks', () => {
  const parts = { bundles: join(templatesFolder(), 'bundles'), apps: join(templatesFolder(), 'apps') };

  test.each(exampleStages)('find nothing in $name that was not acknowledged', (stage) => {
    const app = house(stage, parts);
    const stacks = app.node.children.filter(Stack.isStack).map(({ stackName }) => stackName);
    for (const service of serviceNames) expect(stacks).toContain(`fodfaeste-${stage.name}-${service}`);
    const { violations } = new AwsSolutionsChecks().validateScope(app);
    const found = violations.flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map(({ constructPath }) => `${ruleName} ${constructPath}`),
    );
    expect(found).toEqual([]);
  });

  test('do find what is wrong, so that finding nothing means something', () => {
    const app = new App();
    new Queue(new Stack(app, 'Careless'), 'Queue');
    const { violations } = new AwsSolutionsChecks().validateScope(app);
    expect(violations.map(({ ruleName }) => ruleName)).toContain('AwsSolutions-SQS3');
  });

  test('were acknowledged one by one, each with a reason somebody can judge', () => {
    const reasons = exampleStages
      .map((stage) => house(stage, parts))
      .flatMap(({ node }) => node.findAll())
      .flatMap(({ node }) => node.metadata)
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.values(data as Record<string, string>));
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(reason.length).toBeGreaterThan(20);
  });
});
