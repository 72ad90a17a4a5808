import type { JSX, ParentProps } from 'solid-js';
import { AppFrame } from '#kit/frame/app-frame.tsx';
import type { NavigationLink } from '#kit/frame/frame-props.ts';
import { SessionGate } from '#kit/frame/session-gate.tsx';
import { activeRole } from '#kit/session/session.ts';
import { educationFrameText } from './frame.text.ts';

/** The app's house: navigation, and the gate that asks who you are. */
export function EducationFrame(props: ParentProps): JSX.Element {
  return (
    <AppFrame app="education" place={() => activeRole()?.scopeName} navigation={navigation}>
      <SessionGate app="education">{props.children}</SessionGate>
    </AppFrame>
  );
}

function navigation(): readonly NavigationLink[] {
  return [
    { href: '/', label: educationFrameText().home, isHere: (at) => at === '/uddannelse' || at === '/uddannelse/' },
  ];
}
