import { onMount, type JSX, type ParentProps } from 'solid-js';
import { AppFrame } from '#kit/frame/app-frame.tsx';
import type { NavigationLink } from '#kit/frame/frame-props.ts';
import { SessionGate } from '#kit/frame/session-gate.tsx';
import { may } from '#kit/session/may.ts';
import { institutionKind, institutionName, ownInstitution, readOwnInstitution } from './data/own-institution.ts';
import { educationFrameText } from './frame.text.ts';

/** The app's house: navigation, and the gate that asks who you are. */
export function EducationFrame(props: ParentProps): JSX.Element {
  return (
    <AppFrame app="education" place={institutionName} navigation={navigation}>
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

/** What is somebody's own work stands first: courses for those who plan and teach, learning for those who assess. */
function navigation(): readonly NavigationLink[] {
  const t = educationFrameText();
  const courses = under('/kurser', t.courses);
  const teaches = may('post-course') || may('finish-lesson');
  return [
    { href: '/', label: t.home, isHere: (at) => at === '/uddannelse' || at === '/uddannelse/' },
    ...(may('open-site') && institutionKind() === 'training-site' ? [under('/unge', t.young)] : []),
    ...(may('list-asked-requests') ? [under('/forespoergsler', t.requests)] : []),
    ...(teaches ? [courses, ...learningLink()] : [...learningLink(), courses]),
    ...(may('issue-certificates') ? [under('/beviser', t.certificates)] : []),
    under('/profil', t.profile),
  ];
}

/** To the records for those who are with people, to the samples for those who verify from outside, or to the library. */
function learningLink(): readonly NavigationLink[] {
  const { learning, samples } = educationFrameText();
  const link = (href: string, label: string): NavigationLink => ({ ...under('/laering', label), href });
  if (may('list-institution-records')) return [link('/laering', learning)];
  if (may('list-sampled-assessments')) return [link('/laering/stikproever', samples)];
  return may('list-learning-goals') ? [link('/laering/bibliotek', learning)] : [];
}

function under(href: string, label: string): NavigationLink {
  return { href, label, isHere: (path) => path.startsWith(`/uddannelse${href}`) };
}
