import { runInNewContext } from 'node:vm';
import { lastPart } from './resource-names.ts';
import { headersOfPolicy, type HeadersPolicy } from './security-headers.ts';
import type { Template } from './template.ts';

/** What the distribution does with the paths of one behaviour. */
export type Behaviour = {
  matches(path: string): boolean;
  /** Headers of the behaviour's response headers policy. */
  responseHeaders: Record<string, string>;
  /** Headers added on the way to the origin, such as the origin secret. */
  originHeaders: Record<string, string>;
  /** The viewer-request function's answer: the path to serve, or a response in its place. */
  route(request: ViewerRequest): Promise<ViewerAnswer>;
};
export type ViewerRequest = { method: string; path: string; query: string; host: string; cookie: string };
export type ViewerAnswer = { path: string } | { status: number; headers: Record<string, string>; body: string };

type BehaviourShape = {
  PathPattern?: string;
  TargetOriginId: string;
  ResponseHeadersPolicyId?: string;
  FunctionAssociations?: { EventType: string; FunctionARN: string }[];
};
type DistributionShape = {
  DistributionConfig: {
    DefaultRootObject?: string;
    DefaultCacheBehavior: BehaviourShape;
    CacheBehaviors?: BehaviourShape[];
    Origins: { Id: string; OriginCustomHeaders?: { HeaderName: string; HeaderValue: string }[] }[];
  };
};
type Values = Record<string, { value: string }>;
type EdgeRequest = { uri: string };
type EdgeResponse = { statusCode: number; headers?: Values; body?: string | { data: string } };
type EdgeHandler = (event: object) => EdgeRequest | EdgeResponse | Promise<EdgeRequest | EdgeResponse>;

/** Reads the template's one distribution. Gives the behaviour of a path; without a distribution, one that does nothing. */
export function distributionOf(template: Template): (path: string) => Behaviour {
  const [resource] = template.ofType('AWS::CloudFront::Distribution');
  if (!resource) return () => plain;
  const { DistributionConfig: config } = template.properties<DistributionShape>(resource);
  const behaviours = [...(config.CacheBehaviors ?? []), config.DefaultCacheBehavior].map((shape): Behaviour => {
    const origin = config.Origins.find(({ Id }) => Id === shape.TargetOriginId);
    const handler = viewerFunction(template, shape);
    const rootObject = config.DefaultRootObject;
    return {
      matches: pathMatcher(shape.PathPattern),
      responseHeaders: policyHeaders(template, shape.ResponseHeadersPolicyId),
      originHeaders: Object.fromEntries(
        (origin?.OriginCustomHeaders ?? []).map(({ HeaderName, HeaderValue }) => [
          HeaderName.toLowerCase(),
          HeaderValue,
        ]),
      ),
      route: async (request) => {
        const answer = handler ? answerOf(await handler(edgeEvent(request))) : { path: request.path };
        return 'path' in answer && answer.path === '/' && rootObject ? { path: `/${rootObject}` } : answer;
      },
    };
  });
  return (path) => behaviours.find((behaviour) => behaviour.matches(path)) ?? plain;
}

const plain: Behaviour = {
  matches: () => true,
  responseHeaders: {},
  originHeaders: {},
  route: (request) => Promise.resolve({ path: request.path }),
};

function pathMatcher(pattern = '*'): (path: string) => boolean {
  const source = pattern
    .split(/([*?])/)
    .map((c) => (c === '*' ? '.*' : c === '?' ? '.' : RegExp.escape(c)))
    .join('');
  const expression = new RegExp(`^/?${source.replace(/^(\\x2f|\\\/|\/)/, '')}$`, 's');
  return (path) => expression.test(path);
}

function policyHeaders(template: Template, id: string | undefined): Record<string, string> {
  const policy = id === undefined ? undefined : template.byName('AWS::CloudFront::ResponseHeadersPolicy', lastPart(id));
  return policy ? headersOfPolicy(template.properties<HeadersPolicy>(policy)) : {};
}

function viewerFunction(template: Template, { FunctionAssociations = [] }: BehaviourShape): EdgeHandler | undefined {
  const association = FunctionAssociations.find(({ EventType }) => EventType === 'viewer-request');
  const name = association && lastPart(association.FunctionARN);
  const resource = name === undefined ? undefined : template.byName('AWS::CloudFront::Function', name);
  if (!resource) return undefined;
  const { FunctionCode } = template.properties<{ FunctionCode: string }>(resource);
  return runInNewContext(`${FunctionCode}\n;handler`, {}) as EdgeHandler;
}

function edgeEvent({ method, path, query, host, cookie }: ViewerRequest): object {
  const values = (pairs: Iterable<[string, string]>): Values =>
    Object.fromEntries([...pairs].map(([name, value]) => [name, { value }]));
  const cookies = cookie.split(/; */).flatMap((pair): [string, string][] => {
    const mark = pair.indexOf('=');
    return mark > 0 ? [[pair.slice(0, mark), pair.slice(mark + 1)]] : [];
  });
  const request = {
    method,
    uri: path,
    querystring: values(new URLSearchParams(query)),
    headers: { host: { value: host } },
  };
  return {
    version: '1.0',
    context: { eventType: 'viewer-request' },
    request: { ...request, cookies: values(cookies) },
  };
}

function answerOf(result: EdgeRequest | EdgeResponse): ViewerAnswer {
  if (!('statusCode' in result)) return { path: result.uri };
  const headers = Object.entries(result.headers ?? {}).map(([name, { value }]) => [name.toLowerCase(), value]);
  const body = typeof result.body === 'object' ? result.body.data : (result.body ?? '');
  return { status: result.statusCode, headers: Object.fromEntries(headers) as Record<string, string>, body };
}
