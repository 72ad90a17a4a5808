import { createAsync, useParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { readMunicipalities } from '#kit/companies/company-data.ts';
import { readCourse } from '#kit/courses/course-data.ts';
import { Page } from '#kit/frame/page.tsx';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Facts } from '#kit/parts/facts.tsx';
import { FigureTable } from '#kit/parts/figure-table.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import type { InstitutionSeats } from '#shared/shapes/course-seats.ts';
import { readCourseSeats } from '../../data/course-people.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { JoinedOnly } from '../../parts/joined-only.tsx';
import { jointSeatsText } from './joint-seats.text.ts';

/** How many seats municipalities need of a course together: reserved, used and waited for, without whose they are. */
export function JointSeats(): JSX.Element {
  const t = jointSeatsText;
  const params = useParams<{ courseId: string }>();
  return (
    <Page title={t().title} form="tight">
      <BackLink href={`/kurser/${params.courseId}`}>{t().back}</BackLink>
      <JoinedOnly action="show-institution-seats">
        {() => (
          <Loaded page says={t().loading} keys={[readCourse.key, readCourseSeats.key]}>
            <Seats courseId={params.courseId} />
          </Loaded>
        )}
      </JoinedOnly>
    </Page>
  );
}

function Seats(props: { readonly courseId: string }): JSX.Element {
  const t = jointSeatsText;
  const own = ownInstitution();
  const course = createAsync(() => readCourse(own.scope, own.institutionId, props.courseId));
  const seats = createAsync(() => readCourseSeats(own.scope, own.institutionId, props.courseId));
  return (
    <Show when={course()}>
      {(seen) => (
        <div class="ff-narrow">
          <h1>{seen().course.title}</h1>
          <p class="font-lead">{t().lead}</p>
          <Show when={seats()}>{(known) => <Demand of={known()} />}</Show>
        </div>
      )}
    </Show>
  );
}

function Demand(props: { readonly of: InstitutionSeats }): JSX.Element {
  const t = jointSeatsText;
  const own = ownInstitution();
  const municipalities = createAsync(() => readMunicipalities(own.scope));
  const nameOf = (code: string): string => municipalities()?.find((each) => each.code === code)?.name ?? code;
  const pools = (): InstitutionSeats['pools'] => props.of.pools.filter(({ reserved }) => reserved > 0);
  const reserved = (): number => pools().reduce((sum, pool) => sum + pool.reserved, 0);
  return (
    <div class="ff-stack">
      <section class="ff-sheet" aria-label={t().title}>
        <Facts
          form="two"
          facts={[
            { term: t().seats, value: formatNumber(props.of.seats) },
            { term: t().free, value: formatNumber(props.of.free) },
            { term: t().reserved, value: formatNumber(reserved()) },
            { term: t().waiting, value: formatNumber(props.of.waiting) },
          ]}
        />
        <Show when={props.of.waiting > 0}>
          <p class="ff-muted ff-above mb-0">{t().fewWaiting}</p>
        </Show>
      </section>
      <FigureTable
        title={t().byMunicipality}
        empty={t().none}
        heads={[t().municipality, t().reserved, t().used, t().open]}
        rows={pools().map((pool) => [
          nameOf(pool.municipality),
          ...[pool.reserved, pool.used, pool.reserved - pool.used].map((figure) => formatNumber(figure)),
        ])}
      />
    </div>
  );
}
