import { Duration, Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, HttpMethods, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { ServiceName } from '#infra/service-entries.ts';
import { nothingFound, scanTag } from '#shared/runtime/ports/scan-tags.ts';
import { folderTag, shortLivedFolders } from '#shared/runtime/ports/short-lived-files.ts';
import { acknowledge } from './acknowledge.ts';
import { useOfDataKey } from './data-key.ts';
import { MalwareProtection } from './malware-protection.ts';
import type { Platform } from './platform.ts';
import { removalPolicy } from './removal-policy.ts';
import type { ScopedDataRole } from './scoped-data-role.ts';

export interface FileStoreProps extends Pick<Platform, 'stage' | 'dataKey'> {
  readonly logs: Bucket;
}

/** Services whose files people send. */
const scannedServices = ['visitation'] as const satisfies readonly ServiceName[];

const oldVersionsKept = Duration.days(30);

/** The port for files: one private bucket, each service and scope under its own prefix, reached by links that expire. */
export class FileStore extends Construct {
  readonly bucket: Bucket;
  readonly #dataKey: Platform['dataKey'];
  /** The bucket's ARN under a name of our own, so that what is granted on it can be named in an acknowledgement. */
  readonly #exportName: string;
  readonly #arn: string;

  constructor(scope: Construct, id: string, props: FileStoreProps) {
    super(scope, id);
    this.#dataKey = props.dataKey;
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.KMS,
      encryptionKey: props.dataKey,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      versioned: true,
      serverAccessLogsBucket: props.logs,
      serverAccessLogsPrefix: 'files/',
      lifecycleRules: [
        { noncurrentVersionExpiration: oldVersionsKept, abortIncompleteMultipartUploadAfter: Duration.days(1) },
        ...Object.entries(shortLivedFolders).map(([folder, days]) => ({
          id: folder,
          tagFilters: { [folderTag]: folder },
          ...('keptDays' in days && { expiration: Duration.days(days.keptDays) }),
          noncurrentVersionExpiration: Duration.days(days.versionsKeptDays),
        })),
      ],
      cors: [
        {
          allowedOrigins: [props.stage.publicOrigin],
          allowedMethods: [HttpMethods.GET, HttpMethods.PUT, HttpMethods.POST],
          allowedHeaders: ['content-type', 'x-amz-server-side-encryption'],
        },
      ],
      removalPolicy: removalPolicy(props.stage),
    });
    new MalwareProtection(this, 'Scan', { bucket: this.bucket, dataKey: props.dataKey, services: scannedServices });
    this.#exportName = `fodfaeste-${props.stage.name}-files`;
    this.#arn = Stack.of(this).exportValue(this.bucket.bucketArn, { name: this.#exportName });
  }

  /** Where people's browsers post files to and read them from. */
  get address(): string {
    return `https://${this.bucket.bucketRegionalDomainName}`;
  }

  /**
   * Keeps the sessions of a service's data role from any file of a folder in which the scan has not found that there is nothing:
   * also a link that was signed by mistake opens none. They may ask what the scan found.
   */
  opensScannedOnly({ role }: ScopedDataRole, service: ServiceName, folder: string): void {
    const files = `${this.#arn}/${service}/\${aws:PrincipalTag/scope}/${folder}/*`;
    const conditions = { Null: { 'aws:PrincipalTag/scope': 'false' } };
    role.addToPrincipalPolicy(
      new PolicyStatement({ sid: 'ScanAsked', actions: ['s3:GetObjectTagging'], resources: [files], conditions }),
    );
    role.addToPrincipalPolicy(
      new PolicyStatement({
        sid: 'UnscannedFilesClosed',
        effect: Effect.DENY,
        actions: ['s3:GetObject'],
        resources: [files],
        conditions: { StringNotEquals: { [`s3:ExistingObjectTag/${scanTag}`]: nothingFound } },
      }),
    );
  }

  /**
   * Lets the sessions of a service's data role keep files in their own scope, and read those of their own partnership.
   * No session may list names, so a file that is not there looks like one that is refused. What lies under `removable` it
   * may take away again; nothing else.
   */
  opensFor({ role, assumedBy }: ScopedDataRole, service: ServiceName, removable: readonly string[] = []): void {
    const ofTag = (tag: 'scope' | 'partnership') => `/${service}/\${aws:PrincipalTag/${tag}}/*`;
    for (const user of assumedBy) user.tell('FILES_BUCKET', this.bucket.bucketName);
    role.addToPrincipalPolicy(
      new PolicyStatement({
        sid: 'OwnFiles',
        actions: ['s3:GetObject', 's3:PutObject', 's3:PutObjectTagging'],
        resources: [this.#arn + ofTag('scope')],
        conditions: { Null: { 'aws:PrincipalTag/scope': 'false' } },
      }),
    );
    role.addToPrincipalPolicy(
      new PolicyStatement({
        sid: 'OwnPartnershipFilesRead',
        actions: ['s3:GetObject'],
        resources: [this.#arn + ofTag('partnership')],
        conditions: { Null: { 'aws:PrincipalTag/scope': 'false', 'aws:PrincipalTag/partnership': 'false' } },
      }),
    );
    if (removable.length > 0)
      role.addToPrincipalPolicy(
        new PolicyStatement({
          sid: 'OwnFilesRemoved',
          actions: ['s3:DeleteObject'],
          resources: removable.map((folder) => `${this.#arn}/${service}/\${aws:PrincipalTag/scope}/${folder}/*`),
          conditions: { Null: { 'aws:PrincipalTag/scope': 'false' } },
        }),
      );
    role.addToPrincipalPolicy(useOfDataKey(this.#dataKey, 's3'));
    for (const folder of removable)
      acknowledge(
        role,
        `IAM5[Resource::${this.#exportName}/${service}/<aws:PrincipalTag/scope>/${folder}/*]`,
        'Any file of this folder, but of the one scope that the session names.',
      );
    for (const tag of ['scope', 'partnership'] as const)
      acknowledge(
        role,
        `IAM5[Resource::${this.#exportName}/${service}/<aws:PrincipalTag/${tag}>/*]`,
        'Any file, but of the one scope or partnership that the session names.',
      );
  }
}
