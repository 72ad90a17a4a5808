import { serviceNames } from '#infra/service-entries.ts';

/** What every service says of its own API (OpenAPI 3.1), service by service. */
export async function describedApis(): Promise<readonly object[]> {
  return await Promise.all(
    serviceNames.map(async (service) => {
      const { describe } = (await import(`../../services/${service}/openapi.ts`)) as {
        describe: () => Promise<object>;
      };
      return await describe();
    }),
  );
}
