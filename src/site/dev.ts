import { dev } from 'astro';
import { PROJECT } from './project.ts';

/** Starts Astro's development server for the book that was handed over. */
export async function startDev(port: number): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await dev({ root: PROJECT, server: { port, host: '127.0.0.1' }, logLevel: 'info' });
}
