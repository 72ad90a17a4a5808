import { For, Show, type JSX } from 'solid-js';
import { EvidenceList } from '#kit/learning/evidence-list.tsx';
import { learningWords } from '#kit/learning/learning-words.text.ts';
import { Flag } from '#kit/parts/flag.tsx';
import type { AssessedLevel, VerificationView } from '#shared/shapes/assessment.ts';
import type { EvidenceView } from '#shared/shapes/evidence.ts';
import { learningText } from './learning.text.ts';

/** Each goal with its level, the criterion it must meet, and what it rests on. */
export function AssessedLevels(props: {
  readonly levels: readonly AssessedLevel[];
  readonly evidence: readonly EvidenceView[];
}): JSX.Element {
  const t = learningText;
  return (
    <div class="ff-stack">
      <For each={props.levels}>
        {(level) => (
          <section class="ff-sheet" aria-label={level.goal}>
            <h2 class="h3">{level.goal}</h2>
            <p>
              <Flag tone="good">{learningWords().levels[level.level]}</Flag>
            </p>
            <p>{level.criteria[level.level]}</p>
            <h3 class="ff-above">{t().evidence}</h3>
            <EvidenceList pieces={props.evidence.filter(({ evidenceId }) => level.evidenceIds.includes(evidenceId))} />
          </section>
        )}
      </For>
    </div>
  );
}

/** Whom the lot asks to look, and what they found. */
export function Verifications(props: { readonly of: readonly VerificationView[] }): JSX.Element {
  const t = learningText;
  return (
    <Show when={props.of.length > 0}>
      <section class="ff-sheet" aria-labelledby="verifications">
        <h2 id="verifications">{t().verifications}</h2>
        <ul class="ff-list">
          <For each={props.of}>
            {({ kind, state, findings }) => (
              <li class="ff-aside__item">
                <p class="ff-strong">
                  {t().kinds[kind]}: {t().verificationStates[state]}
                </p>
                <p class="ff-muted">{findings}</p>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
