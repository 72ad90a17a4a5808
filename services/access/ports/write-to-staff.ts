import type { AccessStore } from '#services/access/store/access-store.ts';
import { memberOf } from '#services/access/store/people.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Messages } from '#shared/runtime/ports/messages.ts';
import type { MailMessage } from '#shared/shapes/message.ts';

export type StaffDependencies = {
  readonly access: AccessStore;
  readonly messages: Messages;
  readonly publicOrigin: string;
};

type Envelope = 'key' | 'scope' | 'recipientId' | 'email' | 'name' | 'language' | 'askedAt';
type ContentOf<Some> = Some extends MailMessage ? Omit<Some, Envelope> : never;

/**
 * Writes to a member of the municipality's staff, where the directory knows an address; to nobody who left.
 * `about` is the id of the event
 * that gives the reason: the same reason and person are one message, however often it is told.
 */
export async function writeToStaff(
  call: Call,
  dependencies: StaffDependencies,
  personId: string,
  about: string,
  content: ContentOf<MailMessage>,
): Promise<void> {
  const member = await memberOf(dependencies.access, call.scope, personId);
  if (!member?.email || member.left) return;
  await dependencies.messages.send({
    ...content,
    key: `${about}/${personId}`,
    scope: call.scope,
    recipientId: personId,
    email: member.email,
    name: member.name,
    language: 'da',
    askedAt: call.now,
  });
}

/** The page of a candidate in the municipality's app. */
export function candidateLink(dependencies: Pick<StaffDependencies, 'publicOrigin'>, candidateId: string): string {
  return `${dependencies.publicOrigin}/kommune/personer/${candidateId}`;
}
