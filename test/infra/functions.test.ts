import { existsSync, globSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '#infra/build/stamps.ts';
import { type EntryName, entrySource, serviceEntries, type ServiceName, serviceNames } from '#infra/service-entries.ts';
import { type Resource, serviceOf, stageNames, synthesized } from './synthesized.ts';

const entryNames = Object.keys(entrySource) as EntryName[];
const logDaysKept = { local: 1, test: 30, prod: 180 };

describe.each(stageNames)('the functions of %s', (stage) => {
  const house = synthesized(stage);
  const functions = house.all('AWS::Lambda::Function').filter(isOurs);

  test('are those listed, and no other', () => {
    const listed = serviceNames.flatMap((service) => serviceEntries[service].map((entry) => `${service} ${entry}`));
    const found = functions.map(({ properties }) => String(properties.Description).split('.')[0]);
    expect(found.sort()).toEqual(listed.sort());
    expect(found.length).toBeGreaterThan(0);
  });

  test.each(functions)('$id runs the prebuilt bundle on Node 24 and is traced', ({ stack, properties }) => {
    expect(properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      TracingConfig: { Mode: 'Active' },
    });
    expect(properties.Environment.Variables).toMatchObject({ SERVICE: serviceOf(stack), STAGE: stage });
    // The consumer that reads spreadsheets in has a whole core.
    const reads = /^visitation on-event\./.test(String(properties.Description));
    expect(reads ? [1769] : [256, 512]).toContain(properties.MemorySize);
  });

  test.each(functions)('$id has a log that ends when the stage says', ({ stack, properties }) => {
    const log = house.pointedAt(stack, properties.LoggingConfig.LogGroup);
    expect(log.properties.RetentionInDays).toBe(logDaysKept[stage]);
  });

  test('no two share a role', () => {
    const roles = functions.map(({ stack, properties }) => `${stack} ${JSON.stringify(properties.Role)}`);
    expect(new Set(roles).size).toBe(functions.length);
  });
});

describe('what a service reads from its surroundings', () => {
  const withConfig = serviceNames.filter((service) => existsSync(join(root, `services/${service}/config.ts`)));

  test('is looked at for at least one service', () => {
    expect(withConfig.length).toBeGreaterThan(0);
  });

  test.each(withConfig)('%s is given every setting it names', async (service) => {
    const named = await configOf(service);
    const workers = workersOf(service);
    for (const { properties } of workers) {
      const names = namedBy(named, String(properties.Description));
      expect(names.length).toBeGreaterThan(0);
      expect(Object.keys(properties.Environment.Variables)).toEqual(expect.arrayContaining([...names]));
    }
  });
});

describe('the list of services', () => {
  test('is the folders under services, each with an API and what publishes its outbox', () => {
    const folders = readdirSync(join(root, 'services')).sort();
    expect(folders.length).toBeGreaterThan(0);
    expect([...serviceNames].sort()).toEqual(folders);
    for (const service of serviceNames)
      expect(serviceEntries[service]).toEqual(expect.arrayContaining(['api', 'publisher']));
  });

  test('leaves out no function whose file is there', () => {
    const files = globSync('services/*/{lambda,on-*,authorizer}.ts', { cwd: root });
    const listed = serviceNames.flatMap((service) =>
      serviceEntries[service].map((entry) => entrySource[entry](service)),
    );
    expect(files.filter((file) => !listed.includes(file))).toEqual([]);
    expect(files.length).toBeGreaterThan(serviceNames.length);
  });
});

/** CDK brings a function of its own, in Python, that uploads the apps during a deploy. */
function isOurs({ id }: Resource): boolean {
  return !id.startsWith('CustomCDKBucketDeployment');
}

type Named = Partial<Record<string, readonly string[]>>;

/** The settings of one function: the list of its own kind where the service keeps one, else the service's list. */
function namedBy(named: Named, description: string): readonly string[] {
  const ownList: Named = {
    authorizer: named['authorizerConfigNames'],
    'on-event': named['onEventConfigNames'],
    'on-schedule': named['onScheduleConfigNames'],
    'on-rebuild': named['onRebuildConfigNames'],
  };
  const entry = entryNames.find((name) => description.includes(` ${name}. `)) ?? '';
  return ownList[entry] ?? named['configNames'] ?? [];
}

/** The functions that read a service's settings: all but the publisher, which is the same beside every table. */
function workersOf(service: ServiceName): Resource[] {
  return synthesized('local')
    .all('AWS::Lambda::Function')
    .filter(({ stack, properties }) => serviceOf(stack) === service && !/^\S+ publisher/.test(properties.Description));
}

async function configOf(service: ServiceName): Promise<Named> {
  return import(`../../services/${service}/config.ts`);
}
