import type { APIGatewayRequestAuthorizerEventV2, APIGatewaySimpleAuthorizerWithContextResult } from 'aws-lambda';
import { parse } from 'hono/utils/cookie';
import { identifyCaller, type CallerDependencies } from './capabilities/identify-caller.ts';
import { sessionCookieName } from './cookies.ts';
import { sameWord } from '#shared/runtime/secret-word.ts';

export type AuthorizerDependencies = CallerDependencies & { readonly originSecret: () => Promise<string> };
type Request = Pick<APIGatewayRequestAuthorizerEventV2, 'headers' | 'cookies'>;

/**
 * Says who is calling, or `none`; services refuse, in their own words. Only a request that did not come through our
 * own front, and so lacks its secret, is turned away here.
 */
export async function authorize(
  dependencies: AuthorizerDependencies,
  request: Request,
): Promise<APIGatewaySimpleAuthorizerWithContextResult<{ session: string }>> {
  const shown = request.headers?.['x-origin-secret'];
  if (!sameWord(shown, await dependencies.originSecret())) return { isAuthorized: false, context: { session: 'none' } };
  const caller = await identifyCaller(dependencies, tokenIn(request));
  return { isAuthorized: true, context: { session: caller ? JSON.stringify(caller) : 'none' } };
}

function tokenIn({ cookies, headers }: Request): string | undefined {
  const sent = cookies?.join('; ') ?? headers?.['cookie'];
  return sent ? parse(sent, sessionCookieName)[sessionCookieName] : undefined;
}
