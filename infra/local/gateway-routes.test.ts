import { describe, expect, it } from 'vitest';
import { resourcesOf } from '#test/runtime-fixture/scratch.ts';
import { routesOf } from './gateway-routes.ts';

const uri = (name: string) => ({
  'Fn::Join': [
    '',
    ['arn:aws:apigateway:x:lambda:path/2015-03-31/functions/', { 'Fn::GetAtt': [name, 'Arn'] }, '/invocations'],
  ],
});
const route = (key: string, name: string, authorizer?: string) => ({
  Type: 'AWS::ApiGatewayV2::Route',
  Properties: {
    RouteKey: key,
    Target: { 'Fn::Join': ['', ['integrations/', { Ref: `${name}Integration` }]] },
    ...(authorizer && { AuthorizerId: { Ref: authorizer } }),
  },
});
const lambda = (name: string) => ({
  [name]: { Type: 'AWS::Lambda::Function', Properties: {} },
  [`${name}Integration`]: {
    Type: 'AWS::ApiGatewayV2::Integration',
    Properties: { IntegrationUri: { 'Fn::GetAtt': [name, 'Arn'] } },
  },
});

const match = (method: string, path: string) => {
  const template = resourcesOf({
    ...lambda('Notes'),
    ...lambda('Open'),
    ...lambda('Who'),
    Authorizer: {
      Type: 'AWS::ApiGatewayV2::Authorizer',
      Properties: { AuthorizerType: 'REQUEST', AuthorizerUri: uri('Who') },
    },
    A: route('ANY /api/notes/{proxy+}', 'Notes', 'Authorizer'),
    B: route('GET /api/notes/openapi.json', 'Open'),
    C: route('GET /api/notes/{scope}/one', 'Open', 'Authorizer'),
  });
  const found = routesOf(template)(method, path);
  return found && [found.route.functionName, found.route.authorizerName, found.pathParameters];
};

describe('a route', () => {
  it.each([
    ['GET', '/api/notes/openapi.json', ['S-Open', undefined, {}]],
    ['POST', '/api/notes/openapi.json', ['S-Notes', 'S-Who', { proxy: 'openapi.json' }]],
    ['GET', '/api/notes/0265/one', ['S-Open', 'S-Who', { scope: '0265' }]],
    ['GET', '/api/notes/0265/one/two', ['S-Notes', 'S-Who', { proxy: '0265/one/two' }]],
    ['GET', '/api/notes/%C3%A6', ['S-Notes', 'S-Who', { proxy: 'æ' }]],
    ['GET', '/api/notes/', undefined],
    ['GET', '/api/other', undefined],
  ])('%s %s', (method, path, expected) => {
    expect(match(method, path)).toEqual(expected);
  });
});
