import { useLocation } from '@solidjs/router';
import { Show, type JSX, type ParentProps } from 'solid-js';
import { AppFrame } from '#kit/frame/app-frame.tsx';
import type { NavigationLink } from '#kit/frame/frame-props.ts';
import { SessionGate } from '#kit/frame/session-gate.tsx';
import { companyName } from './data/company-name.ts';
import { frameText } from './frame.text.ts';

/** The company's house: navigation, and the gate that asks who you are. */
export function CompanyFrame(props: ParentProps): JSX.Element {
  const location = useLocation();
  // A link from a message opens one thing without signing in.
  const isOpenToAnyone = (): boolean => location.pathname.startsWith('/virksomhed/link/');
  return (
    <AppFrame
      app="company"
      place={() => (isOpenToAnyone() ? undefined : companyName())}
      navigation={() => (isOpenToAnyone() ? [] : navigation())}
    >
      <Show when={!isOpenToAnyone()} fallback={props.children}>
        <SessionGate app="company">{props.children}</SessionGate>
      </Show>
    </AppFrame>
  );
}

function navigation(): readonly NavigationLink[] {
  const t = frameText();
  return [
    { href: '/', label: t.home, isHere: (path) => path === '/virksomhed' || path === '/virksomhed/' },
    under('/fremmoede', t.attendance),
    under('/pladser', t.openings),
    under('/moeder', t.meetings),
    under('/aftaler', t.agreements),
    under('/laering', t.learning),
    under('/buddyer', t.buddies),
    under('/profil', t.profile),
  ];
}

function under(href: string, label: string): NavigationLink {
  return { href, label, isHere: (path) => path.startsWith(`/virksomhed${href}`) };
}
