import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Language } from '#shared/runtime/call.ts';
import Provider, { type Grant, type KoaContextWithOIDC } from 'oidc-provider';
import { IdentityMemory } from './identity-memory.ts';
import { clientId, identityPath } from './identity-paths.ts';
import { languageOf, personaPage, signedOutPage, signOutPage } from './identity-pages.ts';
import { answerPage } from './pages.ts';
import { personas } from './personas.ts';

export type IdentityProviderOptions = { origin: string; clientSecret: string; folder: string };

const scope = 'openid profile';
const hourSeconds = 3600;

/**
 * An OpenID provider under `<origin>/idp` on which one signs in by picking a persona: authorization code with PKCE for
 * the confidential client `fodfaeste`, id tokens with the persona's claims, sign-out started by the client.
 */
export function identityProvider({ origin, clientSecret, folder }: IdentityProviderOptions) {
  const { jwks, cookieKey } = keysIn(folder);
  const claimNames = [...new Set(personas.flatMap(({ claims }) => Object.keys(claims)))];
  const provider = new Provider(origin + identityPath, {
    jwks,
    adapter: IdentityMemory,
    cookies: {
      keys: [cookieKey],
      names: { session: 'idp_session', interaction: 'idp_interaction', resume: 'idp_resume' },
    },
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${origin}/api/access/callback`],
        post_logout_redirect_uris: [`${origin}/`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    responseTypes: ['code'],
    pkce: { required: () => true },
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub', 'name', ...claimNames], profile: [] },
    conformIdTokenClaims: false,
    ttl: {
      AccessToken: 900,
      AuthorizationCode: 60,
      Grant: 8 * hourSeconds,
      IdToken: 900,
      Interaction: 600,
      Session: 8 * hourSeconds,
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource, postLogoutSuccessSource },
    },
    findAccount: (_context, key) => {
      const persona = personas.find((candidate) => candidate.key === key);
      return persona && { accountId: key, claims: () => ({ sub: key, name: persona.name, ...persona.claims }) };
    },
    loadExistingGrant: async ({ oidc }) => grantFor(provider, oidc),
    interactions: { url: (_context, interaction) => `${identityPath}/personas/${interaction.uid}` },
  });
  provider.on('server_error', (_context, fault) => console.error(`identity provider: ${fault.stack}`));
  const answerOidc = provider.callback();

  return async (incoming: IncomingMessage & { originalUrl?: string }, answer: ServerResponse): Promise<void> => {
    const url = new URL(incoming.url ?? '/', origin);
    if (url.pathname.startsWith(`${identityPath}/personas/`)) {
      const key = url.searchParams.get('as');
      if (!personas.some((persona) => persona.key === key)) {
        const { params } = await provider.interactionDetails(incoming, answer);
        return answerPage(answer, personaPage(languageOf(params['ui_locales'], incoming.headers['accept-language'])));
      }
      return provider.interactionFinished(incoming, answer, { login: { accountId: key } });
    }
    incoming.originalUrl = incoming.url;
    incoming.url = incoming.url?.slice(identityPath.length) || '/';
    await answerOidc(incoming, answer);
  };
}

/** The platform is its own first party: nobody is asked for consent to sign in. */
async function grantFor(provider: Provider, oidc: KoaContextWithOIDC['oidc']): Promise<Grant | undefined> {
  const { client, session, result } = oidc;
  if (!client || !session) return undefined;
  const known = result?.consent?.grantId ?? session.grantIdFor(client.clientId);
  if (known) return provider.Grant.find(known);
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(scope);
  await grant.save();
  return grant;
}

/** The provider asks for a confirmation to sign out, in a form that must be posted; here a button in our own page. */
function logoutSource(context: KoaContextWithOIDC, form: string): void {
  context.type = 'html';
  context.body = signOutPage(form, languageIn(context));
}

function postLogoutSuccessSource(context: KoaContextWithOIDC): void {
  context.type = 'html';
  context.body = signedOutPage(languageIn(context));
}

function languageIn({ oidc, req }: KoaContextWithOIDC): Language {
  return languageOf(oidc.params?.['ui_locales'], req.headers['accept-language']);
}

function keysIn(folder: string): { jwks: { keys: object[] }; cookieKey: string } {
  const file = join(folder, 'identity-provider.json');
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = {
      ...privateKey.export({ format: 'jwk' }),
      use: 'sig',
      alg: 'RS256',
      kid: randomBytes(8).toString('hex'),
    };
    const kept = { jwks: { keys: [key] }, cookieKey: randomBytes(32).toString('hex') };
    writeFileSync(file, JSON.stringify(kept), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as ReturnType<typeof keysIn>;
}
