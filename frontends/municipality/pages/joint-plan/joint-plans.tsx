import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { keptFresh } from '#kit/network/kept-fresh.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { askJointPlans, readJointPlans } from '../../data/joint-plans.ts';
import { AskForPlan } from './ask-for-plan.tsx';
import { jointPlanText } from './joint-plan.text.ts';
import { OneJointPlan } from './one-joint-plan.tsx';

const askedEveryMs = 3000;

/** Plans that the municipalities of the partnership make together: who is in, how far they are, and what is one's own. */
export function JointPlans(): JSX.Element {
  const t = jointPlanText;
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/pladser/plan">{t().back}</BackLink>
      <h1>{t().title}</h1>
      <p class="font-lead">{t().lead}</p>
      <For each={t().how}>{(words) => <p class="ff-muted">{words}</p>}</For>
      <Loaded says={t().loading} keys={[readJointPlans.key]}>
        <Plans />
      </Loaded>
      <Show when={may('ask-joint-plan')}>
        <AskForPlan />
      </Show>
    </Page>
  );
}

function Plans(): JSX.Element {
  const t = jointPlanText;
  const scope = requiredRole().scope;
  const first = createAsync(() => readJointPlans(scope));
  const fresh = keptFresh(first, () => askJointPlans(scope), askedEveryMs);
  return (
    <Show when={fresh.view()}>
      {(found) => (
        <section class="ff-stack ff-below" aria-label={t().plans}>
          <For each={found().items} fallback={<p class="ff-muted">{t().none}</p>}>
            {(plan) => <OneJointPlan plan={plan} />}
          </For>
        </section>
      )}
    </Show>
  );
}
