import { A, useSearchParams } from '@solidjs/router';
import { createSignal, onMount, Show, type JSX } from 'solid-js';
import { answerOf, insight } from '#kit/network/services.ts';
import type { FieldHandle } from '#kit/forms/create-form.ts';
import { TextField } from '#kit/forms/text-fields.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { clockTime, longDate } from '#kit/time/format-dates.ts';
import type { ResultsView } from '#shared/shapes/results.ts';
import { readReportDay } from './read-report-day.ts';
import { resultsText } from './results.text.ts';

/** What day the figures are of, before any figure: choose another, or take the figures along. */
export function AsOfBar(props: {
  readonly results: ResultsView;
  readonly asOf: string | undefined;
  readonly lagging: boolean;
}): JSX.Element {
  const t = resultsText;
  const scope = requiredRole().scope;
  const [choosing, setChoosing] = createSignal(false);
  const [making, setMaking] = createSignal(false);
  const [failed, setFailed] = createSignal(false);
  const isToday = (): boolean => props.results.asOf === today();
  const download = async (): Promise<void> => {
    setMaking(true);
    setFailed(false);
    try {
      const { link } = await answerOf(insight.results.export.$post({ param: { scope }, json: { asOf: props.asOf } }));
      location.assign(link);
    } catch {
      setFailed(true);
    } finally {
      setMaking(false);
    }
  };
  return (
    <div class="ff-asof">
      <p>
        <Icon name={isToday() ? 'sync' : 'lock'} />
        <span>
          <b>{isToday() ? t().asOfToday(longDate(props.results.asOf)) : t().asOfPast(longDate(props.results.asOf))}</b>{' '}
          <Show when={props.lagging} fallback={isToday() ? t().asOfTodayText : t().asOfPastText}>
            {t().lagging(clockTime(props.results.registeredUpTo))}
          </Show>
        </span>
      </p>
      <div class="ff-actions">
        <Show when={!isToday()}>
          <A href="/resultater">{t().showToday}</A>
        </Show>
        <button type="button" class="function-link ff-link" onClick={() => setChoosing(true)}>
          {t().chooseDay}
        </button>
        <BusyButton kind="secondary" busy={making()} onClick={() => void download()}>
          <Show when={!making()}>
            <Icon name="download" />
          </Show>
          {making() ? t().downloading : t().download}
        </BusyButton>
      </div>
      <Show when={failed()}>
        <p class="ff-asof__failed" role="alert">
          <Icon name="error" class="ff-icon-negative" />
          {t().downloadFailed}
        </p>
      </Show>
      <Show when={choosing()}>
        <DayDialog onClose={() => setChoosing(false)} />
      </Show>
    </div>
  );
}

function DayDialog(props: { readonly onClose: () => void }): JSX.Element {
  const t = resultsText;
  const [, setParams] = useSearchParams();
  const [typed, setTyped] = createSignal('');
  const [wrong, setWrong] = createSignal<string>();
  const field: FieldHandle<string> = {
    id: 'report-day',
    name: 'day',
    value: typed,
    error: wrong,
    set: (value) => {
      setTyped(value);
      setWrong(undefined);
    },
  };
  // The question is one field, so writing can begin at once.
  onMount(() => queueMicrotask(() => document.getElementById(field.id)?.focus()));
  const show = (): void => {
    const read = readReportDay(typed(), today());
    if ('wrong' in read) {
      setWrong(read.wrong === 'ahead' ? t().dayAhead : t().dayMissing);
      document.getElementById(field.id)?.focus();
      return;
    }
    setParams({ pr: read.day === today() ? undefined : read.day });
    props.onClose();
  };
  return (
    <Dialog open title={t().dayTitle} onClose={() => props.onClose()}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          show();
        }}
      >
        <TextField field={field} label={t().day} help={t().dayHelp} width="short" />
        <div class="ff-actions ff-form__actions">
          <button type="submit" class="button button-primary">
            {t().dayShow}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
