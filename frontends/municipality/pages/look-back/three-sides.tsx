import { Show, type JSX, type ParentProps } from 'solid-js';
import { SaidList } from '#kit/answers/said-list.tsx';
import { today } from '#kit/time/clock.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { LookBackSide, LookBackView } from '#shared/shapes/look-back.ts';
import { placementText } from '../placement/placement.text.ts';
import { lookBackText } from './look-back.text.ts';

/** What the municipality, the person and the company say of a placement that ended, side by side. */
export function ThreeSides(props: { readonly name: string; readonly of: LookBackView }): JSX.Element {
  const t = lookBackText;
  return (
    <div class="ff-three">
      <Side title={t().us}>
        <Show when={props.of.staff.reason}>
          {(reason) => <p class="ff-strong">{placementText().reasons[reason()]}</p>}
        </Show>
        <Show when={props.of.staff.learned}>
          {(learned) => (
            <p>
              <b>{t().learned}:</b> {learned()}
            </p>
          )}
        </Show>
      </Side>
      <Side title={props.name}>
        <Show when={props.of.person} fallback={<Silent of={props.of} side="person" />}>
          {(said) => (
            <>
              <SaidList asked={t().why} chosen={said().why} words={t().personWhys} />
              <SaidList asked={t().good} chosen={said().good} words={t().personGoods} />
              <SaidList asked={t().next} chosen={said().next} words={t().personWishes} />
              <OwnWords words={said().words} at={said().at} />
            </>
          )}
        </Show>
      </Side>
      <Side title={t().company}>
        <Show when={props.of.company} fallback={<Silent of={props.of} side="company" />}>
          {(said) => (
            <>
              <SaidList asked={t().why} chosen={said().why} words={t().companyWhys} />
              <SaidList asked={t().good} chosen={said().good} words={t().companyGoods} />
              <SaidList asked={t().again.title} chosen={[said().again]} words={t().again.says} />
              <Show when={said().anotherPlace}>
                <p>{t().anotherPlace}</p>
              </Show>
              <OwnWords words={said().words} at={said().at} />
            </>
          )}
        </Show>
      </Side>
    </div>
  );
}

function Side(props: ParentProps<{ readonly title: string }>): JSX.Element {
  return (
    <div>
      <h4 class="ff-h-small">{props.title}</h4>
      {props.children}
    </div>
  );
}

function OwnWords(props: { readonly words: string | undefined; readonly at: string }): JSX.Element {
  return (
    <>
      <Show when={props.words}>{(words) => <p>“{words()}”</p>}</Show>
      <p class="ff-muted">{lookBackText().at(dayDate(props.at.slice(0, 10)))}</p>
    </>
  );
}

/** Why there is nothing: not asked, still can, or did not. */
function Silent(props: { readonly of: LookBackView; readonly side: LookBackSide }): JSX.Element {
  const t = lookBackText;
  const says = (): string => {
    const { openUntil, asks } = props.of;
    if (!openUntil || !asks.includes(props.side)) return t().notAsked;
    return openUntil < today() ? t().silent : t().waits(dayDate(openUntil));
  };
  return <p class="ff-muted">{says()}</p>;
}
