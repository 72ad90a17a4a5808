import { Duration } from 'aws-cdk-lib';
import { HeadersFrameOption, HeadersReferrerPolicy, type ResponseHeadersPolicyProps } from 'aws-cdk-lib/aws-cloudfront';

/**
 * Everything comes from our own origin, nothing is written into the page, and nobody frames it. Files are the exception: they
 * are posted to storage and shown from it, at the one address that is named.
 */
export const contentSecurityPolicy = (files: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: ${files}`,
    "font-src 'self'",
    `connect-src 'self' ${files}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const devicesNobodyNeeds = 'camera=(), geolocation=(), microphone=(), payment=(), usb=()';

/** The headers on every answer, pages and API alike. `files` is the address of the bucket that people post to and read from. */
export const securityHeaders = (files: string): ResponseHeadersPolicyProps => ({
  securityHeadersBehavior: {
    contentSecurityPolicy: { contentSecurityPolicy: contentSecurityPolicy(files), override: true },
    contentTypeOptions: { override: true },
    frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
    referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.SAME_ORIGIN, override: true },
    strictTransportSecurity: { accessControlMaxAge: Duration.days(365), includeSubdomains: true, override: true },
  },
  customHeadersBehavior: {
    customHeaders: [
      { header: 'Permissions-Policy', value: devicesNobodyNeeds, override: true },
      { header: 'Cross-Origin-Opener-Policy', value: 'same-origin', override: true },
      { header: 'Cross-Origin-Resource-Policy', value: 'same-origin', override: true },
    ],
  },
});
