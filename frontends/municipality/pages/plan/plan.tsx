import { createAsync, useParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { readStaff } from '../../data/municipality.ts';
import { readPerson } from '../../data/person.ts';
import { readPlan } from '../../data/plan.ts';
import { firstName } from '../person/first-name.ts';
import { Barriers } from './barriers.tsx';
import { CapacitySheet } from './capacity.tsx';
import { Goals } from './goals.tsx';
import { Needs } from './needs.tsx';
import { OwnWishes } from './own-wishes.tsx';
import { PersonTeamSheet } from './person-team.tsx';
import type { PlanProps } from './plan-names.ts';
import { planText } from './plan.text.ts';
import { Tracks } from './tracks.tsx';

/** A person's plan: the wishes it begins in, goals and activities, the seven tracks, needs, hours and the team. */
export function PersonPlan(): JSX.Element {
  return (
    <Loaded says={planText().loading} keys={[readPlan.key, readStaff.key]}>
      <Known />
    </Loaded>
  );
}

function Known(): JSX.Element {
  const scope = requiredRole().scope;
  const params = useParams<{ id: string }>();
  const person = createAsync(() => readPerson(scope, params.id));
  const plan = createAsync(() => readPlan(scope, params.id));
  const staff = createAsync(() => readStaff(scope));
  const parts = (): PlanProps | undefined => {
    const [one, its, all] = [person(), plan(), staff()];
    return one && its && all && { plan: its, name: firstName(one), staff: all, open: one.state !== 'closed' };
  };
  return <Show when={parts()}>{(known) => <Whole {...known()} />}</Show>;
}

function Whole(props: PlanProps): JSX.Element {
  const t = planText;
  return (
    <>
      <div class="ff-head">
        <h1>{t().title(props.name)}</h1>
        <button type="button" class="function-link ff-link" onClick={() => print()}>
          <Icon name="print" />
          {t().print}
        </button>
      </div>
      <div class="ff-split">
        <div class="ff-stack">
          <Goals {...props} />
          <Tracks {...props} />
          <PersonTeamSheet {...props} />
        </div>
        <aside class="ff-stack" aria-label={t().title(props.name)}>
          <OwnWishes {...props} />
          <Needs {...props} />
          <CapacitySheet {...props} />
          <Barriers {...props} />
        </aside>
      </div>
    </>
  );
}
