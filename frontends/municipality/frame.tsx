import { Show, type JSX, type ParentProps } from 'solid-js';
import { AppFrame } from '#kit/frame/app-frame.tsx';
import type { NavigationLink } from '#kit/frame/frame-props.ts';
import { SessionGate } from '#kit/frame/session-gate.tsx';
import { may } from '#kit/session/may.ts';
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
      find={() => (
        <Show when={may('list-work')}>
          <FindPerson />
        </Show>
      )}
    >
      <SessionGate app="municipality">{props.children}</SessionGate>
    </AppFrame>
  );
}

function navigation(): readonly NavigationLink[] {
  const t = frameText();
  return [
    ...(may('list-work') ? aboutPeople() : []),
    ...(may('list-enrolments') ? [under('/kompetenceloeft', t.uplift)] : []),
    ...(may('list-open-openings') ? [under('/pladser', t.openings)] : []),
    ...(may('list-companies') ? [under('/virksomheder', t.companies)] : []),
    ...(may('list-packages') ? [under('/forloeb', t.trainingSites)] : []),
    ...(may('search-courses') ? [under('/kurser', t.courses)] : []),
    under('/resultater', t.results),
    under('/regler', t.rules),
  ];
}

/** Who works with companies alone meets no people here. */
function aboutPeople(): readonly NavigationLink[] {
  const t = frameText();
  return [
    { href: '/', label: t.today, isHere: (path) => path === '/kommune' || path === '/kommune/' },
    under('/personer', t.people),
    ...(may('show-week') ? [under('/kalender', t.calendar)] : []),
  ];
}

function under(href: string, label: string): NavigationLink {
  return { href, label, isHere: (path) => path.startsWith(`/kommune${href}`) };
}
