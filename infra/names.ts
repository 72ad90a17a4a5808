import type { StageName } from './constructs/stage.ts';

/** Inside the European Union, as the data processing agreements ask. */
export const region = 'eu-central-1';

/** Names that stand in an account as they stand here, so that a person's command finds them without asking for them. */
export const stackName = (stage: StageName, part: string): string => `fodfaeste-${stage}-${part}`;
export const busName = (stage: StageName): string => `fodfaeste-${stage}`;
/** The queue with what a service told and the bus did not take; each letter names where in the stream it lies. */
export const unpublishedQueue = (stage: StageName, service: string): string =>
  stackName(stage, `${service}-unpublished`);
