const longestPath = 1000;

/**
 * Where the browser goes after the sign-in: the asked path where it is a page of our own, otherwise the front page.
 * Never another origin (`//evil.example`, `/\evil.example`, `https:…`), never an API path.
 */
export function safeReturnPath(asked: string | undefined, ownOrigin: string): string {
  if (!asked || asked.length > longestPath || !/^\/(?![/\\])[\x21-\x7e]*$/.test(asked) || asked.includes('\\'))
    return '/';
  const target = URL.parse(asked, ownOrigin);
  if (!target || target.origin !== new URL(ownOrigin).origin) return '/';
  const path = target.pathname + target.search + target.hash;
  return path.startsWith('//') || path.startsWith('/api/') ? '/' : path;
}
