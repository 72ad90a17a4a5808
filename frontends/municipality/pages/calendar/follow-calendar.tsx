import { createAsync, revalidate } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { ChoiceCard } from '#kit/forms/choice-fields.tsx';
import { answerOf, visitation } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { ConfirmDialog } from '#kit/parts/dialog.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import type { CalendarFeedAddress, CalendarFeedView, FeedNames } from '#shared/shapes/calendar.ts';
import { readCalendarFeed } from '../../data/calendar.ts';
import { calendarText } from './calendar.text.ts';

const feed = visitation['calendar-feed'];

/** Follows the own calendar from a telephone or a mail program, by an address that only the owner knows. */
export function FollowCalendar(): JSX.Element {
  const t = calendarText;
  return (
    <section class="ff-sheet ff-narrow-form" aria-labelledby="follow">
      <h2 id="follow">{t().follow}</h2>
      <p>{t().followText}</p>
      <Loaded says={t().loadingFeed} keys={readCalendarFeed.key}>
        <Following />
      </Loaded>
    </section>
  );
}

function Following(): JSX.Element {
  const known = createAsync(() => readCalendarFeed(requiredRole().scope));
  return <Show when={known()}>{(view) => <Feed view={view()} />}</Show>;
}

function Feed(props: { readonly view: CalendarFeedView }): JSX.Element {
  const t = calendarText;
  const action = createAction();
  const [initials, setInitials] = createSignal(false);
  const [given, setGiven] = createSignal<CalendarFeedAddress>();
  const [ending, setEnding] = createSignal(false);
  const start = (): void =>
    void action.run(async () => {
      const names: FeedNames = initials() ? 'initials' : 'none';
      setGiven(await answerOf(feed.$post({ param: { scope: requiredRole().scope }, json: { names } })));
      await revalidate(readCalendarFeed.key);
    });
  const end = (): void =>
    void action.run(async () => {
      await answerOf(feed.ended.$post({ param: { scope: requiredRole().scope }, json: {} }));
      setGiven(undefined);
      setEnding(false);
      tellDone(t().ended);
      await revalidate(readCalendarFeed.key);
    });
  return (
    <>
      <Show when={props.view.feed}>
        {(standing) => <p>{t().followedSince(dayAndTime(standing().since), t().named[standing().names])}</p>}
      </Show>
      <Show when={given()}>{(made) => <Address address={made().address} />}</Show>
      <ChoiceCard
        kind="checkbox"
        name="feed-initials"
        choice={{ value: 'initials', label: t().withInitials, text: t().whyNoNames }}
        checked={initials()}
        onChange={setInitials}
      />
      <ActionProblem of={action} />
      <div class="ff-actions">
        <BusyButton kind="secondary" busy={action.busy()} onClick={start}>
          {props.view.feed ? t().renew : t().start}
        </BusyButton>
        <Show when={props.view.feed}>
          <button type="button" class="function-link" onClick={() => setEnding(true)}>
            {t().end}
          </button>
        </Show>
      </div>
      <ConfirmDialog
        open={ending()}
        title={t().endTitle}
        confirm={t().end}
        busy={action.busy()}
        onConfirm={end}
        onClose={() => setEnding(false)}
      >
        <p>{t().endText}</p>
      </ConfirmDialog>
    </>
  );
}

/** The address, shown this once. */
function Address(props: { readonly address: string }): JSX.Element {
  const t = calendarText;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(props.address);
    tellDone(t().copied);
  };
  return (
    <div class="form-group">
      <label class="form-label" for="feed-address">
        {t().address}
      </label>
      <span class="form-hint" id="feed-help">
        {t().addressHelp}
      </span>
      <input
        id="feed-address"
        class="form-input ff-input--full"
        readonly
        aria-describedby="feed-help"
        value={props.address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="ff-actions">
        <button type="button" class="button button-secondary" onClick={() => void copy()}>
          {t().copy}
        </button>
        <a class="function-link" rel="external" href={props.address.replace(/^https?:/, 'webcal:')}>
          {t().openInCalendar}
        </a>
      </div>
    </div>
  );
}
