import type { Context } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { serviceEntries, serviceNames } from '#infra/service-entries.ts';
import { Refused } from '#shared/runtime/problem.ts';
import { httpHandler } from '#shared/runtime/http-lambda.ts';
import { serviceApi } from '#shared/runtime/http.ts';
import { gatewayEvent } from '#test/bench/gateway-event.ts';
import { exampleSettings } from './example-stages.ts';
import { type Resource, serviceOf, stageNames, synthesized } from './synthesized.ts';

type Counted = { namespace: string; name: string; dimensions: Record<string, string> };

/** What CloudWatch would read from a line of a log: a metric in the embedded metric format. */
function countedBy(line: string): Counted {
  const read = JSON.parse(line) as Record<string, string> & {
    _aws: { CloudWatchMetrics: { Namespace: string; Dimensions: string[][]; Metrics: { Name: string }[] }[] };
  };
  const [metric] = read._aws.CloudWatchMetrics;
  const names = metric?.Dimensions[0] ?? [];
  return {
    namespace: metric?.Namespace ?? '',
    name: metric?.Metrics[0]?.Name ?? '',
    dimensions: Object.fromEntries(names.map((name) => [name, String(read[name])])),
  };
}

function watched({ properties }: Resource): Counted {
  const dimensions = (properties.Dimensions ?? []) as { Name: string; Value: unknown }[];
  return {
    namespace: properties.Namespace,
    name: properties.MetricName,
    dimensions: Object.fromEntries(dimensions.map(({ Name, Value }) => [Name, Value as string])),
  };
}

/** What a service's function counts when one of its routes does this. */
async function countedWhen(service: string, stage: string, route: () => Response): Promise<string[]> {
  const lines: string[] = [];
  const notHere = () => {
    throw new Error('neither table nor keys here');
  };
  const api = serviceApi({ service, refusals: {}, table: notHere, keys: notHere }).get(`/api/${service}/tried`, route);
  const before = { ...process.env };
  process.env = { ...before, STAGE: stage, POWERTOOLS_LOG_LEVEL: 'SILENT' };
  try {
    const handler = httpHandler(service, api, (line) => lines.push(line)) as unknown as (
      event: object,
      context: Partial<Context>,
    ) => Promise<{ statusCode: number }>;
    await handler(gatewayEvent(`/api/${service}/tried`, 'none'), { awsRequestId: 'tried' });
  } finally {
    process.env = before;
  }
  return lines;
}

const withApi = serviceNames.filter((service) => serviceEntries[service].includes('api'));

describe('a fault that became an answer', () => {
  test.each(withApi)('in %s is counted as exactly what an alarm watches', async (service) => {
    const lines = await countedWhen(service, 'prod', () => {
      throw new Error('the table is gone');
    });
    expect(lines).toHaveLength(1);
    const own = synthesized('prod')
      .all('AWS::CloudWatch::Alarm')
      .filter(({ properties }) => properties.Namespace === 'Fodfaeste')
      .filter(({ stack }) => serviceOf(stack) === service);
    expect(own.map(watched)).toEqual([countedBy(lines[0] ?? '')]);
    expect(own[0]?.properties).toMatchObject({ Threshold: 1, Statistic: 'Sum', EvaluationPeriods: 1 });
  });

  test('says nothing of the person, the path or the fault', async () => {
    const [line = ''] = await countedWhen('visitation', 'prod', () => {
      throw new Error('Amina is not found');
    });
    expect(Object.keys(JSON.parse(line) as object).sort()).toEqual(['FailedRequests', 'Service', 'Stage', '_aws']);
  });

  test('is not what a refusal is, nor an answer', async () => {
    const refused = await countedWhen('visitation', 'prod', () => {
      throw new Refused({ code: 'route-not-found' });
    });
    expect([...refused, ...(await countedWhen('visitation', 'prod', () => new Response('{}')))]).toEqual([]);
  });
});

