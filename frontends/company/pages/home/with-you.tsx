import { Show, type JSX } from 'solid-js';
import { WhoList, type WhoItem } from '#kit/parts/who-list.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { dayDate } from '#kit/time/format-dates.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import { hoursText } from '../../words/hours.text.ts';
import { homeText } from './home.text.ts';
import type { whoIsWithUs, WithUs } from './who-is-with-us.ts';

/**
 * The people who are with the company, those who begin soon, and those whose last day has passed; what to do first where
 * there are none.
 */
export function WithYou(props: {
  readonly who: ReturnType<typeof whoIsWithUs>;
  readonly hasBuddy: boolean;
}): JSX.Element {
  const t = homeText;
  const first = (): string => (props.hasBuddy ? t().nobodyYet : t().nobodyNoBuddy);
  return (
    <>
      <Show
        when={props.who.now.length > 0}
        fallback={
          <Show when={props.who.later.length + props.who.endPassed.length === 0}>
            <Empty title={t().nobodyTitle} text={first()} />
          </Show>
        }
      >
        <section class="ff-sheet" aria-labelledby="who">
          <h2 id="who" class="sr-only">
            {t().who}
          </h2>
          <WhoList people={props.who.now.map(asLines)} />
        </section>
      </Show>
      <Show when={props.who.later.length > 0}>
        <section class="ff-sheet" aria-labelledby="later">
          <h2 id="later">{t().later}</h2>
          <WhoList people={props.who.later.map(asComing)} />
        </section>
      </Show>
      <Show when={props.who.endPassed.length > 0}>
        <section class="ff-sheet" aria-labelledby="end-passed">
          <h2 id="end-passed">{t().endPassed}</h2>
          <p>{t().endPassedText}</p>
          <WhoList people={props.who.endPassed.map(asPassed)} />
        </section>
      </Show>
    </>
  );
}

function asLines(one: WithUs): WhoItem {
  return { name: one.firstName ?? homeText().someone, lines: [whatAndHowLong(one), buddyLine(one)] };
}

function asComing(one: WithUs): WhoItem {
  const what = homeText().begins(kindAndHours(one), dayDate(one.placement.startsOn));
  return { name: one.firstName ?? homeText().someone, lines: [what, buddyLine(one)] };
}

function asPassed(one: WithUs): WhoItem {
  const ended = homeText().wasToEnd(dayDate(one.placement.endsOn ?? ''));
  return { name: one.firstName ?? homeText().someone, lines: [kindAndHours(one), ended] };
}

function whatAndHowLong(one: WithUs): string {
  const { endsOn } = one.placement;
  return endsOn ? `${kindAndHours(one)}, ${homeText().until(dayDate(endsOn))}` : kindAndHours(one);
}

/** Kind and hours as they hold now, and what is agreed from a later day. */
function kindAndHours({ placement }: WithUs): string {
  const t = homeText();
  const { kind, hoursPerWeek, next } = placement;
  const held = t.kindAndHours(vocabularyText().placementKinds[kind], hoursText().week(hoursPerWeek));
  if (!next) return held;
  const hours = hoursText().week(next.hoursPerWeek);
  const agreed =
    next.kind === kind ? hours : t.kindAndHours(vocabularyText().placementKinds[next.kind].toLowerCase(), hours);
  return t.nowAndLater(held, agreed, dayDate(next.from));
}

function buddyLine({ buddyName }: WithUs): string {
  return buddyName ? homeText().buddy(buddyName) : homeText().buddyUnknown;
}
