import { A, Navigate } from '@solidjs/router';
import { createEffect, Show, type JSX } from 'solid-js';
import { nameTab } from '#kit/frame/page.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { Listen } from '#kit/parts/listen.tsx';
import { userName } from '#kit/session/session.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import { municipalityName } from '../../data/efforts.ts';
import { around } from './around.ts';
import { preparationText } from './preparation.text.ts';
import { SignInInstead } from './sign-in-instead.tsx';

/**
 * The receipt: thanks, and what happens next, with whom and by when. It is drawn from the effort alone and from no answer, so
 * that it says the same to everybody and mirrors nothing.
 */
export function Receipt(): JSX.Element {
  const { inHand, to } = around();
  return (
    <Show when={inHand.isSent()} fallback={<Navigate href={to('svar')} />}>
      <Thanks />
    </Show>
  );
}

function Thanks(): JSX.Element {
  const t = preparationText;
  const known = around();
  const firstName = (): string => userName()?.split(' ')[0] ?? '';
  const next = (): string => {
    const { ahead, nameOf } = known;
    if (!ahead?.by) return t().nextAfter;
    const name = ahead.withId && nameOf(ahead.withId);
    return name ? t().nextWith(name, dayDate(ahead.by)) : t().nextSomebody(dayDate(ahead.by));
  };
  const lead = (): string => t().receiptLead(municipalityName(known.municipality));
  createEffect(() => nameTab(t().receiptTitle('')));
  return (
    <>
      <p class="mb-0">
        <Icon name="success" class="ff-icon-large" />
      </p>
      <h1>{t().receiptTitle(firstName())}</h1>
      <p class="font-lead">{lead()}</p>
      <Listen text={[lead(), t().nextTitle, next(), t().bring].join(' ')} />
      <section class="ff-sheet">
        <h2 class="h3 mt-0">{t().nextTitle}</h2>
        <p>{next()}</p>
        <Show when={known.ahead}>
          <p class="mb-0">{t().bring}</p>
        </Show>
      </section>
      <Show when={!known.byLink} fallback={<AfterLink />}>
        <A class="button button-primary ff-wide" href="/">
          {t().toStart}
        </A>
        <p>
          {t().dreamWhy} <A href="/droem">{t().dream}</A>
        </p>
        <Show when={known.ahead}>
          <p class="ff-muted">
            {t().changeLater} <A href={known.to('svar')}>{t().see}</A>
          </p>
        </Show>
      </Show>
    </>
  );
}

/** The link is used up with the sending: everything else is behind the sign-in. */
function AfterLink(): JSX.Element {
  const t = preparationText;
  return (
    <>
      <p>{t().linkDone}</p>
      <SignInInstead />
    </>
  );
}
