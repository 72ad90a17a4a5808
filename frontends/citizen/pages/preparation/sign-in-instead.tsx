import type { JSX } from 'solid-js';
import { signInLink } from '#kit/session/session.ts';
import { preparationText } from './preparation.text.ts';

/** For whoever came by a link: the way to all of their own. */
export function SignInInstead(): JSX.Element {
  return (
    <p class="ff-center">
      <a href={signInLink('/borger/forberedelse')} target="_self">
        {preparationText().signIn}
      </a>
    </p>
  );
}
