import type { StageSettings } from '#infra/constructs/stage.ts';
import { type GivenSettings, localStage, stageCalled } from '#infra/stages.ts';

/** Settings as an owner of an account would give them; none of them is real. */
export const exampleSettings: Required<GivenSettings> = {
  domain: 'fodfaeste.example',
  certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/00000000-0000-0000-0000-000000000000',
  identityProviderIssuer: 'https://login.fodfaeste.example/realm',
  identityProviderClientId: 'fodfaeste',
  mailFrom: 'fodfaeste@mail.fodfaeste.example',
  mailReplyTo: 'svar@fodfaeste.example',
  companyRegisterUrl: 'https://register.fodfaeste.example',
  alarmAddress: 'watch@fodfaeste.example',
};

export const exampleStages: readonly StageSettings[] = [
  localStage,
  stageCalled('test', exampleSettings),
  stageCalled('prod', exampleSettings),
];
