import '#kit/styles/main.scss';
import { startApp } from '#kit/start-app.tsx';
import { EducationFrame } from './frame.tsx';
import { routes } from './routes.ts';

startApp({ app: 'education', frame: EducationFrame, routes });
