import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { cachingOf } from '#infra/constructs/frontend-caching.ts';
import { apps } from '../../frontends/apps.ts';
import { standingApps } from '../../frontends/build/apps.ts';
import { synthesized } from './synthesized.ts';

const house = synthesized('prod');
const distribution = house.all('AWS::CloudFront::Distribution')[0]?.properties.DistributionConfig;

describe('the headers on every answer', () => {
  const headers = house.all('AWS::CloudFront::ResponseHeadersPolicy')[0]?.properties.ResponseHeadersPolicyConfig;
  const written = headers.SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy as {
    'Fn::Join': [separator: string, parts: readonly (string | { 'Fn::ImportValue': string })[]];
  };
  /** The one address that is not our own: the bucket that people post files to and read them from. */
  const files = (part: object) => (/FilesBucket.*RegionalDomainName/.test(JSON.stringify(part)) ? 'FILES' : 'UNKNOWN');
  const csp = written['Fn::Join'][1].map((part) => (typeof part === 'string' ? part : files(part))).join('');

  test('let nothing be written into the page and nothing come from elsewhere', () => {
    expect(csp).toContain("default-src 'none'");
    expect(csp).toContain("script-src 'self'");
    expect(csp).toContain("style-src 'self'");
    expect(csp.replaceAll('https://FILES', '')).not.toMatch(/unsafe|https?:|\*|nonce|blob:|UNKNOWN/);
    expect(csp).toContain("connect-src 'self' https://FILES;");
    expect(csp.match(/https:\/\/FILES/g)).toHaveLength(2);
    expect(csp.match(/data:/g)).toHaveLength(1);
    expect(csp).toContain("img-src 'self' data: https://FILES;");
  });

  test('keep others from framing us, guessing types and learning where people came from', () => {
    expect(csp).toContain("frame-ancestors 'none'");
    expect(headers.SecurityHeadersConfig).toMatchObject({
      ContentTypeOptions: { Override: true },
      FrameOptions: { FrameOption: 'DENY' },
      ReferrerPolicy: { ReferrerPolicy: 'same-origin' },
      StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000, IncludeSubdomains: true },
    });
  });

  test('are on the pages and on the API', () => {
    const behaviours = [distribution.DefaultCacheBehavior, ...distribution.CacheBehaviors];
    expect(behaviours).toHaveLength(2);
    for (const behaviour of behaviours) expect(behaviour.ResponseHeadersPolicyId).toBeDefined();
  });
});

describe('the one origin', () => {
  test('leaves the API’s problems as they are: no error page for everything', () => {
    expect(distribution.CustomErrorResponses).toBeUndefined();
  });

  test('reaches the API uncached, by a secret that is in no template', () => {
    const [api] = distribution.CacheBehaviors;
    expect(api.PathPattern).toBe('/api/*');
    expect(api.AllowedMethods).toContain('POST');
    const cachingDisabled = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
    expect(api.CachePolicyId).toBe(cachingDisabled);
    const origin = distribution.Origins.find(({ Id }: { Id: string }) => Id === api.TargetOriginId);
    expect(origin.OriginCustomHeaders).toHaveLength(1);
    expect(origin.OriginCustomHeaders[0].HeaderName).toBe('x-origin-secret');
    expect(JSON.stringify(origin.OriginCustomHeaders[0].HeaderValue)).toContain('{{resolve:secretsmanager:');
  });

  test('reads its private bucket as itself', () => {
    const pages = distribution.Origins.find(({ S3OriginConfig }: { S3OriginConfig?: object }) => S3OriginConfig);
    expect(pages.OriginAccessControlId).toBeDefined();
  });
});

describe('the upload of the apps', () => {
  const uploads = house.all('Custom::CDKBucketDeployment');
  const [assets, pages] = ['Assets', 'Pages'].map((name) => uploads.find(({ id }) => id.includes(name)));

  test('lays what is named by its content for good, and takes none of it away from open tabs', () => {
    expect(assets?.properties).toMatchObject({
      Exclude: ['*'],
      Include: ['*/assets/*'],
      Prune: false,
      SystemMetadata: { 'cache-control': 'public, max-age=31536000, immutable' },
    });
  });

  test('then lays the pages, to be asked for each time, and lets the distribution forget each of them', () => {
    expect(pages?.properties).toMatchObject({
      Exclude: ['*/assets/*'],
      Prune: true,
      SystemMetadata: { 'cache-control': 'no-cache' },
    });
    expect(pages?.properties.DistributionPaths).toEqual(standingApps.map(({ name }) => `/${name}/index.html`).sort());
    expect(house.pointedAt(pages?.stack ?? '', pages?.properties.DistributionId).type).toBe(
      'AWS::CloudFront::Distribution',
    );
    expect(pages?.dependsOn.some((id) => id.includes('UploadAssets'))).toBe(true);
  });

  test('goes to the bucket people are served from, in every stage but on one machine', () => {
    for (const { stack, properties } of uploads)
      expect(house.pointedAt(stack, properties.DestinationBucketName).id).toMatch(/^SiteBucket/);
    expect(synthesized('test').all('Custom::CDKBucketDeployment')).toHaveLength(2);
    expect(synthesized('local').all('Custom::CDKBucketDeployment')).toHaveLength(0);
  });

  test.each([
    ['municipality/assets/app-1a2b3c4d.js', 'public, max-age=31536000, immutable'],
    ['municipality/index.html', 'no-cache'],
    ['shell/favicon.svg', 'no-cache'],
  ])('and the local site tells browsers the same of %s', (path, caching) => {
    expect(cachingOf(path)).toBe(caching);
  });
});

describe('the way from a path to a file', () => {
  const code = house.all('AWS::CloudFront::Function')[0]?.properties.FunctionCode as string;
  const context = createContext({});
  runInContext(code, context);
  const route = (uri: string): string => {
    const request = runInContext(`handler({ request: { uri: ${JSON.stringify(uri)} } })`, context) as { uri: string };
    return request.uri;
  };

  test.each([
    ['/', '/shell/index.html'],
    ['/was', '/shell/index.html'],
    ['/min-side/visninger', '/shell/index.html'],
    ['/assets/shell-1a2b.js', '/shell/assets/shell-1a2b.js'],
    ['/kommune', '/municipality/index.html'],
    ['/kommune/', '/municipality/index.html'],
    ['/kommune/personer/c-17/match', '/municipality/index.html'],
    ['/kommune/assets/app-9f.css', '/municipality/assets/app-9f.css'],
    ['/virksomhed/pladser', '/company/index.html'],
    ['/kommune/hest.php', '/municipality/index.html'],
    ['/favicon.ico', '/shell/index.html'],
    ['/kommune/personer/a.b', '/municipality/index.html'],
    ['/assets', '/shell/index.html'],
    ['/kommunen', '/shell/index.html'],
    ['/toString', '/shell/index.html'],
    ['/__proto__/x', '/shell/index.html'],
  ])('%s → %s', (path, file) => {
    expect(route(path)).toBe(file);
  });

  test('leads to every app whose folder is there, and to the shell where none is', () => {
    expect(standingApps.length).toBeGreaterThan(2);
    for (const { name, base } of standingApps) expect(route(`${base}assets/a.css`)).toBe(`/${name}/assets/a.css`);
    const planned = Object.entries(apps).filter(([app]) => !standingApps.some(({ name }) => name === app));
    for (const [, { path }] of planned) expect(route(path)).toBe('/shell/index.html');
  });
});
