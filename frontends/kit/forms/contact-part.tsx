import type { JSX } from 'solid-js';
import type { ContactFields } from './contact.ts';
import type { FieldHandle } from './create-form.ts';
import { TextField } from './text-fields.tsx';

/** One part of a form: whom to speak with, by name, mail and phone. */
export function ContactPart(props: {
  readonly field: (name: keyof ContactFields) => FieldHandle<string>;
  readonly words: {
    readonly contact: string;
    readonly contactHelp: string;
    readonly name: string;
    readonly email: string;
    readonly phone: string;
    readonly phoneHelp?: string;
  };
}): JSX.Element {
  return (
    <section class="ff-form__part" aria-labelledby="contact">
      <h2 id="contact">{props.words.contact}</h2>
      <p class="ff-muted">{props.words.contactHelp}</p>
      <TextField field={props.field('contact.name')} label={props.words.name} autocomplete="name" />
      <TextField field={props.field('contact.email')} label={props.words.email} type="email" autocomplete="email" />
      <TextField
        field={props.field('contact.phone')}
        label={props.words.phone}
        help={props.words.phoneHelp}
        type="tel"
        autocomplete="tel"
        width="short"
      />
    </section>
  );
}
