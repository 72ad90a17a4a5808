import { dreamItem, openDream, receivedDreamItem, sealDream } from '#services/visitation/store/dream-items.ts';
import { effortsUnderWay } from '#services/visitation/store/efforts-under-way.ts';
import type { OpenVisitation } from '#services/visitation/store/visitation-store.ts';
import { asOwner } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';

/**
 * Each municipality whose effort the person is in gets its read copy of the dream as it is now. The newer wins, in any order
 * and however often it is told.
 */
export async function takeInDream(call: Call, open: OpenVisitation): Promise<void> {
  const own = open(call);
  const row = await own.table.fresh(dreamItem);
  if (!row) return;
  const content = openDream(await own.keys(), row);
  const { version, savedAt } = row;
  for (const { candidateId, municipality } of await effortsUnderWay(own.table)) {
    const receiver = open(asOwner(call, municipality));
    const sealed = sealDream(await receiver.keys(), content);
    await writeIfNewer(receiver.table, receivedDreamItem, { candidateId, version, savedAt, sealed });
  }
}
