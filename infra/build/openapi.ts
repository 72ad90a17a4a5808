import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serviceEntries, type ServiceName, serviceNames } from '#infra/service-entries.ts';
import { lambdaPart } from './lambdas.ts';
import { inputsOf, isFresh, root, stampPart } from './stamps.ts';

/** Gives a service's API description (OpenAPI 3.1), from the same routes that answer requests. */
type DescribeApi = () => Promise<object>;

/** Each service describes itself in `services/<service>/openapi.ts`; one that does not stops a build for others. */
async function describerOf(service: ServiceName): Promise<DescribeApi> {
  const source = (await import(pathToFileURL(join(root, describerSource(service))).href)) as { describe: DescribeApi };
  return source.describe;
}

const describerSource = (service: ServiceName) => `services/${service}/openapi.ts`;

/**
 * Writes `dist/openapi/<service>.json` for every service with an API, and lays a copy beside its function as
 * `openapi.json`, so that the generator is in no function.
 *
 * @returns the names of the services whose description was written anew
 * @throws when a service with an API describes nothing
 */
export async function writeOpenApi(): Promise<string[]> {
  const withApi = serviceNames.filter((service) => serviceEntries[service].includes('api'));
  const silent = withApi.filter((service) => !existsSync(join(root, describerSource(service))));
  if (silent.length > 0)
    throw new Error(`No API description for: ${silent.join(', ')} (services/<service>/openapi.ts)`);

  const written: ServiceName[] = [];
  for (const service of withApi) {
    const described = `dist/openapi/${service}.json`;
    const beside = `dist/lambdas/${service}/api/openapi.json`;
    const inputs = inputsOf(lambdaPart(service, 'api'));
    if (isFresh(`openapi/${service}`, inputs, described) && existsSync(join(root, beside))) continue;
    const describe = await describerOf(service);
    mkdirSync(join(root, 'dist/openapi'), { recursive: true });
    writeFileSync(join(root, described), `${JSON.stringify(await describe(), null, 2)}\n`);
    copyFileSync(join(root, described), join(root, beside));
    stampPart(`openapi/${service}`, inputs);
    written.push(service);
  }
  return written;
}
