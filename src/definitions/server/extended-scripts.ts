import { insertStep } from '../failover-script/insertion';
import { scriptPair } from '../failover-script/pair';
import { kill, load, type WatchedService } from '../failover-script/steps';
import type { ProductSlug } from '../products';
import { callerOf } from '../schema/defined-at';
import type { FileDefinition } from '../schema/file';
import { code, defineTable, plain, type TableDefinition } from '../schema/table';
import { scripts, singleScripts } from './scripts';
import { starOfficeServer } from './services';

/** A product that runs in the failover group of StarOffice server and adds its service to the scripts. */
export interface Extension {
  readonly product: ProductSlug;
  /** As the heads of the scripts name it. */
  readonly name: string;
  /** Section with the rule of insertion. */
  readonly section: string;
  readonly service: WatchedService;
}

/**
 * The scripts of StarOffice server with the lines of another product: its load right behind that of
 * StarOffice server, its kill right before it. The guide prints these lines only; the rest of the
 * scripts, and what was put right in it, is that of StarOffice server.
 *
 * @returns `start.bat` and `stop.bat` of the single standby; the new lines are marked as inserted
 */
export function extendedScripts({ product, name, section, service }: Extension): FileDefinition[] {
  const header = (file: string, kind: string): string[] => [
    `${file}: StarOffice サーバと${name}の${kind}`,
    `出典: StarOffice クラスタ構築ガイド CLUSTERPRO編 第8版 1.4.1 と ${section}`,
  ];
  const pair = scriptPair(
    {
      product,
      variant: 'single',
      standby: 'single',
      database: null,
      group: null,
      source: { guide: 'staroffice', section },
      errata: { start: errataOf('start.bat'), stop: errataOf('stop.bat') },
    },
    {
      start: {
        ...insertStep(singleScripts.start, {
          beside: `load-${starOfficeServer.id}`,
          position: 'after',
          step: load(service),
        }),
        header: header('start.bat', '開始スクリプト'),
      },
      stop: {
        ...insertStep(singleScripts.stop, {
          beside: `kill-${starOfficeServer.id}`,
          position: 'before',
          step: kill(service),
        }),
        header: header('stop.bat', '終了スクリプト'),
      },
    },
  );
  const definedAt = callerOf(extendedScripts);
  return pair.map((file) => ({ ...file, definedAt }));
}

function errataOf(file: string): readonly string[] {
  return scripts.find(({ id }) => id === `server/single/${file}`)?.errata ?? [];
}

/** What the extended scripts start and end, in the order of the start script. */
export function extendedServicesTable({ product, name, service }: Extension): TableDefinition {
  return defineTable({
    definedAt: callerOf(extendedServicesTable),
    id: `${product}/loaded-services`,
    caption: 'スクリプトが起動・終了するサービス (起動順。終了は逆順)',
    columns: ['製品', '監視 ID', 'サービス名'],
    rows: [
      [plain('StarOffice サーバ'), code(starOfficeServer.watchId), code(starOfficeServer.service)],
      [plain(name), code(service.watchId), code(service.service)],
    ],
  });
}
