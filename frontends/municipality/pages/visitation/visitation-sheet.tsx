import { A, createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { inLanguage } from '#kit/language/in-language.ts';
import { AsideSheet } from '#kit/parts/aside.tsx';
import { Facts, type Fact } from '#kit/parts/facts.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { CandidateVisitation } from '#shared/shapes/candidate-visitation.ts';
import type { VisitationGroups } from '#shared/shapes/visitation-group.ts';
import { readHowProfileWorks, readVisitation, readVisitationGroups } from '../../data/visitation.ts';
import { visitationText } from './visitation.text.ts';

/** On a person's overview: the group of now, since when, by which signs, and what comes first. */
export function VisitationSheet(props: { readonly candidateId: string }): JSX.Element {
  const t = visitationText;
  return (
    <Show when={may('show-visitation')}>
      <AsideSheet title={t().sheet}>
        <Loaded says={t().loading} keys={[readVisitation.key, readVisitationGroups.key]}>
          <Known candidateId={props.candidateId} />
        </Loaded>
      </AsideSheet>
    </Show>
  );
}

function Known(props: { readonly candidateId: string }): JSX.Element {
  const t = visitationText;
  const { scope } = requiredRole();
  const visited = createAsync(() => readVisitation(scope, props.candidateId));
  const groups = createAsync(() => readVisitationGroups(scope));
  const works = createAsync(() => readHowProfileWorks(scope));
  const page = (): string => `/personer/${props.candidateId}`;
  return (
    <Show when={visited()}>
      {(known) => (
        <>
          <Show when={known().visitationGroup} fallback={<p>{t().notYet}</p>}>
            <Facts form="side" facts={factsOf(known(), groups())} />
          </Show>
          <Show when={known().skillsTest?.due}>
            <p class="ff-above">
              <Flag tone="soon" icon="warning">
                {t().testDue}
              </Flag>
            </p>
          </Show>
          <p class="ff-above mb-0 ff-screen-only">
            <A href={`${page()}/visitation`}>{may('decide-visitation-group') ? t().open : t().see}</A>
          </p>
          <Show when={works()?.inUse && may('show-candidate-profile')}>
            <p class="mb-0 ff-screen-only">
              <A href={`${page()}/profil`}>{t().toProfile}</A>
            </p>
          </Show>
        </>
      )}
    </Show>
  );
}

function factsOf(visited: CandidateVisitation, groups: VisitationGroups | undefined): readonly Fact[] {
  const t = visitationText();
  const group = [...(groups?.groups ?? []), ...(groups?.others ?? [])].find(({ id }) => id === visited.visitationGroup);
  const [decision] = visited.decisions;
  const effort = group?.efforts.find(({ id }) => id === decision?.effort);
  const holding = new Set((decision?.signs ?? []).filter(({ holds }) => holds).map(({ id }) => id));
  const met = (group?.signs ?? []).filter(({ id }) => holding.has(id));
  const since = visited.since ? ` ${t.since(dayDate(visited.since))}` : '';
  return [
    { term: t.group, value: `${group ? inLanguage(group.name) : (visited.visitationGroup ?? '')}${since}` },
    ...(effort ? [{ term: t.firstChoice, value: inLanguage(effort.name) }] : []),
    ...(met.length > 0 ? [{ term: t.signsMet, value: met.map(({ text }) => inLanguage(text)).join('. ') }] : []),
  ];
}
