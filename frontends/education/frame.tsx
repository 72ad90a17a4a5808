import { onMount, type JSX, type ParentProps } from 'solid-js';
import { AppFrame } from '#kit/frame/app-frame.tsx';
import type { NavigationLink } from '#kit/frame/frame-props.ts';
import { SessionGate } from '#kit/frame/session-gate.tsx';
import { may } from '#kit/session/may.ts';
import { activeRole } from '#kit/session/session.ts';
import { institutionKind, institutionName, ownInstitution, readOwnInstitution } from './data/own-institution.ts';
import { educationFrameText } from './frame.text.ts';

/** The app's house: navigation, and the gate that asks who you are. */
export function EducationFrame(props: ParentProps): JSX.Element {
  return (
    <AppFrame app="education" place={() => institutionName() ?? activeRole()?.scopeName} navigation={navigation}>
      <SessionGate app="education">
        <OwnPlace />
        {props.children}
      </SessionGate>
    </AppFrame>
  );
}

/** Whose house this is, known on every page; a page that needs it to be there asks for itself. */
function OwnPlace(): JSX.Element {
  onMount(() => {
    const { scope, institutionId } = ownInstitution();
    void readOwnInstitution(scope, institutionId).catch(() => undefined);
  });
  return null;
}

function navigation(): readonly NavigationLink[] {
  const t = educationFrameText();
  return [
    { href: '/', label: t.home, isHere: (at) => at === '/uddannelse' || at === '/uddannelse/' },
    ...(may('open-site') && institutionKind() === 'training-site' ? [under('/unge', t.young)] : []),
    ...(may('list-asked-requests') ? [under('/forespoergsler', t.requests)] : []),
    under('/kurser', t.courses),
    ...learningLink(),
    ...(may('issue-certificates') ? [under('/beviser', t.certificates)] : []),
    under('/profil', t.profile),
  ];
}

/** To the records for those who are with people, and to the samples for those who verify from outside. */
function learningLink(): readonly NavigationLink[] {
  const { learning } = educationFrameText();
  const link = (href: string): NavigationLink => ({ ...under('/laering', learning), href });
  if (may('list-institution-records')) return [link('/laering')];
  return may('list-sampled-assessments') ? [link('/laering/stikproever')] : [];
}

function under(href: string, label: string): NavigationLink {
  return { href, label, isHere: (path) => path.startsWith(`/uddannelse${href}`) };
}
