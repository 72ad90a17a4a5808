import * as openid from 'openid-client';
import type { IdentityProvider } from './identity-provider.ts';

export type OpenIdSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: () => Promise<string>;
  readonly publicOrigin: string;
};

const scope = 'openid profile';

/**
 * The identity provider over OpenID Connect: authorization code with PKCE, a confidential client. What the provider
 * says of itself is asked for once per function instance. Plain http is allowed for a provider on this machine only.
 */
export function openIdProvider(settings: OpenIdSettings): IdentityProvider {
  const redirectUri = `${settings.publicOrigin}/api/access/callback`;
  let known: Promise<openid.Configuration> | undefined;
  const provider = (): Promise<openid.Configuration> => {
    known ??= discover(settings).catch((fault: unknown) => {
      known = undefined;
      throw fault;
    });
    return known;
  };
  return {
    signInUrl: async ({ state, nonce, codeVerifier }, language) => {
      const parameters = {
        redirect_uri: redirectUri,
        scope,
        state,
        nonce,
        code_challenge: await openid.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        ui_locales: language,
      };
      return openid.buildAuthorizationUrl(await provider(), parameters).href;
    },
    claimsOf: async (callbackUrl, { state, nonce, codeVerifier }) => {
      const config = await provider();
      try {
        const tokens = await openid.authorizationCodeGrant(config, new URL(callbackUrl), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: codeVerifier,
          idTokenExpected: true,
        });
        return await allClaims(config, tokens);
      } catch (fault) {
        if (saysNo(fault)) return undefined;
        throw fault;
      }
    },
    endSessionUrl: async (language) => {
      const config = await provider();
      if (!config.serverMetadata().end_session_endpoint) return `${settings.publicOrigin}/`;
      const parameters = { post_logout_redirect_uri: `${settings.publicOrigin}/`, ui_locales: language };
      return openid.buildEndSessionUrl(config, parameters).href;
    },
  };
}

async function discover(settings: OpenIdSettings): Promise<openid.Configuration> {
  const issuer = new URL(settings.issuer);
  const onThisMachine = issuer.protocol === 'http:' && issuer.hostname === 'localhost';
  const authentication = openid.ClientSecretBasic(await settings.clientSecret());
  return openid.discovery(issuer, settings.clientId, undefined, authentication, {
    execute: [openid.enableNonRepudiationChecks, ...(onThisMachine ? [openid.allowInsecureRequests] : [])],
  });
}

type Tokens = Awaited<ReturnType<typeof openid.authorizationCodeGrant>>;

/** The id token's claims; those that a provider gives on request only are asked for. */
async function allClaims(config: openid.Configuration, tokens: Tokens): Promise<unknown> {
  const claims = tokens.claims();
  if (!claims || claims['idp'] || !config.serverMetadata().userinfo_endpoint) return claims;
  const asked = await openid.fetchUserInfo(config, tokens.access_token, claims.sub);
  return { ...asked, ...claims };
}

/** What is wrong with the answer itself, as openid-client codes it; anything else is a fault of ours or the network's. */
const answerFaults = new Set([
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  // Carries the answer itself, CPR number included, and so must not come near a log.
  'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
  'OAUTH_KEY_SELECTION_FAILED',
  'OAUTH_INVALID_REQUEST',
]);

function saysNo(fault: unknown): boolean {
  if (fault instanceof openid.AuthorizationResponseError) return true;
  if (fault instanceof openid.ResponseBodyError) return fault.error === 'invalid_grant';
  return fault instanceof openid.ClientError && answerFaults.has(fault.code ?? '');
}
