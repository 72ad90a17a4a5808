import { A, useLocation } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { notHereYetText } from './not-here-yet.text.ts';

/** Says honestly that a page is not there yet, and where the work is meanwhile. */
export function NotHereYet(): JSX.Element {
  const t = notHereYetText;
  const location = useLocation();
  const title = (): string => {
    if (location.pathname.includes('/pladser')) return t().openings;
    return location.pathname.includes('/virksomheder') ? t().companies : t().results;
  };
  return (
    <Page title={title()}>
      <h1>{title()}</h1>
      <Empty title={t().text}>
        <A class="button button-secondary" href="/personer">
          {t().goTo}
        </A>
      </Empty>
    </Page>
  );
}
