import '#kit/styles/main.scss';
import './municipality.scss';
import { startApp } from '#kit/start-app.tsx';
import { MunicipalityFrame } from './frame.tsx';
import { routes } from './routes.ts';

startApp({ app: 'municipality', frame: MunicipalityFrame, routes });
