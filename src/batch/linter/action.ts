/** What a command line of a failover script does to the cluster. */
export type Action =
  /** `ARMLOAD id /S [/M] service`: starts a service and watches it. */
  | { readonly kind: 'load'; readonly watchId: string; readonly service: string | undefined }
  /** `ARMKILL id` */
  | { readonly kind: 'kill'; readonly watchId: string }
  /** `net start service` */
  | { readonly kind: 'start-service'; readonly service: string }
  /** `net stop service` */
  | { readonly kind: 'stop-service'; readonly service: string }
  /** `…\sfoscmd S name` */
  | { readonly kind: 'start-shell'; readonly shell: string; readonly program: string }
  /** `…\sfoscmd K name` */
  | { readonly kind: 'stop-shell'; readonly shell: string; readonly program: string }
  /** `isql … /i file` */
  | { readonly kind: 'isql'; readonly input: string | undefined }
  /** `svrmgr… command=@file` */
  | { readonly kind: 'server-manager'; readonly input: string | undefined }
  /** `ARMSLEEP seconds` */
  | { readonly kind: 'sleep'; readonly seconds: string | undefined }
  | { readonly kind: 'log' }
  | { readonly kind: 'broadcast' }
  | { readonly kind: 'other' };

/**
 * Reads an argument vector.
 *
 * @param argv command word first, quotes removed
 */
export function actionOf(argv: readonly string[]): Action {
  const [word = '', ...operands] = argv;
  const name = programName(word);
  const plain = operands.filter((operand) => !operand.startsWith('/'));
  switch (name) {
    case 'armload':
      return {
        kind: 'load',
        watchId: plain[0] ?? '',
        service: operands.some((operand) => operand.toUpperCase() === '/S')
          ? plain.at(-1)
          : undefined,
      };
    case 'armkill':
      return { kind: 'kill', watchId: plain[0] ?? '' };
    case 'armsleep':
      return { kind: 'sleep', seconds: plain[0] };
    case 'armlog':
      return { kind: 'log' };
    case 'armbcast':
      return { kind: 'broadcast' };
    case 'net':
      return netAction(operands);
    case 'sfoscmd':
      return shellAction(word, operands);
    case 'isql':
      return { kind: 'isql', input: operands[operands.indexOf('/i') + 1] };
    default:
      return /^svrmgr\w*$/.test(name)
        ? { kind: 'server-manager', input: /=@?(.*)$/.exec(operands[0] ?? '')?.[1] }
        : { kind: 'other' };
  }
}

function netAction([verb = '', ...service]: readonly string[]): Action {
  const name = service.join(' ');
  if (/^start$/i.test(verb)) return { kind: 'start-service', service: name };
  if (/^stop$/i.test(verb)) return { kind: 'stop-service', service: name };
  return { kind: 'other' };
}

function shellAction(program: string, [verb = '', shell = '']: readonly string[]): Action {
  if (/^s$/i.test(verb)) return { kind: 'start-shell', shell, program };
  if (/^k$/i.test(verb)) return { kind: 'stop-shell', shell, program };
  return { kind: 'other' };
}

/** A program's name in lower case, without its folder, quotes and `.exe`. */
export function programName(word: string): string {
  return word
    .replaceAll('"', '')
    .replace(/^.*[\\/]/, '')
    .replace(/\.exe$/i, '')
    .toLowerCase();
}

/** Whether a service is that of a database: SQL Server or an Oracle instance. */
export function isDatabaseService(service: string): boolean {
  return /^(mssqlserver|oracleservice\w+)$/i.test(service);
}

export function isOracleService(service: string): boolean {
  return /^oracleservice\w+$/i.test(service);
}

export function isOracleListener(service: string): boolean {
  return /^oracletnslistener\w*$/i.test(service);
}
