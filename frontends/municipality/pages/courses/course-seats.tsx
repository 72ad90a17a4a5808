import { A, createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { CourseView } from '#shared/shapes/course.ts';
import { readSeats } from '../../data/uplift.ts';
import { choosePersonText } from './choose-person.text.ts';
import { seatsText } from './seats.text.ts';

/** What a course's page says of its seats, and the ways on: enrol somebody, or reserve seats for people to come. */
export function CourseSeatsSheet(props: { readonly of: CourseView }): JSX.Element {
  const t = seatsText;
  const seats = createAsync(() => readSeats(requiredRole().scope, props.of.courseId));
  const here = (): string => `/kurser/${props.of.institutionId}/${props.of.courseId}`;
  return (
    <Show when={seats()}>
      {(known) => (
        <section class="ff-sheet ff-above" aria-labelledby="seats">
          <h2 id="seats" class="h3">
            {t().seats}
          </h2>
          <p>
            {known().open ? `${t().free(known().free, known().seats)}.` : t().closed}{' '}
            <Show when={known().own.reserved > 0}>
              {`${t().own}: ${t().ownLine(known().own.reserved, known().own.used)}. `}
            </Show>
            <Show when={known().own.waiting > 0}>{t().waitingLine(known().own.waiting)}</Show>
          </p>
          <Show when={known().open}>
            <div class="ff-actions">
              <Show when={may('enrol-candidate') && may('list-work')}>
                <A class="button button-primary" href={`${here()}/tilmeld`}>
                  {choosePersonText().enrol}
                </A>
              </Show>
              <Show when={known().rolling}>
                <A class="button button-secondary" href={`${here()}/pladser`}>
                  {t().toPool}
                </A>
              </Show>
            </div>
          </Show>
        </section>
      )}
    </Show>
  );
}
