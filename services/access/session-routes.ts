import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import type * as z from 'zod/mini';
import type { Language } from '#shared/runtime/call.ts';
import { instant } from '#shared/kernel/time.ts';
import { body, type House } from '#shared/runtime/http.ts';
import { Problem } from '#shared/shapes/problem.ts';
import { RoleChoice, RoleChosen, SessionView, SignedOut } from '#shared/shapes/session.ts';
import { unwrap } from './edge.ts';
import { chooseRole, type SessionProof } from './capabilities/choose-role.ts';
import { finishSignIn } from './capabilities/finish-sign-in.ts';
import { presentSession } from './store/present-session.ts';
import { showSession } from './capabilities/show-session.ts';
import type { SignInDependencies } from './ports/sign-in-dependencies.ts';
import { signOut } from './capabilities/sign-out.ts';
import { signInLastsMs, startSignIn } from './capabilities/start-sign-in.ts';
import { browserWordIn, giveBrowserWord, giveSessionToken, sessionTokenIn, takeSessionToken } from './cookies.ts';
import { newSecretWord } from '#shared/runtime/secret-word.ts';

/**
 * The routes that come before any scope: who signs in, who is signed in, in which role, and out again. They have no
 * row in the policy, because everybody may ask who they are themselves; changes carry the session's CSRF token.
 */
export function sessionRoutes(dependencies: SignInDependencies) {
  return new Hono<House>()
    .use(async (c, next) => {
      await next();
      c.header('cache-control', 'no-store');
    })
    .get(
      '/sign-in',
      goes('Start a sign-in; `return` is the path to come back to, `language` that of the page'),
      async (c) => {
        const browserWord = browserWordIn(c) ?? newSecretWord(dependencies.random);
        const url = await startSignIn(dependencies, {
          returnPath: c.req.query('return'),
          browserWord,
          language: languageIn(c),
        });
        giveBrowserWord(c, browserWord, signInLastsMs / 1000);
        return c.redirect(url);
      },
    )
    .get('/callback', goes('Finish a sign-in: where the identity provider sends the browser back to'), async (c) => {
      const oldToken = sessionTokenIn(c);
      const url = new URL(`/api/access/callback${new URL(c.req.url).search}`, dependencies.publicOrigin);
      const finished = await finishSignIn(dependencies, { url, browserWord: browserWordIn(c), oldToken });
      if (!finished.ok) return c.redirect(await wayOut(dependencies, finished.refusal.code, oldToken));
      giveSessionToken(c, finished.value.token);
      return c.redirect(finished.value.returnPath);
    })
    .get('/session', tells('Who is signed in', SessionView), async (c) => {
      const now = instant(c.env.event.requestContext.timeEpoch);
      return c.json(await showSession(dependencies, { token: sessionTokenIn(c), now, language: c.get('language') }));
    })
    .post('/session/role', tells('Act in another of one’s own roles', RoleChosen), body(RoleChoice), async (c) =>
      c.json(unwrap(await chooseRole(dependencies, proofIn(c), c.req.valid('json').key))),
    )
    .post('/sign-out', tells('Sign out, here and at the identity provider', SignedOut), async (c) => {
      const signedOut = unwrap(await signOut(dependencies, proofIn(c), languageIn(c)));
      takeSessionToken(c);
      return c.json(signedOut);
    });
}

/** Back to the front page, which says what went wrong; somebody who only went back in the browser is signed in still. */
async function wayOut(dependencies: SignInDependencies, code: string, oldToken: string | undefined): Promise<string> {
  if (code === 'sign-in-expired' && (await presentSession(dependencies, oldToken))) return '/';
  return `/?sign-in=${code}`;
}

/** The language that the page is shown in, which it says in the address; else that of the browser. */
function languageIn(c: Context<House>): Language {
  const said = c.req.query('language');
  return said === 'da' || said === 'en' ? said : c.get('language');
}

function proofIn(c: Context): SessionProof {
  return { token: sessionTokenIn(c), csrf: c.req.header('x-csrf-token') };
}

function goes(title: string): MiddlewareHandler {
  return describeRoute({ summary: title, responses: { 302: { description: 'Go on there' } } });
}

function tells(title: string, answers: z.ZodMiniType): MiddlewareHandler {
  return describeRoute({
    summary: title,
    responses: {
      200: { description: 'Done', content: { 'application/json': { schema: resolver(answers) } } },
      '4XX': { description: 'Refused', content: { 'application/problem+json': { schema: resolver(Problem) } } },
    },
  });
}
