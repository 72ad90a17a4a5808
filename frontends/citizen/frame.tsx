import { useLocation } from '@solidjs/router';
import { Show, type JSX, type ParentProps } from 'solid-js';
import { AppFrame } from '#kit/frame/app-frame.tsx';
import type { NavigationLink } from '#kit/frame/frame-props.ts';
import { SessionGate } from '#kit/frame/session-gate.tsx';
import { activeRole } from '#kit/session/session.ts';
import { citizenFrameText } from './frame.text.ts';

/** The app's house: navigation, and the gate that asks who you are. */
export function CitizenFrame(props: ParentProps): JSX.Element {
  const location = useLocation();
  // A link from a message opens one thing without signing in.
  const isOpenToAnyone = (): boolean => location.pathname.startsWith('/borger/link/');
  return (
    <AppFrame
      app="citizen"
      place={() => activeRole()?.scopeName}
      navigation={() => (isOpenToAnyone() ? [] : navigation())}
    >
      <Show when={!isOpenToAnyone()} fallback={props.children}>
        <SessionGate app="citizen">{props.children}</SessionGate>
      </Show>
    </AppFrame>
  );
}

function navigation(): readonly NavigationLink[] {
  const t = citizenFrameText();
  return [
    { href: '/', label: t.home, isHere: (at) => at === '/borger' || at === '/borger/' },
    { href: '/plan', label: t.plan, isHere: (at) => at.startsWith('/borger/plan') },
    { href: '/kurser', label: t.courses, isHere: (at) => at.startsWith('/borger/kurser') },
    { href: '/skridt', label: t.steps, isHere: (at) => /skridt|bedoemmelser/.test(at) },
    { href: '/beviser', label: t.certificates, isHere: (at) => /beviser|portefolje|\/del|vis-kommune/.test(at) },
    { href: '/samtykker', label: t.consents, isHere: (at) => /samtykker|hvem-har-set/.test(at) },
  ];
}
