import { createSignal, onCleanup } from 'solid-js';
import { discardDraft, draftKey, keepDraft, readDraft } from '#kit/forms/drafts.ts';
import { personId, requiredRole } from '#kit/session/session.ts';
import { nowMs } from '#kit/time/clock.ts';
import { instant } from '#shared/kernel/time.ts';
import { dreamParts, type DreamContent, type MyDream } from '#shared/shapes/dream.ts';
import { saveDream } from '../../data/dream.ts';

export type DreamSaving =
  { readonly how: 'saved'; readonly at?: string } | { readonly how: 'saving' | 'on-this-device' | 'nowhere' };

/** A dream while the person writes in it: saved when the fingers rest, and kept on the device until it is. */
export interface DreamInHand {
  readonly content: () => DreamContent;
  readonly saving: () => DreamSaving;
  readonly change: (content: DreamContent) => void;
}

/** So long the fingers rest before what was written is saved. */
const restMs = 1_200;
const tryAgainMs = 10_000;

export function createDream(dream: MyDream): DreamInHand {
  const openedAt = instant(nowMs());
  const key = draftKey('my-dream', personId() ?? '', requiredRole().scope);
  const kept = readDraft<DreamContent>(key)?.values as DreamContent | undefined;
  const [content, setContent] = createSignal<DreamContent>(kept ?? partsOf(dream));
  const [saving, setSaving] = createSignal<DreamSaving>({ how: 'saved' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = async (): Promise<void> => {
    clearTimeout(timer);
    const written = content();
    setSaving({ how: 'saving' });
    try {
      const { savedAt } = await saveDream({ openedAt, ...written });
      if (content() !== written) return;
      discardDraft(key);
      setSaving({ how: 'saved', at: savedAt });
    } catch {
      // Whatever stopped it, what is written stays in sight and on the device, and is tried again.
      setSaving({ how: readDraft(key) ? 'on-this-device' : 'nowhere' });
      timer = setTimeout(() => void save(), tryAgainMs);
    }
  };
  const change = (next: DreamContent): void => {
    setContent(next);
    keepDraft<DreamContent>(key, { savedAt: instant(nowMs()), values: next });
    clearTimeout(timer);
    timer = setTimeout(() => void save(), restMs);
  };
  const onBack = (): void => void (saving().how !== 'saved' && save());
  addEventListener('online', onBack);
  onCleanup(() => {
    removeEventListener('online', onBack);
    // Left before the fingers had rested: the last words are saved all the same.
    if (readDraft(key)) void save().finally(() => clearTimeout(timer));
    clearTimeout(timer);
  });
  if (kept) void save();
  return { content, saving, change };
}

function partsOf(dream: DreamContent): DreamContent {
  return Object.fromEntries(dreamParts.map((part) => [part, dream[part]])) as DreamContent;
}
