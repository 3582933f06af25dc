import { callerOf } from '../schema/defined-at';
import { code, defineTable, plain, type TableDefinition } from '../schema/table';
import type { SqlServer } from '../failover-script/steps';
import { serviceName } from './services';

/** How the services start before and after the set-up (4.2.1 (2), 4.2.3.1, 5.1.1.2, 5.1.2). */

/** @param name what the page calls the product */
export function serviceStartupTable(product: string, name: string): TableDefinition {
  return defineTable({
    definedAt: callerOf(serviceStartupTable),
    id: `${product}/service-startup`,
    caption: `${name}のサービスの起動属性`,
    columns: ['サービス', '変更前', '変更後'],
    rows: [[code(serviceName), plain('自動'), plain('手動')]],
  });
}

export function sqlServerStartupTable(product: string, { service }: SqlServer): TableDefinition {
  return defineTable({
    definedAt: callerOf(sqlServerStartupTable),
    id: `${product}/sql-server-startup`,
    caption: 'SQL Server のサービスの起動属性',
    columns: ['サービス', '起動属性'],
    rows: [[code(service), plain('手動')]],
  });
}
