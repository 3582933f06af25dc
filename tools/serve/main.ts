/** `npm run serve [-- folder]`: serves `build/` on http://localhost:3000/, or on PORT. */

import path from 'node:path';
import { createServer } from './server';

const root = path.resolve(process.argv[2] ?? path.resolve(__dirname, '../../build'));

try {
  const port = readPort(process.env.PORT);
  const server = createServer(root);
  server.on('error', (error: NodeJS.ErrnoException) => fail(explain(error, port)));
  server.listen(port, () => console.log(`Serving ${root}\n  http://localhost:${port}/`));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

function readPort(value: string | undefined): number {
  if (value === undefined || value === '') return 3000;
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(
    `PORT is not a port number\n  where: environment variable PORT=${value}\n  hint: use 1 to 65535, for example PORT=8080 npm run serve`,
  );
}

function explain(error: NodeJS.ErrnoException, port: number): string {
  const hints: Record<string, string> = {
    EADDRINUSE: `another program listens there; stop it, or choose a port: PORT=${port + 1} npm run serve`,
    EACCES: 'this user may not use that port; choose one above 1023: PORT=8080 npm run serve',
  };
  return (
    `The server could not start (${error.code ?? error.message})\n  where: port ${port}\n` +
    `  hint: ${hints[error.code ?? ''] ?? 'see the error code'}`
  );
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
