import type { FailoverScriptInput } from '../schema/failover-script';
import { callerOf } from '../schema/defined-at';
import { defineFile, type FileDefinition } from '../schema/file';
import { regionsOf } from './regions';
import { failoverScript } from './render';

type FileInput = Parameters<typeof defineFile>[0];

/** What the two scripts of a failover group have in common. */
export interface PairHead extends Pick<
  FileInput,
  'product' | 'variant' | 'standby' | 'database' | 'group' | 'source'
> {
  /** Ids of the errata of each script. */
  readonly errata: { readonly start: readonly string[]; readonly stop: readonly string[] };
  /** What the guide calls the files, where not `start.bat` and `stop.bat`. */
  readonly title?: { readonly start: string; readonly stop: string };
  /** For a function that states pairs: its own caller. */
  readonly definedAt?: FileInput['definedAt'];
}

/**
 * States the start script and the stop script of a failover group.
 *
 * @returns `start.bat` and `stop.bat` of the variant
 * @throws {z.ZodError} when a field does not fit
 */
export function scriptPair(
  head: PairHead,
  scripts: { readonly start: FailoverScriptInput; readonly stop: FailoverScriptInput },
): FileDefinition[] {
  const {
    errata,
    title = { start: '開始スクリプト', stop: '終了スクリプト' },
    definedAt = callerOf(scriptPair),
    ...common
  } = head;
  return (['start', 'stop'] as const).map((role) =>
    defineFile({
      ...common,
      definedAt,
      file: `${role}.bat`,
      language: 'bat',
      role,
      title: title[role],
      errata: [...errata[role]],
      download: true,
      regions: regionsOf(role),
      render: failoverScript(scripts[role]),
    }),
  );
}