describe.each(stageNames)('the alarms of %s', (stage) => {
  const house = synthesized(stage);
  const alarms = house.all('AWS::CloudWatch::Alarm');
  const functions = house.all('AWS::Lambda::Function').filter(({ id }) => !id.startsWith('CustomCDKBucketDeployment'));
  const on = (metric: string, stack: string, dimension: string, id: string): Resource[] =>
    alarms.filter(({ properties, stack: own }) => {
      if (properties.MetricName !== metric || own !== stack) return false;
      return (
        watched({ properties } as Resource).dimensions[dimension] !== undefined &&
        JSON.stringify(properties.Dimensions).includes(`"${id}"`)
      );
    });

  test.each(functions)('$id rings when it fails and when it is held back', ({ stack, id, properties }) => {
    for (const metric of ['Errors', 'Throttles']) {
      const [alarm, ...others] = on(metric, stack, 'FunctionName', id);
      expect(others).toEqual([]);
      expect(alarm?.properties.Threshold).toBe(1);
      const meant = String(properties.Description).split('When it fails: ')[1] ?? 'nothing';
      expect(alarm?.properties.AlarmDescription).toContain(meant);
    }
  });

  const readers = house.all('AWS::Lambda::EventSourceMapping').filter(({ properties }) => properties.FilterCriteria);

  test.each(readers)('$stack rings when what was saved is told late', ({ stack, properties }) => {
    const [alarm] = on('IteratorAge', stack, 'FunctionName', properties.FunctionName.Ref);
    expect(alarm?.properties).toMatchObject({ Threshold: 5 * 60 * 1000, Statistic: 'Maximum' });
  });

  const queues = house.all('AWS::SQS::Queue').filter(({ properties }) => properties.RedrivePolicy);

  test.each(queues)('$id rings when work waits, and beside it when work is given up', ({ stack, id, properties }) => {
    const [waits] = on('ApproximateAgeOfOldestMessage', stack, 'QueueName', id);
    expect(waits?.properties).toMatchObject({ Threshold: 600, Statistic: 'Maximum' });
    const dead = house.pointedAt(stack, properties.RedrivePolicy.deadLetterTargetArn);
    const [given] = on('ApproximateNumberOfMessagesVisible', stack, 'QueueName', dead.id);
    expect(given?.properties.Threshold).toBe(1);
  });

  test('the API rings when people are shown failures, from wherever they come', () => {
    const [alarm] = alarms.filter(({ properties }) => properties.MetricName === '5xx');
    expect(alarm?.properties).toMatchObject({ Namespace: 'AWS/ApiGateway', Statistic: 'Sum' });
  });

  test.each(alarms)('$id says whom it hurts, and tells those on watch', ({ stack, properties }) => {
    expect(properties.AlarmDescription.length).toBeGreaterThan(30);
    expect(properties.AlarmDescription).not.toMatch(/undefined|Lambda|queue/);
    expect(properties.TreatMissingData).toBe('notBreaching');
    expect(properties.AlarmActions.map((action: unknown) => house.pointedAt(stack, action).type)).toEqual([
      'AWS::SNS::Topic',
    ]);
  });
});

describe('those on watch', () => {
  test.each(['test', 'prod'] as const)('hear of every alarm of %s at the address of the stage', (stage) => {
    const house = synthesized(stage);
    const [subscription, ...others] = house.all('AWS::SNS::Subscription');
    expect(others).toEqual([]);
    expect(subscription?.properties).toMatchObject({ Protocol: 'email', Endpoint: exampleSettings.alarmAddress });
    const topic = house.pointedAt(subscription?.stack ?? '', subscription?.properties.TopicArn);
    for (const { stack, properties } of house.all('AWS::CloudWatch::Alarm'))
      expect(house.pointedAt(stack, properties.AlarmActions[0]).id).toBe(topic.id);
  });
});
