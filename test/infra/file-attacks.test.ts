import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openIdentities } from '#infra/local/iam/identities.ts';
import { rolesOf } from '#infra/local/iam/roles.ts';
import { loadTemplate } from '#infra/local/template.ts';
import type { Attempt } from './attempts.ts';
import { municipality } from './attempts.ts';
import { statementsOf } from './policies.ts';
import { isAllowed } from './simulate.ts';
import { synthesized } from './synthesized.ts';
import { templatesFolder } from './templates-folder.ts';

const files = 'arn:aws:s3:::fodfaeste-files';
const withFiles = ['competence', 'insight', 'matching', 'notifications', 'visitation'];

/** A file that people sent is read once the scan has found nothing in it, by nobody before or otherwise. */
const ofTheJournal = [
  ...[undefined, 'THREATS_FOUND', 'UNSUPPORTED'].map((found) => scanned(found, false)),
  scanned('NO_THREATS_FOUND', true),
  { ...scanned(undefined, true), what: 'asking what was found', action: 's3:GetObjectTagging' },
];

function scanned(found: string | undefined, allowed: boolean): Attempt {
  const what = `a file in which the scan says ${found ?? 'nothing yet'}`;
  const resource = `${files}/visitation/0265/attachments/a`;
  const says: Record<string, string> = found ? { 's3:ExistingObjectTag/GuardDutyMalwareScanStatus': found } : {};
  return { what, action: 's3:GetObject', resource, allowed, says };
}

const on = (service: string) => {
  const every = (what: string, actions: readonly string[], key: string, allowed: boolean, tags?: Attempt['tags']) =>
    actions.map((action): Attempt => {
      const resource = key === '' ? files : `${files}/${key}`;
      return { what: `${action}: ${what}`, action: `s3:${action}`, resource, allowed, ...(tags && { tags }) };
    });
  const both = ['GetObject', 'PutObject'];
  return [
    ...every('own file', both, `${service}/0265/results/a.csv`, true),
    ...every('a file of own partnership', ['GetObject'], `${service}/P-fodfaeste/openings/100.json.gz`, true),
    ...every('a file into own partnership', ['PutObject'], `${service}/P-fodfaeste/openings/100.json.gz`, false),
    ...every('the partnership’s own file', both, `${service}/P-fodfaeste/openings/1.json.gz`, true, {
      scope: 'P-fodfaeste',
    }),
    ...every('a neighbour’s', both, `${service}/0657/results/a.csv`, false),
    ...every('a look-alike’s that begins the same', both, `${service}/02650/results/a.csv`, false),
    ...every('another partnership’s', both, `${service}/P-other/openings/1.json.gz`, false),
    ...every('a look-alike partnership’s', both, `${service}/P-fodfaeste2/openings/1.json.gz`, false),
    ...every('a citizen’s', both, `${service}/C-00000000000000000000/a`, false),
    ...every('another service’s, in own scope', both, 'access/0265/a', false),
    ...every('a file of no scope', both, `${service}/a.csv`, false),
    ...every('own scope under another prefix', both, `other/${service}/0265/a`, false),
    ...every('a neighbour’s that holds ours inside', both, `${service}/0657/0265/a`, false),
    ...every('a member’s, by its partnership', both, `${service}/0265/a`, false, { scope: 'P-fodfaeste' }),
    ...every('a partnership’s, by one without', both, `${service}/P-fodfaeste/a`, false, { scope: '0265' }),
    ...every('anything, without tags', both, `${service}/0265/a`, false, {}),
    ...every('the variable itself, without tags', both, `${service}/\${aws:PrincipalTag/scope}/a`, false, {}),
    ...every('a partnership’s, without a scope', both, `${service}/P-fodfaeste/a`, false, {
      partnership: 'P-fodfaeste',
    }),
    ...every('own file', ['DeleteObject'], `${service}/0265/a`, false),
    ...every('own certificate', ['DeleteObject'], `${service}/0265/certificates/a`, service === 'competence'),
    ...every('own file', ['PutObjectTagging'], `${service}/0265/photos/a`, true),
    ...every('a neighbour’s', ['PutObjectTagging'], `${service}/0657/photos/a`, false),
    ...(service === 'visitation' ? ofTheJournal : []),
    ...every('own photo', ['DeleteObject'], `${service}/0265/photos/a`, service === 'competence'),
    ...every('a neighbour’s photo', ['DeleteObject'], `${service}/0657/photos/a`, false),
    ...every('the partnership’s photo', ['DeleteObject'], `${service}/P-fodfaeste/photos/a`, false),
    ...every('what only begins like a photo', ['DeleteObject'], `${service}/0265/photos-of-others/a`, false),
    ...every('the names of all files', ['ListBucket', 'ListBucketVersions'], '', false),
    ...every('the bucket itself', ['DeleteBucket', 'PutBucketPolicy'], '', false),
  ];
};

