/** A finding of the linter that stands in published scripts, because the guide prints them so. */
export interface LintException {
  readonly rule: string;
  /** Paths below `/scripts/`; `*` stands for any part of a path. */
  readonly scripts: readonly string[];
  /** Why it stands, in Japanese. */
  readonly reason: string;
  /** The erratum that tells readers of it. */
  readonly erratum?: string;
}

/**
 * Every finding that published scripts are allowed. One that is no longer needed fails the tests.
 * What may be put right in a script, and what is published as printed, is the rule of the errata.
 */
export const lintExceptions: readonly LintException[] = [
  {
    rule: 'missing-armlog',
    scripts: ['*/start.bat', '*/stop.bat', '*/backup.bat'],
    reason:
      'ガイドのサンプルには ARMLOG がありません。8章の記述例を加えた形は、補足のページに示しています。',
    erratum: 'staroffice-armlog-samples',
  },
  {
    rule: 'blank-sa-password',
    scripts: ['*'],
    reason:
      'ガイドのサンプルは sa のパスワードが空です。パスワードを設定した環境では書き加えます。',
  },
  {
    rule: 'placeholder-left',
    scripts: ['workflow/single/oracle/*'],
    reason: 'XX は使う Oracle の版で変わるため、ガイドのまま載せています。',
  },
  {
    rule: 'sleep-after-database-stop',
    scripts: ['form-server/single/oracle/stop.bat', 'form-server/multi/oracle/*/stop.bat'],
    reason: 'ガイドの Oracle 用の終了スクリプトには ARMSLEEP がありません。',
    erratum: 'form-server-oracle-no-wait',
  },
  {
    rule: 'sleep-after-database-stop',
    scripts: ['supplies-server/multi/oracle/*/stop.bat'],
    reason: 'ガイドの 5.2.3 の終了スクリプトには ARMSLEEP がありません。',
    erratum: 'supplies-server-oracle-no-wait',
  },
  {
    rule: 'sleep-after-database-stop',
    scripts: ['supplies-server/multi/sqlserver/*/start.bat'],
    reason: 'ガイドの 5.2.2 の開始スクリプトは、SQL Server を停止してすぐに開始します。',
    erratum: 'supplies-server-restart-no-wait',
  },
  {
    rule: 'watch-not-killed',
    scripts: ['supplies-server/multi/sqlserver/*/start.bat'],
    reason:
      'ガイドの 5.2.2 の終了スクリプトは、バックアップノードでは ARMKILL を実行しません。監視 ID は両グループで共通です。',
    erratum: 'supplies-server-stop-without-kill',
  },
  {
    rule: 'stop-order',
    scripts: ['webinterface/*'],
    reason: 'ガイドの6章の終了スクリプトは、フォームサーバと SQL Server をこの順で終了します。',
    erratum: 'webinterface-stop-order',
  },
];

/** Whether an exception is about a script. */
export function isExceptionFor({ scripts }: LintException, path: string): boolean {
  return scripts.some((pattern) =>
    new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(
      path,
    ),
  );
}
