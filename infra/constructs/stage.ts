import type { RetentionDays } from 'aws-cdk-lib/aws-logs';

export type StageName = 'local' | 'test' | 'prod';

/** What differs between installations of the same house. Everything else is the same everywhere. */
export interface StageSettings {
  readonly name: StageName;
  /** The one address that people see, scheme and host without a final slash. */
  readonly publicOrigin: string;
  /** Names the address in front of the frontends; without it CloudFront's own name is used. */
  readonly domain?: { readonly name: string; readonly certificateArn: string };
  /** When true, tables and buckets refuse to be deleted, and keep their data when a stack is removed. */
  readonly deletionProtection: boolean;
  /** How long technical logs are kept. They hold no personal data. */
  readonly retention: RetentionDays;
  readonly identityProvider: { readonly issuer: string; readonly clientId: string };
  /** The sender of every e-mail; its domain is a verified identity of the mail service. */
  readonly mailFrom: string;
  /** The mailbox in which people read what is answered to e-mails and calendar invitations. */
  readonly mailReplyTo: string;
  /** Where a CVR number is looked up: the base address of the company register. */
  readonly companyRegisterUrl: string;
  /** Who hears of every alarm; nobody where it is left out. */
  readonly alarmAddress?: string;
}
