/** A signed-in persona: what a request needs to act as them. */
export type SignedIn = {
  /** Value of the `Cookie` header. */
  cookie: string;
  /** Value of the `X-CSRF-Token` header, needed by everything but GET. */
  csrf: string;
  /** The whole answer of `GET /api/access/session`. */
  session: Record<string, unknown>;
};

const sessionPath = '/api/access/session';
const sessionCookie = '__Host-fodfaeste';
const mostRedirects = 12;

/**
 * Signs a persona in as a browser would: the platform's sign-in, the persona page of the local identity provider, and
 * back. Throws when the platform or the provider refuses.
 * @param headers sent with the platform's own requests, such as the seed's clock
 */
export async function signIn(origin: string, persona: string, headers: Record<string, string> = {}): Promise<SignedIn> {
  const jar = new Map<string, string>();
  const visit = async (url: URL): Promise<Response> => {
    const own = url.pathname.startsWith('/api/') ? headers : {};
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: { ...own, ...(cookie && { cookie }) } });
    for (const line of answer.headers.getSetCookie()) keep(jar, line);
    return answer;
  };

  let next: URL | undefined = new URL('/api/access/sign-in?return=/', origin);
  for (let step = 0; next && isOnTheWay(next); step += 1) {
    if (step > mostRedirects) throw new Error(`signing in as ${persona} goes in circles at ${next.pathname}`);
    if (next.pathname.startsWith('/idp/personas/')) next.searchParams.set('as', persona);
    const answer = await visit(next);
    const location = answer.headers.get('location');
    if (!location)
      throw new Error(`signing in as ${persona} ended at ${next.pathname}: ${answer.status} ${await answer.text()}`);
    next = new URL(location, next);
  }

  const cookie = `${sessionCookie}=${jar.get(sessionCookie) ?? ''}`;
  const answer = await fetch(new URL(sessionPath, origin), { headers: { ...headers, cookie } });
  const session = (await answer.json()) as Record<string, unknown>;
  if (typeof session.csrf !== 'string')
    throw new Error(`${persona} was not signed in: ${next?.search ?? ''} ${JSON.stringify(session)}`);
  return { cookie, csrf: session.csrf, session };
}

const isOnTheWay = ({ pathname }: URL): boolean => pathname.startsWith('/idp/') || pathname.startsWith('/api/access/');

/**
 * Lets somebody who is signed in act in another of their roles. Throws where they do not have it.
 */
export async function actIn(origin: string, signedIn: SignedIn, role: string): Promise<SignedIn> {
  const roles = signedIn.session['roles'] as readonly { readonly key: string; readonly role: string }[];
  const key = roles.find((own) => own.role === role)?.key;
  if (!key) throw new Error(`there is no role ${role} in ${JSON.stringify(roles)}`);
  const { cookie, csrf } = signedIn;
  const answer = await fetch(new URL(`${sessionPath}/role`, origin), {
    method: 'POST',
    headers: { cookie, 'x-csrf-token': csrf, 'content-type': 'application/json' },
    body: JSON.stringify({ key }),
  });
  if (!answer.ok) throw new Error(`could not act as ${role}: ${answer.status} ${await answer.text()}`);
  return signedIn;
}

function keep(jar: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';');
  const mark = pair.indexOf('=');
  const name = pair.slice(0, mark).trim();
  const ended = attributes.some((attribute) => /^\s*(max-age=0|expires=thu, 01 jan 1970)/i.test(attribute));
  if (ended) jar.delete(name);
  else jar.set(name, pair.slice(mark + 1));
}
