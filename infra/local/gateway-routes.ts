import { lastPart } from './resource-names.ts';
import type { Template } from './template.ts';

/** One route of the HTTP API. */
export type Route = {
  routeKey: string;
  functionName: string;
  /** The request authorizer's function; undefined for an open route. */
  authorizerName?: string;
};
export type MatchedRoute = { route: Route; pathParameters: Record<string, string> };

type RouteShape = { RouteKey: string; Target: string; AuthorizationType?: string; AuthorizerId?: string };
type IntegrationShape = { IntegrationUri: string };
type AuthorizerShape = { AuthorizerUri: string; AuthorizerType: string };
type Compiled = { route: Route; method: string; expression: RegExp; names: string[]; rank: number; length: number };

/** Reads the template's routes and gives the matcher: full paths before `{id}`, before `{proxy+}`, before `$default`. */
export function routesOf(template: Template): (method: string, path: string) => MatchedRoute | undefined {
  const compiled = template
    .ofType('AWS::ApiGatewayV2::Route')
    .map((resource) => compile(routeOf(template, template.properties<RouteShape>(resource), resource.id)))
    .sort((a, b) => a.rank - b.rank || b.length - a.length);
  return (method, path) => {
    for (const { route, method: wanted, expression, names } of compiled) {
      if (wanted !== 'ANY' && wanted !== method) continue;
      const found = expression.exec(path);
      if (!found) continue;
      const values = names.map((name, index) => [name, decoded(found[index + 1] ?? '')]);
      return { route, pathParameters: Object.fromEntries(values) as Record<string, string> };
    }
    return undefined;
  };
}

function routeOf(template: Template, shape: RouteShape, id: string): Route {
  const named = (type: string, name: string): Record<string, unknown> => {
    const resource = template.byName(type, name);
    if (!resource) throw new Error(`route ${id} names ${type} ${name}, which no template holds`);
    return template.properties(resource);
  };
  const integration = named('AWS::ApiGatewayV2::Integration', lastPart(shape.Target)) as IntegrationShape;
  const authorizer = shape.AuthorizerId
    ? (named('AWS::ApiGatewayV2::Authorizer', shape.AuthorizerId) as AuthorizerShape)
    : undefined;
  if (authorizer && authorizer.AuthorizerType !== 'REQUEST')
    throw new Error(`route ${id}: only request authorizers are known`);
  return {
    routeKey: shape.RouteKey,
    functionName: functionIn(integration.IntegrationUri),
    authorizerName: authorizer && functionIn(authorizer.AuthorizerUri),
  };
}

function compile(route: Route): Compiled {
  const [method = 'ANY', path = ''] = route.routeKey === '$default' ? ['ANY', '/{proxy+}'] : route.routeKey.split(' ');
  const names: string[] = [];
  const source = path.split(/(\{[^}]+\})/).map((piece) => {
    if (!piece.startsWith('{')) return RegExp.escape(piece);
    const greedy = piece.endsWith('+}');
    names.push(piece.replace(/[{}+]/g, ''));
    return greedy ? '(.+)' : '([^/]+)';
  });
  const breadth = route.routeKey === '$default' ? 3 : path.includes('+}') ? 2 : path.includes('{') ? 1 : 0;
  const rank = breadth * 2 + (method === 'ANY' ? 1 : 0);
  return { route, method, expression: new RegExp(`^${source.join('')}$`), names, rank, length: path.length };
}

const functionIn = (uri: string): string => lastPart(/(arn:aws:lambda:[^/]+)/.exec(uri)?.[1] ?? uri);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
