/** Files whose name changes with their content, in the form of `aws s3 sync`: what an app's build lays under `assets`. */
export const immutableFiles = '*/assets/*';
export const cacheForEver = 'public, max-age=31536000, immutable';
/** Pages and what has a fixed name: kept, but asked for again each time. */
export const askEachTime = 'no-cache';

/** What a browser may do with a file of the site, by its path below the site's folder: `municipality/assets/a.js`. */
export function cachingOf(path: string): string {
  return /^[^/]+\/assets\//.test(path) ? cacheForEver : askEachTime;
}
