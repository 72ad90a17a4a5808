import { Fn } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginRequestPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { frontendRouter } from './frontend-routes.ts';
import type { Platform } from './platform.ts';
import { removalPolicy } from './removal-policy.ts';
import { securityHeaders } from './security-headers.ts';

export interface FrontendSiteProps {
  readonly platform: Pick<Platform, 'stage' | 'api' | 'secrets' | 'files'>;
  readonly logs: Bucket;
}

/**
 * One origin for all apps and the API. Each app lies in its own folder of one private bucket and is released by itself.
 * No error pages for the whole distribution: they would turn the API's problems into HTML.
 */
export class FrontendSite extends Construct {
  readonly bucket: Bucket;
  readonly distribution: Distribution;

  constructor(scope: Construct, id: string, { platform, logs }: FrontendSiteProps) {
    super(scope, id);
    const { stage } = platform;
    this.bucket = this.#privateBucket(platform, logs);
    const headers = new ResponseHeadersPolicy(this, 'Headers', securityHeaders(platform.files.address));
    this.distribution = new Distribution(this, 'Distribution', {
      comment: `Fodfæste ${stage.name}`,
      defaultBehavior: this.#pages(headers),
      additionalBehaviors: { '/api/*': this.#api(platform, headers) },
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      ...(stage.domain && {
        domainNames: [stage.domain.name],
        certificate: Certificate.fromCertificateArn(this, 'Certificate', stage.domain.certificateArn),
      }),
    });
    acknowledge(this, 'CFR1', 'People abroad keep the right to see what is kept about them.');
    acknowledge(this, 'CFR2', 'The API throttles, and a web ACL for CloudFront can only be made in another region.');
    acknowledge(
      this,
      'CFR3',
      'Its logs would keep paths, which name people by id; the API logs requests without them.',
    );
    if (!stage.domain) acknowledge(this, 'CFR4', 'Without a domain CloudFront serves its own certificate and decides.');
  }

  #privateBucket({ stage }: FrontendSiteProps['platform'], logs: Bucket): Bucket {
    return new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      versioned: true,
      serverAccessLogsBucket: logs,
      serverAccessLogsPrefix: 'frontends/',
      removalPolicy: removalPolicy(stage),
    });
  }

  #pages(responseHeadersPolicy: ResponseHeadersPolicy): BehaviorOptions {
    const router = new Function(this, 'Router', {
      comment: 'Finds the app a path belongs to',
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromInline(frontendRouter()),
    });
    return {
      origin: S3BucketOrigin.withOriginAccessControl(this.bucket),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      responseHeadersPolicy,
      functionAssociations: [{ function: router, eventType: FunctionEventType.VIEWER_REQUEST }],
    };
  }

  #api({ api, secrets }: FrontendSiteProps['platform'], responseHeadersPolicy: ResponseHeadersPolicy): BehaviorOptions {
    const host = Fn.select(2, Fn.split('/', api.apiEndpoint));
    return {
      origin: new HttpOrigin(host, {
        // A reference that CloudFormation fills in: the secret itself is in no template.
        customHeaders: { 'x-origin-secret': secrets.origin.secretValue.unsafeUnwrap() },
      }),
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      responseHeadersPolicy,
    };
  }
}
