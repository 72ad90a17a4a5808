import { createAsync, revalidate } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { sentence } from '#kit/language/texts.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { kronerOf } from '#kit/orders/course-parts.tsx';
import { orderWords } from '#kit/orders/order-words.text.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { PackageLine, PackageTerms } from '#shared/shapes/training-package.ts';
import { readPackages, sendSettling } from '../../data/orders.ts';
import { DeclineForm } from './decline-package.tsx';
import { ordersText } from './orders.text.ts';
import { SitesPage } from './sites-page.tsx';

/** What have we agreed with which training site, and which proposals wait for us? */
export function Packages(): JSX.Element {
  return (
    <SitesPage title={ordersText().packages} keys={readPackages.key}>
      {() => <All />}
    </SitesPage>
  );
}

function All(): JSX.Element {
  const t = ordersText;
  const packages = createAsync(() => readPackages(requiredRole().scope));
  const waiting = (): number => packages()?.items.filter(({ proposed }) => proposed).length ?? 0;
  return (
    <Show when={packages()}>
      {(known) => (
        <>
          <h1>{sentence(t().packagesHeading(waiting()))}</h1>
          <p class="font-lead">{t().packagesLead}</p>
          <Show when={known().items.length > 0} fallback={<Empty title={t().noPackages} text={t().noPackagesText} />}>
            <div class="ff-stack">
              <For each={known().items}>{(line) => <OnePackage of={line} />}</For>
            </div>
          </Show>
        </>
      )}
    </Show>
  );
}

function OnePackage(props: { readonly of: PackageLine }): JSX.Element {
  const t = ordersText;
  const shown = (): PackageTerms | undefined => props.of.proposed ?? props.of.agreed.at(-1);
  return (
    <section class="ff-sheet">
      <h2>{shown()?.name}</h2>
      <p class="ff-muted">{props.of.institutionName}</p>
      <Show when={props.of.proposed}>
        {(proposed) => (
          <>
            <Terms of={proposed()} flag={<Flag tone="soon">{t().proposed}</Flag>} contents />
            <Show when={may('settle-package')}>
              <Settle of={props.of} number={proposed().number} name={proposed().name} />
            </Show>
          </>
        )}
      </Show>
      <For each={props.of.agreed.toReversed()}>
        {(agreed) => (
          <Terms
            of={agreed}
            contents={!props.of.proposed}
            note={t().agreedOn(dayDate(agreed.agreedOn))}
            flag={
              <Show when={agreed.number === props.of.holdsToday} fallback={<Flag tone="quiet">{t().agreed}</Flag>}>
                <Flag tone="good">{t().holds}</Flag>
              </Show>
            }
          />
        )}
      </For>
      <Show when={props.of.state === 'declined' && !props.of.proposed}>
        <Flag tone="quiet">{t().declinedPackage}</Flag>
      </Show>
    </section>
  );
}

function Terms(props: {
  readonly of: PackageTerms & { readonly number: number };
  readonly flag: JSX.Element;
  readonly contents: boolean;
  readonly note?: string;
}): JSX.Element {
  const t = ordersText;
  const w = orderWords;
  const figures = (): string =>
    [
      w().weeks(formatNumber(props.of.weeks)),
      w().hoursAWeek(formatNumber(props.of.hoursPerWeek)),
      w().kronerAWeek(kronerOf(props.of.pricePerWeekOre)),
    ].join(', ');
  const valid = (): string =>
    [
      t().validFrom(dayDate(props.of.validFrom)),
      ...(props.of.validTo ? [t().validTo(dayDate(props.of.validTo))] : []),
    ].join(' ');
  return (
    <div class="ff-ruled">
      <p class="ff-strong">
        {figures()} {props.flag}
      </p>
      <Show when={props.contents}>
        <p>{props.of.contents}</p>
      </Show>
      <p class="ff-muted">
        {[
          t().version(formatNumber(props.of.number)),
          valid(),
          props.of.chargedInPauses ? t().chargedYes : t().chargedNo,
          ...(props.note ? [props.note] : []),
        ].join('. ')}
      </p>
    </div>
  );
}

/** Yes with one press; a no says why. */
function Settle(props: { readonly of: PackageLine; readonly number: number; readonly name: string }): JSX.Element {
  const t = ordersText;
  const [asksWhy, setAsksWhy] = createSignal(false);
  const action = createAction();
  const agree = (): void =>
    void action.run(async () => {
      const { packageId, version } = props.of;
      await sendSettling(packageId, { version, number: props.number, agreed: true });
      tellDone(t().saidYes(props.name));
      await revalidate(readPackages.key);
    });
  return (
    <>
      <ActionProblem of={action} reload={() => void revalidate(readPackages.key)} />
      <div class="ff-actions">
        <BusyButton kind="primary" busy={action.busy()} onClick={agree}>
          {t().yes}
        </BusyButton>
        <button type="button" class="button button-secondary" onClick={() => setAsksWhy(true)}>
          {t().no}
        </button>
      </div>
      <Show when={asksWhy()}>
        <Dialog open title={t().noTitle(props.name)} onClose={() => setAsksWhy(false)}>
          <DeclineForm {...props} onClose={() => setAsksWhy(false)} />
        </Dialog>
      </Show>
    </>
  );
}
