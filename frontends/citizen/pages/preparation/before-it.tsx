import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Listen } from '#kit/parts/listen.tsx';
import { municipalityName } from '../../data/efforts.ts';
import { around } from './around.ts';
import { preparationText } from './preparation.text.ts';
import { SignInInstead } from './sign-in-instead.tsx';

/** Before the first question: who reads it, what for, and that it has no consequence for money. */
export function BeforeIt(): JSX.Element {
  const t = preparationText;
  const known = around();
  const { inHand, to } = known;
  const municipality = (): string => municipalityName(known.municipality);
  const { preparation } = inHand;
  const firstOpen = (): number =>
    preparation.questions.findIndex(({ question }) => !inHand.answerTo(question) && !known.isKeptBack(question)) + 1;
  const hasBegun = (): boolean =>
    preparation.questions.some(({ question }) => inHand.answerTo(question) || known.isKeptBack(question));
  const aloud = (): string =>
    [
      t().title,
      t().lead,
      t().whoTitle,
      t().who(municipality()),
      t().whatForTitle,
      t().whatFor,
      t().moneyTitle,
      t().money,
    ].join(' ');
  return (
    <>
      <Show when={!known.byLink}>
        <BackLink href="/">{t().back}</BackLink>
      </Show>
      <h1>{t().title}</h1>
      <p class="font-lead">{preparation.canChange ? t().lead : t().closedLead}</p>
      <Listen text={aloud()} />
      <div class="ff-sheet">
        <h2 class="h3 mt-0">{t().whoTitle}</h2>
        <p>{t().who(municipality())}</p>
        <h2 class="h3">{t().whatForTitle}</h2>
        <p>{t().whatFor}</p>
        <p class="ff-muted">{t().profile(municipality())}</p>
        <h2 class="h3">{t().moneyTitle}</h2>
        <p classList={{ 'mb-0': !known.byLink }}>{t().money}</p>
        <Show when={known.byLink}>
          <h2 class="h3">{t().linkTitle}</h2>
          <p class="mb-0">{t().linkNote}</p>
        </Show>
      </div>
      <Show
        when={preparation.canChange && !inHand.isSent() && firstOpen() > 0}
        fallback={
          <A class="button button-primary ff-wide" href={to('svar')}>
            {t().see}
          </A>
        }
      >
        <A class="button button-primary ff-wide" href={to(String(firstOpen()))}>
          {hasBegun() ? t().goOn : t().start}
        </A>
        <Show when={hasBegun()}>
          <p class="ff-center">
            <A href={to('svar')}>{t().see}</A>
          </p>
        </Show>
        <p class="ff-muted">{t().askFor}</p>
        <Show when={known.byLink}>
          <SignInInstead />
        </Show>
      </Show>
    </>
  );
}
