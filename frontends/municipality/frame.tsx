import type { JSX, ParentProps } from 'solid-js';
import { AppFrame } from '#kit/frame/app-frame.tsx';
import type { NavigationLink } from '#kit/frame/frame-props.ts';
import { SessionGate } from '#kit/frame/session-gate.tsx';
import { activeRole } from '#kit/session/session.ts';
import { FindPerson } from './find-person.tsx';
import { frameText } from './frame.text.ts';

/** The municipality's house: navigation, the search field, and the gate that asks who you are. */
export function MunicipalityFrame(props: ParentProps): JSX.Element {
  return (
    <AppFrame
      app="municipality"
      place={() => activeRole()?.scopeName}
      navigation={navigation}
      find={() => <FindPerson />}
    >
      <SessionGate app="municipality">{props.children}</SessionGate>
    </AppFrame>
  );
}

function navigation(): readonly NavigationLink[] {
  const t = frameText();
  return [
    { href: '/', label: t.today, isHere: (path) => path === '/kommune' || path === '/kommune/' },
    under('/personer', t.people),
    under('/pladser', t.openings),
    under('/virksomheder', t.companies),
    under('/resultater', t.results),
  ];
}

function under(href: string, label: string): NavigationLink {
  return { href, label, isHere: (path) => path.startsWith(`/kommune${href}`) };
}
