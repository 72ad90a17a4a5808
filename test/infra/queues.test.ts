import { describe, expect, test } from 'vitest';
import { rulefuls } from '#infra/constructs/event-consumer.ts';
import { serviceEntries, type ServiceName, serviceNames } from '#infra/service-entries.ts';
import { serviceOf, synthesized } from './synthesized.ts';

const house = synthesized('prod');
const queues = house.all('AWS::SQS::Queue');
const mappings = house.all('AWS::Lambda::EventSourceMapping');
const rules = house.all('AWS::Events::Rule');

/** The list in the service's own configuration: what its handlers answer. */
async function consumedBy(service: ServiceName): Promise<readonly string[]> {
  const { consumes } = await import(`../../services/${service}/config.ts`);
  return consumes;
}

describe('queues', () => {
  const consumed = mappings
    .filter(({ properties }) => JSON.stringify(properties.EventSourceArn).includes('Queue'))
    .map(({ stack, properties }) => ({ stack, properties, queue: house.pointedAt(stack, properties.EventSourceArn) }));

  test('every service that hears others has one of its own', () => {
    const listed = serviceNames.filter((service) => serviceEntries[service].includes('on-event'));
    expect(listed.length).toBeGreaterThan(0);
    const ofEvents = consumed.filter(({ stack }) => !stack.endsWith('-rebuild'));
    expect(ofEvents.map(({ stack }) => serviceOf(stack)).sort()).toEqual([...listed].sort());
    expect(new Set(consumed.map(({ queue }) => `${queue.stack} ${queue.id}`)).size).toBe(consumed.length);
  });

  test.each(consumed)(
    '$stack tries each message five times, alone, and then lays it aside',
    ({ queue, properties }) => {
      expect(properties).toMatchObject({ BatchSize: 10, FunctionResponseTypes: ['ReportBatchItemFailures'] });
      expect(queue.properties).toMatchObject({ VisibilityTimeout: 60, RedrivePolicy: { maxReceiveCount: 5 } });
      const dead = house.pointedAt(queue.stack, queue.properties.RedrivePolicy.deadLetterTargetArn);
      expect(dead.properties.MessageRetentionPeriod).toBe(14 * 24 * 60 * 60);
    },
  );

  test.each(queues)('$id is encrypted by SQS itself, so that EventBridge can reach it', ({ properties }) => {
    expect(properties.SqsManagedSseEnabled).toBe(true);
    expect(properties.KmsMasterKeyId).toBeUndefined();
  });

  test('wherever letters can die, somebody is woken', () => {
    const dead = queues.filter(({ properties }) => properties.RedrivePolicy === undefined);
    expect(dead.length).toBeGreaterThan(consumed.length);
    const watched = house
      .all('AWS::CloudWatch::Alarm')
      .filter(({ properties }) => properties.MetricName === 'ApproximateNumberOfMessagesVisible')
      .map(({ stack, properties }) => house.pointedAt(stack, properties.Dimensions[0].Value));
    expect(new Set(watched)).toEqual(new Set(dead));
  });
});

describe('rules', () => {
  const hearing = rules.filter(({ properties }) => properties.EventPattern);

  test.each(rules)('$stack keeps what it cannot deliver', ({ stack, properties }) => {
    expect(properties.Targets).toHaveLength(1);
    const dead = house.pointedAt(stack, properties.Targets[0].DeadLetterConfig.Arn);
    expect(dead.type).toBe('AWS::SQS::Queue');
  });

  const listening = serviceNames.filter((service) => serviceEntries[service].includes('on-event'));

  test.each(listening)(
    'the stack of %s subscribes to the events its code answers, and to nothing else',
    async (service) => {
      const heard = hearing.filter(({ stack }) => serviceOf(stack) === service);
      const names = heard.flatMap(({ properties }) => properties.EventPattern['detail-type'] as string[]);
      expect(names).toEqual(await consumedBy(service));
      expect(new Set(names).size).toBe(names.length);
    },
  );

  test('ask for no more than the bus lets a rule ask: a pattern of 2,048 characters', () => {
    const lengths = rules.map(({ properties }) => JSON.stringify(properties.EventPattern ?? {}).length);
    expect(Math.max(...lengths)).toBeGreaterThan(100);
    expect(lengths.filter((length) => length > 2048)).toEqual([]);
  });

  test('are as many as it takes to ask for all, in the order of the list', () => {
    const names = Array.from({ length: 200 }, (_, at) => `SomethingHappenedToSomebody${at}`);
    const lists = rulefuls(names);
    expect(lists.flat()).toEqual(names);
    const lengths = lists.map((list) => JSON.stringify({ 'detail-type': list }).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(2048);
    expect(lists).toHaveLength(4);
    expect(rulefuls(['CandidateReferred'])).toEqual([['CandidateReferred']]);
  });

  test('time passes once a minute, and only access is told by the clock', () => {
    const clocks = rules.filter(({ properties }) => properties.ScheduleExpression);
    expect(clocks.map(({ stack, properties }) => [serviceOf(stack), properties.ScheduleExpression])).toEqual([
      ['access', 'rate(1 minute)'],
    ]);
  });
});

describe('publishers', () => {
  const onStreams = mappings.filter(({ properties }) => properties.FilterCriteria);

  test('stand beside every table that lists one', () => {
    const listed = serviceNames.filter((service) => serviceEntries[service].includes('publisher'));
    expect(listed.length).toBeGreaterThan(0);
    expect(onStreams.map(({ stack }) => serviceOf(stack)).sort()).toEqual([...listed].sort());
  });

  test.each(onStreams)('$stack takes new outbox rows and viewings alone, and loses none', ({ stack, properties }) => {
    expect(properties.FilterCriteria.Filters.map(({ Pattern }: { Pattern: string }) => JSON.parse(Pattern))).toEqual([
      { eventName: ['INSERT'], dynamodb: { NewImage: { itemKind: { S: ['outbox', 'viewed'] } } } },
    ]);
    expect(properties).toMatchObject({
      StartingPosition: 'TRIM_HORIZON',
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
    expect(house.pointedAt(stack, properties.DestinationConfig.OnFailure.Destination).type).toBe('AWS::SQS::Queue');
  });
});
