import type { INestApplication } from '@nestjs/common';

/** Pages and probes that are not below `/api`. */
const OUTSIDE_API = ['health/live', 'health/ready', 'metrics', 'verify', 'verify/*path'];

export const prefixRoutes = (app: INestApplication): void => { app.setGlobalPrefix('api', { exclude: OUTSIDE_API }); };
