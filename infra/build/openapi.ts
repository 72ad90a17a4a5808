import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StageName } from '#infra/constructs/stage.ts';
import { serviceEntries, type ServiceName, serviceNames } from '#infra/service-entries.ts';
import { lambdaPart } from './lambdas.ts';
import { inputsOf, isFresh, root, stampPart } from './stamps.ts';

/** Gives a service's API description (OpenAPI 3.1), from the same routes that answer requests. */
type DescribeApi = () => Promise<object>;

/** Where each service's description comes from. A service with an API and no line here stops a build for others. */
const describers: Partial<Record<ServiceName, () => Promise<DescribeApi>>> = {};

/**
 * Writes `dist/openapi/<service>.json` for every service with an API, and lays a copy beside its function as
 * `openapi.json`, so that the generator is in no function.
 *
 * @returns the names of the services whose description was written anew
 * @throws when a service describes nothing, except in a local build, which only says so
 */
export async function writeOpenApi(stage: StageName): Promise<string[]> {
  const withApi = serviceNames.filter((service) => serviceEntries[service].includes('api'));
  const silent = withApi.filter((service) => describers[service] === undefined);
  if (silent.length > 0) complain(stage, `No API description for: ${silent.join(', ')} (infra/build/openapi.ts)`);

  const written: ServiceName[] = [];
  for (const service of withApi) {
    const described = `dist/openapi/${service}.json`;
    const beside = `dist/lambdas/${service}/api/openapi.json`;
    const load = describers[service];
    const inputs = inputsOf(lambdaPart(service, 'api'));
    if (!load || (isFresh(`openapi/${service}`, inputs, described) && existsSync(join(root, beside)))) continue;
    const describe = await load();
    mkdirSync(join(root, 'dist/openapi'), { recursive: true });
    writeFileSync(join(root, described), `${JSON.stringify(await describe(), null, 2)}\n`);
    copyFileSync(join(root, described), join(root, beside));
    stampPart(`openapi/${service}`, inputs);
    written.push(service);
  }
  return written;
}

function complain(stage: StageName, text: string): void {
  if (stage !== 'local') throw new Error(text);
  process.stderr.write(`${text}\n`);
}
