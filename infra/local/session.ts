// npm run --silent session -- <persona> [role]: signs in at the running platform and prints the two headers to act with.
import { personas } from './personas.ts';
import { localSettings } from './settings.ts';
import { actIn, signIn } from './sign-in.ts';

const key = process.argv[2] ?? '';
if (!personas.some((persona) => persona.key === key)) {
  console.error(`Name a persona: ${personas.map((persona) => persona.key).join(', ')}`);
  process.exit(1);
}
try {
  const { origin } = localSettings();
  const signedIn = await signIn(origin, key);
  const role = process.argv[3];
  const { cookie, csrf } = role ? await actIn(origin, signedIn, role) : signedIn;
  console.log(`Cookie: ${cookie}\nX-CSRF-Token: ${csrf}`);
} catch (fault) {
  console.error(
    `Could not sign in at ${localSettings().origin}. Is the platform running (npm start)? ${(fault as Error).message}`,
  );
  process.exit(1);
}
