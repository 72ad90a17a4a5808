import { describe, expect, test } from 'vitest';
import { serviceEntries, serviceNames } from '#infra/service-entries.ts';
import { stageNames, synthesized } from './synthesized.ts';

describe.each(stageNames)('the routes of %s', (stage) => {
  const house = synthesized(stage);
  const routes = house.all('AWS::ApiGatewayV2::Route');

  test('lead everything under a service’s path to that service, from its own stack', () => {
    const expected = serviceNames
      .filter((service) => serviceEntries[service].includes('api'))
      .map((service) => ({ stack: `fodfaeste-${stage}-${service}`, key: `ANY /api/${service}/{proxy+}` }));
    expect(expected.length).toBeGreaterThan(0);
    const found = routes.map(({ stack, properties }) => ({ stack, key: properties.RouteKey }));
    expect(found).toEqual(expect.arrayContaining(expected));
    expect(found).toHaveLength(expected.length);
  });

  test.each(routes)('$stack asks the authorizer who is calling', ({ stack, properties }) => {
    expect(properties.AuthorizationType).toBe('CUSTOM');
    const authorizer = house.pointedAt(stack, properties.AuthorizerId);
    expect(authorizer.type).toBe('AWS::ApiGatewayV2::Authorizer');
  });

  test('the one authorizer remembers nothing and hears every caller, with or without a cookie', () => {
    const authorizers = house.all('AWS::ApiGatewayV2::Authorizer');
    expect(authorizers).toHaveLength(1);
    expect(authorizers[0]?.properties).toMatchObject({
      AuthorizerType: 'REQUEST',
      AuthorizerResultTtlInSeconds: 0,
      IdentitySource: [],
      EnableSimpleResponses: true,
      AuthorizerPayloadFormatVersion: '2.0',
    });
  });

  test('the API is throttled and keeps a log without paths, because a path can name a citizen', () => {
    const [api] = house.all('AWS::ApiGatewayV2::Stage');
    expect(api?.properties.DefaultRouteSettings.ThrottlingRateLimit).toBeGreaterThan(0);
    const { Format } = api?.properties.AccessLogSettings;
    expect(Format).toContain('$context.routeKey');
    expect(Format).not.toMatch(/\$context\.(path|identity)/);
  });
});
