import { standingApps } from '../../frontends/build/apps.ts';

/** The first part of each app's path on the one origin, and the folder its build lies in. What no path names belongs to the shell. */
const frontendPaths: Readonly<Record<string, string>> = Object.fromEntries(
  standingApps.filter(({ name }) => name !== 'shell').map(({ name, base }) => [base.split('/')[1] ?? '', name]),
);

/**
 * The program CloudFront runs on every request for a page or a file (CloudFront Functions, runtime 2.0): it turns
 * `/kommune/personer/7` into `/municipality/index.html` and `/kommune/assets/a.js` into `/municipality/assets/a.js`.
 * What lies under `assets` is a file; everything else is a page of the app, which routes by itself and has a page of its
 * own for what is not there, so that nobody is shown the answer of a bucket.
 * What comes out is the key in the bucket, and the path below `dist/frontends/`.
 *
 * @returns the source of the function
 */
export function frontendRouter(): string {
  return `var apps = ${JSON.stringify(frontendPaths)};
function handler(event) {
  var request = event.request;
  var parts = request.uri.split('/').slice(1);
  var app = 'shell';
  if (Object.prototype.hasOwnProperty.call(apps, parts[0])) {
    app = apps[parts[0]];
    parts = parts.slice(1);
  }
  request.uri = '/' + app + '/' + (parts[0] === 'assets' && parts.length > 1 ? parts.join('/') : 'index.html');
  return request;
}
`;
}
