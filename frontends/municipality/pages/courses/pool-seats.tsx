import { createAsync, revalidate, useParams } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { readCourse } from '#kit/courses/course-data.ts';
import { notNumbers } from '#kit/forms/ask-for.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { NumberWithUnit } from '#kit/forms/text-fields.tsx';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { numberAsTyped } from '#kit/numbers/danish-numbers.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Facts } from '#kit/parts/facts.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Refused } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { SeatPool, type CourseSeats, type Demand, type SeatPoolSaved } from '#shared/shapes/course-seats.ts';
import { networkScope } from '../../data/network-scope.ts';
import { readSeats } from '../../data/uplift.ts';
import { seatsText } from './seats.text.ts';

type Params = { readonly institutionId: string; readonly courseId: string };

/** Seats that municipalities hold together on a course with rolling intake: the demand, without whose it is. */
export function PoolSeats(): JSX.Element {
  const t = seatsText;
  const params = useParams<Params>();
  return (
    <Page title={t().title} form="tight">
      <BackLink href={`/kurser/${params.institutionId}/${params.courseId}`}>{t().back}</BackLink>
      <Show when={may('show-course-seats')} fallback={<Refused page title={t().onlySome} text={t().onlySomeText} />}>
        <Loaded page says={t().loading} keys={[readCourse.key, readSeats.key]}>
          <Seats />
        </Loaded>
      </Show>
    </Page>
  );
}

function Seats(): JSX.Element {
  const t = seatsText;
  const params = useParams<Params>();
  const course = createAsync(() => readCourse(networkScope(), params.institutionId, params.courseId));
  const seats = createAsync(() => readSeats(requiredRole().scope, params.courseId));
  return (
    <Show when={course()}>
      {(seen) => (
        <div class="ff-narrow">
          <h1>{seen().course.title}</h1>
          <p class="font-lead">{t().lead}</p>
          <Show when={seats()}>
            {(known) => (
              <>
                <section class="ff-sheet" aria-labelledby="demand">
                  <h2 id="demand" class="h3">
                    {t().heading}
                  </h2>
                  <Facts form="two" facts={factsOf(known())} />
                </section>
                <Change of={known()} />
              </>
            )}
          </Show>
        </div>
      )}
    </Show>
  );
}

function factsOf({ free, seats, reserved, own, othersWaiting }: CourseSeats) {
  const t = seatsText();
  return [
    { term: t.seats, value: t.free(free, seats) },
    { term: t.own, value: t.ownLine(own.reserved, own.used) },
    { term: t.reserved, value: String(reserved) },
    { term: t.ownWaiting, value: own.waiting > 0 ? String(own.waiting) : t.none },
    { term: t.othersWaiting, value: demandInWords(othersWaiting) },
  ];
}

function demandInWords(demand: Demand): string {
  const t = seatsText();
  if ('fewerThan' in demand) return t.fewerThan(demand.fewerThan);
  return demand.count > 0 ? String(demand.count) : t.none;
}

/** Reserving, for whoever may, while the course takes in. */
function Change(props: { readonly of: CourseSeats }): JSX.Element {
  const t = seatsText;
  const canChange = (): boolean => props.of.open && props.of.rolling;
  return (
    <Show when={canChange()} fallback={<p class="ff-muted ff-above">{props.of.open ? t().notRolling : t().closed}</p>}>
      <Show when={may('pool-seats')} fallback={<p class="ff-muted ff-above">{t().readOnly}</p>}>
        <Reserve of={props.of} />
      </Show>
    </Show>
  );
}

function Reserve(props: { readonly of: CourseSeats }): JSX.Element {
  const t = seatsText;
  const { courseId, own } = untrack(() => props.of);
  const form = createForm<{ readonly seats: string }, SeatPool, SeatPoolSaved>({
    name: `pool-${courseId}`,
    start: { seats: String(own.reserved) },
    newest: () => ({ version: props.of.own.version, values: { seats: String(props.of.own.reserved) } }),
    read: (fields, version) => {
      const read = readWithShape(SeatPool, { version, seats: numberAsTyped(fields.seats) });
      if ('body' in read) return read;
      return { errors: { ...read.errors, ...notNumbers(fields, ['seats'], t().notANumber) } };
    },
    send: (json, key) =>
      answerOf(
        competence.courses[':courseId'].seats.pool.$put(
          { param: { scope: requiredRole().scope, courseId }, json },
          once(key),
        ),
      ),
    done: ({ reserved }) => {
      tellDone(t().saved(reserved));
      void revalidate(readSeats.key);
    },
  });
  return (
    <section class="ff-sheet ff-above" aria-labelledby="reserve">
      <h2 id="reserve" class="h3">
        {t().change}
      </h2>
      <p>{t().changeText}</p>
      <Form of={form} submit={t().save}>
        <NumberWithUnit field={form.field('seats')} label={t().number} unit={t().unit} />
      </Form>
    </section>
  );
}
