import { useParams } from '@solidjs/router';
import { Show, type JSX, type ParentProps } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Refused } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { Order } from '../orders/order.tsx';
import { readLearner } from './learner.ts';
import { EnrolPerson } from './enrol-person.tsx';
import { Uplift } from './uplift.tsx';
import { upliftText } from './uplift.text.ts';
import { whoText } from './who-is-in-what.text.ts';

/** A person's courses for whoever coordinates education: the name, the courses and the consent, and nothing of the case. */
export function LearnerPage(): JSX.Element {
  return (
    <BesideTheCase>
      <BackLink href="/kompetenceloeft">{whoText().heading}</BackLink>
      <Uplift />
    </BesideTheCase>
  );
}

/** Enrolling a person, for whoever coordinates education. */
export function LearnerEnrolment(): JSX.Element {
  return (
    <BesideTheCase>
      <EnrolPerson />
    </BesideTheCase>
  );
}

/** A person's order at a training site, for whoever coordinates education. */
export function LearnerOrder(): JSX.Element {
  return (
    <BesideTheCase>
      <Order />
    </BesideTheCase>
  );
}

function BesideTheCase(props: ParentProps): JSX.Element {
  const params = useParams<{ id: string }>();
  return (
    <Page title={whoText().title} form="tight">
      <Show
        when={may('list-candidate-enrolments')}
        fallback={<Refused page title={upliftText().onlySome} text={upliftText().onlySomeText} />}
      >
        <Show when={params.id} keyed>
          <Loaded says={upliftText().loading} keys={readLearner.key} page>
            {props.children}
          </Loaded>
        </Show>
      </Show>
    </Page>
  );
}
