import type { EventHandlers } from '#shared/runtime/consume.ts';
import { showProfileToCitizen } from '../capabilities/show-profile-to-citizen.ts';
import type { ProfileConsumed } from '../consumes/profile-consumes.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';

/** What is done when a profile was made. */
export function profileHandlers(open: OpenVisitation): EventHandlers<ProfileConsumed> {
  return { ProfileComputed: (call, event) => showProfileToCitizen(call, open, event) };
}
