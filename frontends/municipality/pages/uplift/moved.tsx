import { Navigate, useParams } from '@solidjs/router';
import type { JSX } from 'solid-js';

/** What had a page of its own before and is now a part of the person's competence uplift: kept addresses lead there. */
export function MovedToUplift(): JSX.Element {
  const params = useParams<{ id: string }>();
  return <Navigate href={`/personer/${params.id}/kompetenceloeft`} />;
}
