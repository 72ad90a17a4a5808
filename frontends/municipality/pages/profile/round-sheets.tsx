import { createAsync } from '@solidjs/router';
import { Show, type JSX, type ParentProps } from 'solid-js';
import { inSentence } from '#kit/language/words-in-line.ts';
import { inLanguage } from '#kit/language/in-language.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { Facts } from '#kit/parts/facts.tsx';
import { FigureTable } from '#kit/parts/figure-table.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import type { ProfileRound, ProfileShown } from '#shared/shapes/person-profile.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import { profileText } from './profile.text.ts';

/** A judgement and the profile shown after it, side by side, with every point; below, what came of the two. */
export function RoundSheets(
  props: ParentProps<{ readonly of: ProfileRound; readonly isEarlier?: boolean }>,
): JSX.Element {
  const t = profileText;
  return (
    <div class="ff-stack ff-above">
      <div class="ff-two">
        <JudgementSheet of={props.of} />
        <ProfileSheet of={props.of.profile} />
      </div>
      <Show when={!props.isEarlier}>
        <FigureTable
          title={t().why}
          text={t().card(props.of.profile.cardVersion)}
          empty=""
          heads={[t().question, t().risk, t().ready]}
          rows={props.of.profile.reasons.map(({ question, answer, risk, ready }) => [
            `${inLanguage(question)}: ${inLanguage(answer)}`,
            formatNumber(risk),
            formatNumber(ready),
          ])}
        />
      </Show>
      <section class="ff-sheet">
        <Show when={props.of.settled} fallback={props.children}>
          {(settled) => (
            <>
              <p>{settled().agrees ? t().followed : t().departedBecause(settled().reason ?? '')}</p>
              <By id={settled().byId} at={settled().at} />
              {props.children}
            </>
          )}
        </Show>
      </section>
    </div>
  );
}

function JudgementSheet(props: { readonly of: ProfileRound }): JSX.Element {
  const t = profileText;
  return (
    <section class="ff-sheet">
      <h2>{t().yourJudgement}</h2>
      <p>
        <b>{t().outcome[props.of.judgement.expects]}</b>
      </p>
      <p>{props.of.judgement.words}</p>
      <By id={props.of.judgement.byId} at={props.of.judgement.at} />
    </section>
  );
}

function ProfileSheet(props: { readonly of: ProfileShown }): JSX.Element {
  const t = profileText;
  const line = ({ points, from, reached }: ProfileShown['risk']): string =>
    `${t().riskLine(formatNumber(points), formatNumber(from))}. ${reached ? t().reached : t().notReached}.`;
  const others = (): string => props.of.couldAlsoBe.map((each) => inSentence(t().outcome[each])).join(t().or);
  return (
    <section class="ff-sheet">
      <h2>{t().profile}</h2>
      <p>
        <b>{t().profileSays(props.of.outcome, t().outcome[props.of.outcome])}</b>
      </p>
      <p>{props.of.couldAlsoBe.length > 0 ? t().couldBe(others()) : t().certain}</p>
      <Show when={props.of.unanswered.length > 0}>
        <p class="ff-muted">{t().unanswered(props.of.unanswered.map(inLanguage).join(', '))}</p>
      </Show>
      <Facts
        form="stacked"
        facts={[
          { term: t().risks, value: line(props.of.risk) },
          { term: t().readiness, value: line(props.of.ready) },
        ]}
      />
    </section>
  );
}

function By(props: { readonly id: string; readonly at: string }): JSX.Element {
  const staff = createAsync(() => readStaff(requiredRole().scope));
  return (
    <Show when={nameOf(props.id, staff())}>
      {(name) => <p class="ff-muted mb-0">{profileText().by(name(), dayDate(civilDateOf(props.at)))}</p>}
    </Show>
  );
}
