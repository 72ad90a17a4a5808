import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { StageName, StageSettings } from '#infra/constructs/stage.ts';

/** One thing that only the owner of an account can say. */
interface Asked {
  readonly what: string;
  readonly form: RegExp;
}

/** What a stage in an account is asked for, in the order in which a person gets it (`docs/operations.md`). */
export const askedSettings = {
  domain: { what: 'the name people type, such as fodfaeste.example', form: /^[a-z0-9-]+(\.[a-z0-9-]+)+$/ },
  certificateArn: {
    what: 'the certificate of that name, issued in us-east-1, where CloudFront looks for it',
    form: /^arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+$/,
  },
  identityProviderIssuer: {
    what: 'the address of the identity provider, from https:// on and without a final slash',
    form: /^https:\/\/[^\s?#]*[^\s?#/]$/,
  },
  identityProviderClientId: { what: 'what the identity provider calls us', form: /^\S+$/ },
  mailFrom: { what: 'the sender of every e-mail; its domain is verified in SES', form: /^[^\s@]+@[^\s@]+\.[^\s@]+$/ },
  mailReplyTo: {
    what: 'the mailbox in which people read answers to e-mails and calendar invitations',
    form: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  },
  companyRegisterUrl: {
    what: 'where CVR numbers are looked up, from https:// on',
    form: /^https:\/\/[^\s?#]*[^\s?#/]$/,
  },
  alarmAddress: { what: 'the e-mail address of those on watch', form: /^[^\s@]+@[^\s@]+\.[^\s@]+$/ },
} as const satisfies Record<string, Asked>;

export type AskedSetting = keyof typeof askedSettings;
/** The settings somebody gave a stage; what is not there, or has another form, is asked for. */
export type GivenSettings = Readonly<Partial<Record<AskedSetting, unknown>>>;

const settingNames = Object.keys(askedSettings) as AskedSetting[];

/** The stage that runs on one machine. It is asked for nothing. */
export const localStage: StageSettings = {
  name: 'local',
  publicOrigin: 'http://localhost:8080',
  deletionProtection: false,
  retention: RetentionDays.ONE_DAY,
  identityProvider: { issuer: 'http://localhost:8080/idp', clientId: 'fodfaeste' },
  mailFrom: 'fodfaeste@fodfaeste.example',
  mailReplyTo: 'svar@fodfaeste.example',
  companyRegisterUrl: 'http://localhost:8080/local/company-register',
};

/** How the stages in an account differ beside what they are asked for. */
const inAccount = {
  test: { deletionProtection: false, retention: RetentionDays.ONE_MONTH },
  prod: { deletionProtection: true, retention: RetentionDays.SIX_MONTHS },
} as const satisfies Record<Exclude<StageName, 'local'>, object>;

/**
 * The settings of the stage that was asked for.
 *
 * @param asked what somebody named: by `-c stage=`, or by STAGE
 * @throws when no stage, or none of ours, is named, and when a setting is missing: with one line for each
 */
export function stageCalled(asked: unknown, given: GivenSettings): StageSettings {
  if (asked === undefined || asked === '')
    throw new Error('No stage is named: say -c stage=test or -c stage=prod, or set STAGE. Nothing is assumed.');
  if (asked === 'local') return localStage;
  if (asked !== 'test' && asked !== 'prod')
    throw new Error(`No stage is called ${String(asked)}: there are local, test and prod.`);
  return stageInAccount(asked, given);
}

/** The variable that holds a setting in the environment: `mailFrom` is `FODFAESTE_MAIL_FROM`. */
export function variableOf(setting: AskedSetting): string {
  return `FODFAESTE_${setting.replace(/[A-Z]/g, '_$&').toUpperCase()}`;
}

/**
 * The settings given to a stage: in the environment, else in the context under the stage's name.
 *
 * @param ofStage what the context holds under the stage's name
 */
export function givenSettings(ofStage: GivenSettings, environment: NodeJS.ProcessEnv): GivenSettings {
  const given = settingNames.map((setting) => [setting, environment[variableOf(setting)] ?? ofStage[setting]] as const);
  return Object.fromEntries(given);
}

function stageInAccount(name: keyof typeof inAccount, given: GivenSettings): StageSettings {
  const wrong = settingNames.filter((setting) => !askedSettings[setting].form.test(textOf(given[setting])));
  if (wrong.length > 0) throw new Error(askFor(name, wrong, given));
  const the = (setting: AskedSetting): string => textOf(given[setting]);
  return {
    name,
    ...inAccount[name],
    publicOrigin: `https://${the('domain')}`,
    domain: { name: the('domain'), certificateArn: the('certificateArn') },
    identityProvider: { issuer: the('identityProviderIssuer'), clientId: the('identityProviderClientId') },
    mailFrom: the('mailFrom'),
    mailReplyTo: the('mailReplyTo'),
    companyRegisterUrl: the('companyRegisterUrl'),
    alarmAddress: the('alarmAddress'),
  };
}

function askFor(stage: string, settings: readonly AskedSetting[], given: GivenSettings): string {
  const lines = settings.map((setting) => {
    const found = textOf(given[setting]);
    const problem = found === '' ? 'missing' : `not right (${found})`;
    return `  ${setting} is ${problem}: ${askedSettings[setting].what}. In the environment: ${variableOf(setting)}.`;
  });
  return `The stage ${stage} cannot be made. Say in cdk.json, under context.${stage}, or in the environment:\n${lines.join('\n')}`;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
