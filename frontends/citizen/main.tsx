import '#kit/styles/main.scss';
import { startApp } from '#kit/start-app.tsx';
import { CitizenFrame } from './frame.tsx';
import { routes } from './routes.ts';

startApp({
  app: 'citizen',
  frame: CitizenFrame,
  routes,
  ukrainian: async () => {
    const [{ ukrainian }, { ukrainianAtWork }] = await Promise.all([
      import('./ukrainian/all.ts'),
      import('./ukrainian/at-work.ts'),
    ]);
    return { ...ukrainian, ...ukrainianAtWork };
  },
});
