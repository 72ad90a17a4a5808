import { For, Show, type JSX } from 'solid-js';
import { Flag } from '#kit/parts/flag.tsx';
import { shortDate } from '#kit/time/format-dates.ts';
import type { EvidenceView } from '#shared/shapes/evidence.ts';
import { learningWords } from './learning-words.text.ts';

/** What was said of a goal, the newest first: who, when, how it was done, and the words. `beside` is what can be done with one. */
export function EvidenceList(props: {
  readonly pieces: readonly EvidenceView[];
  readonly beside?: (piece: EvidenceView) => JSX.Element;
}): JSX.Element {
  const t = learningWords;
  return (
    <Show when={props.pieces.length > 0} fallback={<p class="ff-muted">{t().noEvidence}</p>}>
      <ul class="ff-list">
        <For each={props.pieces}>
          {(piece) => (
            <li class="ff-aside__item">
              <p class="ff-muted">
                {headOf(piece)}{' '}
                <Show when={piece.waiting}>
                  <Flag tone="quiet">{t().waiting}</Flag>
                </Show>
              </p>
              <Show when={piece.state === 'standing'} fallback={<p class="ff-muted">{backOf(piece)}</p>}>
                <Show when={piece.doing}>{(doing) => <p class="ff-strong">{t().doing[doing()]}</p>}</Show>
                <Show when={piece.words}>{(words) => <p class="ff-prose">{words()}</p>}</Show>
              </Show>
              <Show when={piece.unused}>{(because) => <p class="ff-muted">{t().unused[because()]}</p>}</Show>
              {props.beside?.(piece)}
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

function headOf(piece: EvidenceView): string {
  const t = learningWords();
  const parts = [t.sources[piece.source], t.kinds[piece.kind], shortDate(piece.on)];
  return [...parts, ...(piece.corrected ? [t.corrected] : [])].join(' · ');
}

function backOf({ because }: EvidenceView): string {
  const t = learningWords();
  return because ? `${t.withdrawn}: ${t.because[because]}` : t.withdrawn;
}
