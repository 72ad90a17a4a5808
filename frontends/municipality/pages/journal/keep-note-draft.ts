import { createSignal, onCleanup } from 'solid-js';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { asProblem, type Problem } from '#kit/network/problem.ts';
import type { NoteChanged, NoteContent, NoteDraftSave, NoteDraftView } from '#shared/shapes/journal.ts';

/** What stands in the form, as it is kept. */
export type WrittenSoFar = Omit<NoteDraftSave, 'version'>;

/** A draft that is kept at the municipality while it is written. */
export interface KeptDraft {
  readonly savedAt: () => string | undefined;
  readonly problem: () => Problem | undefined;
  /** Keeps what is written when a moment has passed without another key. */
  readonly later: (written: WrittenSoFar) => void;
  /** The note the draft will become; kept for the first time where it was not, so that files can be attached. */
  readonly noteId: (written: WrittenSoFar) => Promise<string>;
  /** Signs the note as it stands in the form; what waits is kept first. */
  readonly sign: (note: NoteContent, idempotencyKey: string) => Promise<NoteChanged>;
  /** Throws the draft away. */
  readonly discard: () => Promise<void>;
  /** The draft was signed or thrown away. */
  readonly gone: () => void;
}

const quietMs = 900;

/** Follows a draft: one request at a time, the newest words last. What was not kept is kept with the next key, or told. */
export function keepNoteDraft(scope: string, candidateId: string, start: NoteDraftView | null): KeptDraft {
  const [kept, setKept] = createSignal<{ version: number; noteId?: string; savedAt?: string }>(start ?? { version: 0 });
  const [problem, setProblem] = createSignal<Problem>();
  let waiting: WrittenSoFar | undefined;
  let running: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draft = visitation.candidates[':candidateId']['note-draft'];

  const save = async (): Promise<void> => {
    while (waiting) {
      const written = waiting;
      waiting = undefined;
      const json = { ...written, version: kept().version };
      try {
        setKept(await answerOf(draft.$post({ param: { scope, candidateId }, json })));
        setProblem(undefined);
      } catch (thrown) {
        waiting ??= written;
        setProblem(() => asProblem(thrown));
        throw thrown;
      }
    }
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    running ??= save().finally(() => (running = undefined));
    return running;
  };
  const settled = async (): Promise<number> => {
    if (waiting || running) await flush();
    return kept().version;
  };
  const flushQuietly = (): void => void flush().catch(() => undefined);
  addEventListener('pagehide', flushQuietly);
  onCleanup(() => {
    removeEventListener('pagehide', flushQuietly);
    if (waiting) flushQuietly();
  });
  return {
    savedAt: () => kept().savedAt,
    problem,
    later: (written) => {
      waiting = written;
      clearTimeout(timer);
      timer = setTimeout(flushQuietly, quietMs);
    },
    sign: async (note, key) => {
      const json = { ...note, version: await settled() };
      const notes = visitation.candidates[':candidateId'].notes;
      return await answerOf(notes.$post({ param: { scope, candidateId }, json }, once(key)));
    },
    discard: async () => {
      const version = await settled();
      if (version > 0) await answerOf(draft.discarded.$post({ param: { scope, candidateId }, json: { version } }));
    },
    noteId: async (written) => {
      if (kept().noteId === undefined) waiting = written;
      if (waiting || running) await flush();
      return kept().noteId ?? '';
    },
    gone: () => {
      clearTimeout(timer);
      waiting = undefined;
      setKept({ version: 0 });
    },
  };
}
