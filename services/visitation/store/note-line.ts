import type { Note } from '#services/visitation/domain/note.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Write } from '#shared/runtime/write.ts';
import { historyLine } from './history-line.ts';

/** The timeline's line of a note; none where not everybody who reads the timeline may know of it. */
export function noteLine(call: Call, { candidateId, readers, on, kind, conversationId }: Note): Write[] {
  return readers === 'team'
    ? [
        historyLine(call, candidateId, {
          ...{ kind: 'note-written', on, noteKind: kind },
          ...(conversationId && { conversationId }),
        }),
      ]
    : [];
}
