import { createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { sentence } from '#kit/language/texts.ts';
import { inSentence } from '#kit/language/words-in-line.ts';
import { Facts, type Fact } from '#kit/parts/facts.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { PlacementView } from '#shared/shapes/placement.ts';
import { readPlacement } from '../../data/placements.ts';
import { CorrectionHistory } from './correction-history.tsx';
import { correctionText } from './correction.text.ts';
import { placementText } from './placement.text.ts';
import { CheckLine } from './six-month-check.tsx';

/** A placement that came to nothing, folded to one line: why, and what had been agreed. */
export function WithdrawnPlacement(props: { readonly name: string; readonly placementId: string }): JSX.Element {
  const t = placementText;
  const placement = createAsync(() => readPlacement(requiredRole().scope, props.placementId));
  return (
    <Show when={placement()}>
      {(known) => (
        <details class="ff-sheet ff-sheet--flush">
          <summary class="ff-more">
            <span>{t().withdrawn(known().companyName, inSentence(vocabularyText().placementKinds[known().kind]))}</span>
            <Icon name="chevron-down" />
          </summary>
          <div class="ff-sheet__body ff-place__past">
            <Facts form="row" facts={factsOf(known())} />
            <Show when={known().withdrawnOn}>
              {(day) => <p class="ff-muted ff-above">{t().withdrawnOn(dayDate(day()))}</p>}
            </Show>
            <Show when={known().sixMonthCheck}>{(check) => <CheckLine name={props.name} check={check()} />}</Show>
            <CorrectionHistory placement={known()} />
          </div>
        </details>
      )}
    </Show>
  );
}

function factsOf({ withdrawReason, withdrawNote, startsOn }: PlacementView): readonly Fact[] {
  const t = placementText();
  return [
    ...(withdrawReason ? [{ term: t.why, value: correctionText().withdrawReasons[withdrawReason] }] : []),
    { term: t.wasToBegin, value: sentence(dayDate(startsOn)) },
    ...(withdrawNote ? [{ term: t.note, value: withdrawNote }] : []),
  ];
}