describe.each(withFiles)('the files of %s', (service) => {
  const policy = synthesized('prod')
    .all('AWS::IAM::Policy')
    .find(({ stack, id }) => stack.endsWith(`-${service}`) && id.includes('DataRole'));
  const statements = (policy ? statementsOf(policy) : []).map((statement) => ({
    ...statement,
    Resource: statement.Resource.map((arn) => arn.replace(/^arn:aws:imported:[^/]*/, files)),
  }));
  const attempts = on(service);

  test('are tried by attacks', () => expect(attempts.filter(({ allowed }) => !allowed).length).toBeGreaterThan(30));

  test.each(attempts)('$what of $resource: allowed $allowed', async (attempt) => {
    expect(await isAllowed(statements, attempt)).toBe(attempt.allowed);
  });

  const template = loadTemplate(join(templatesFolder(), 'local'));
  const role = [...rolesOf(template).values()].find(
    ({ name }) => name.startsWith(`fodfaeste-local-${service}-`) && name.includes('DataRole'),
  );
  const bucket = template.ofType('AWS::S3::Bucket').find(({ logicalId }) => logicalId.startsWith('FilesBucket'));

  test.each(attempts)('and on one machine, $what of $resource', ({ action, resource = '', tags, says, allowed }) => {
    if (!role || !bucket) throw new Error('no data role or bucket in the local templates');
    const identities = openIdentities();
    const given = Object.entries(tags ?? municipality).filter(([, value]) => value !== undefined);
    const { accessKeyId } = identities.ofSession(role, Object.fromEntries(given) as Record<string, string>, 3600);
    const request = { action, resource: resource.replace(files, template.arn(bucket)), context: says ?? {} };
    expect(identities.authorize(accessKeyId, request).allowed).toBe(allowed);
  });
});

describe('who reaches files at all', () => {
  const policies = synthesized('prod')
    .all('AWS::IAM::Policy')
    .filter(({ id }) => !id.startsWith('UploadRole') && !id.startsWith('FilesScan'));
  const reaching = policies.filter((policy) =>
    statementsOf(policy).some(({ Action }) => Action.some((action) => action.startsWith('s3:'))),
  );

  test('the sessions of services that keep files, and nobody else: no function by itself', () => {
    expect(reaching.map(({ stack, id }) => `${stack} ${id.includes('DataRole')}`).sort()).toEqual(
      withFiles.map((service) => `fodfaeste-prod-${service} true`),
    );
  });

  test('and the scan, which reads and tags what people send to visitation and writes nothing of its own', () => {
    const scan = synthesized('prod')
      .all('AWS::IAM::Policy')
      .filter(({ id }) => id.startsWith('FilesScan'));
    const files = scan
      .flatMap(statementsOf)
      .filter(({ Action }) => Action.some((action) => /s3:.*Object/.test(action)));
    expect(files.map(({ Action, Resource }) => [Action.includes('s3:PutObject'), Resource.map(ending)])).toEqual([
      [true, ['malware-protection-resource-validation-object']],
      [false, ['visitation/*']],
    ]);
  });

  test('nobody lists names', () => {
    for (const policy of policies)
      for (const { Action } of statementsOf(policy)) expect(Action.join()).not.toMatch(/s3:(List|\*)/);
  });
});

/** What of a bucket a statement names. */
const ending = (arn: string): string => arn.replace(/^.*\bArn\//, '');
