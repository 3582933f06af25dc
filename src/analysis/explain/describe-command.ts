import { actionOf, isDatabaseService } from '../../batch/linter/action';

/**
 * What a command line does, in a sentence with its own values.
 *
 * @param argv the command word first, quotes removed
 */
export function describeCommand(argv: readonly string[]): string {
  const action = actionOf(argv);
  switch (action.kind) {
    case 'load':
      return action.service === undefined
        ? `プログラムを起動し、監視ID「${action.watchId}」で監視します`
        : `サービス「${action.service}」を起動し、監視ID「${action.watchId}」で監視します`;
    case 'kill':
      return `監視ID「${action.watchId}」で起動したものを終了します`;
    case 'start-service':
      return `${serviceName(action.service)}を開始します（監視なし）`;
    case 'stop-service':
      return `${serviceName(action.service)}を停止します`;
    case 'start-shell':
      return `オンラインシェル「${action.shell}」を起動します`;
    case 'stop-shell':
      return `オンラインシェル「${action.shell}」を終了します`;
    case 'isql':
      return action.input === undefined
        ? 'SQL ServerでSQLを実行します'
        : `SQL Serverで「${action.input}」を実行します`;
    case 'server-manager':
      return action.input === undefined
        ? 'Oracleのサーバマネージャを実行します'
        : `Oracleで「${action.input}」を実行します`;
    case 'sleep':
      return action.seconds === undefined ? '待ちます' : `${action.seconds}秒待ちます`;
    case 'log':
      return `ログに「${argv.slice(1).join(' ')}」を出力します`;
    case 'broadcast':
      return `メッセージ「${messageOf(argv)}」を送ります`;
    case 'other':
      return `「${argv[0] ?? ''}」を実行します`;
  }
}

function serviceName(service: string): string {
  return `${isDatabaseService(service) ? 'データベースのサービス' : 'サービス'}「${service}」`;
}

function messageOf(argv: readonly string[]): string {
  const at = argv.findIndex((word) => word.toUpperCase() === '/MSG');
  return at < 0 ? '' : (argv[at + 1] ?? '');
}
