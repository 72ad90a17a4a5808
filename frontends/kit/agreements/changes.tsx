import { For, Show, type JSX } from 'solid-js';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { AgreementDifference } from '#shared/shapes/agreement.ts';
import type { PlacementKind } from '#shared/shapes/vocabulary.ts';
import { agreementWords } from './agreement-words.text.ts';

type Names = (buddyId: string) => string | undefined;

/** What differs, a line each with what stood there before; `buddyOf` gives the name of a buddy. */
export function Changes(props: { readonly of: readonly AgreementDifference[]; readonly buddyOf: Names }): JSX.Element {
  return (
    <Show when={props.of.length > 0}>
      <ul>
        <For each={props.of}>{(change) => <Line of={change} buddyOf={props.buddyOf} />}</For>
      </ul>
    </Show>
  );
}

function Line(props: { readonly of: AgreementDifference; readonly buddyOf: Names }): JSX.Element {
  const t = agreementWords;
  const said = (value: string): string => inWords(props.of.field, value, props.buddyOf);
  const before = (): string => (props.of.before === undefined ? '' : said(props.of.before));
  // Not everybody may read who helps there: that it is somebody else is what counts.
  const isHidden = (): boolean => props.of.field === 'buddy' && !props.buddyOf(props.of.after ?? '');
  return (
    <li>
      <Show when={!isHidden()} fallback={t().otherBuddy}>
        <b>{t().fields[props.of.field]}</b>
        <Show when={props.of.after} fallback={<Show when={before()}>: {t().takenOut}</Show>}>
          {(after) => <>: {said(after())}</>}
        </Show>
        <Show when={before()}>
          <br />
          <span class="ff-muted">{t().before(before())}</span>
        </Show>
      </Show>
    </li>
  );
}

function inWords(field: AgreementDifference['field'], value: string, buddyOf: Names): string {
  if (field === 'kind') return agreementWords().kinds[value as PlacementKind];
  if (field === 'starts' || field === 'ends') return dayDate(value);
  if (field === 'hours' || field === 'paid-hours') return formatNumber(Number(value));
  return field === 'buddy' ? (buddyOf(value) ?? '') : value;
}
