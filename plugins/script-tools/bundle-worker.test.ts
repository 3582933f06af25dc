import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleWorker } from './bundle-worker';

describe('the worker of /check/', async () => {
  const source = await bundleWorker(path.resolve(__dirname, '../..'));

  it('is one script that imports nothing', () => {
    expect(source).not.toMatch(
      /\bimport\s*\(|\bimportScripts\b|\brequire\s*\(|^import\b|^export\b/m,
    );
    expect(() => new Function(source)).not.toThrow();
  });

  it('names nothing that could reach a network or keep what it is given', () => {
    const ways =
      /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|indexedDB|localStorage|caches)\b/;
    expect(ways.exec(source)?.[0]).toBeUndefined();
  });
});
