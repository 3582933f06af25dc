import { scriptPair, type PairHead } from '../failover-script/pair';
import { sampleScript, type Wording } from '../failover-script/sample';
import { callerOf } from '../schema/defined-at';
import type { FileDefinition } from '../schema/file';
import type { PairSteps } from './single';

const databases = { sqlserver: 'SQL Server', oracle: 'Oracle' } as const;

export type Database = keyof typeof databases;

type Role = 'start' | 'stop';

/** What a product's pairs have in common. */
export interface Chapter {
  readonly product: PairHead['product'];
  /** What the head of a script calls the product. */
  readonly name: string;
  readonly wording: (role: Role, database: Database) => Wording;
}

/** What one pair has of its own. */
export interface Pair extends Pick<PairHead, 'variant' | 'standby' | 'group' | 'errata'> {
  readonly database: Database;
  readonly section: string;
  /** Standby type or group, in the head of the scripts. */
  readonly name: string;
  /** Lines at the end of the head. */
  readonly remarks: Readonly<Record<Role, readonly string[]>>;
}

/** A pair of scripts of the form server or the supplies server, whose head names its database. */
export function databasePair(
  { product, name: productName, wording }: Chapter,
  { section, name, remarks, ...head }: Pair,
  steps: PairSteps,
): FileDefinition[] {
  const script = (role: Role, kind: string) =>
    sampleScript({
      role,
      header: [
        `${role}.bat: ${productName}の${kind} (${name}、${databases[head.database]})`,
        `出典: StarOffice クラスタ構築ガイド CLUSTERPRO編 第8版 ${section}`,
        ...remarks[role],
      ],
      wording: wording(role, head.database),
      steps: steps[role],
    });
  return scriptPair(
    {
      product,
      source: { guide: 'staroffice', section },
      definedAt: callerOf(databasePair),
      ...head,
    },
    { start: script('start', '開始スクリプト'), stop: script('stop', '終了スクリプト') },
  );
}
