import { clusterStateName, clusterStates } from '../../src/batch';

export const formats = ['human', 'gcc', 'json', 'sarif'] as const;
export type Format = (typeof formats)[number];

/** What the command line asks for. */
export interface Request {
  readonly files: readonly string[];
  readonly format: Format;
  /** Prints what runs in this state, e.g. `START,SUCCESS,HOME`. */
  readonly state?: string;
  readonly allStates: boolean;
  readonly fix: boolean;
  readonly help: boolean;
}

/** A command line that cannot be carried out; its message is for the reader. */
export class UsageError extends Error {}

const stateNames = clusterStates.map(clusterStateName);

/**
 * Reads the command line.
 *
 * @param args without the program's name
 * @throws {UsageError} with what to write instead
 */
export function readArguments(args: readonly string[]): Request {
  const files: string[] = [];
  let request: Omit<Request, 'files'> = {
    format: 'human',
    allStates: false,
    fix: false,
    help: false,
  };
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    const [name = '', inline] = argument.split(/=(.*)/s);
    const value = (): string => {
      if (inline !== undefined) return inline;
      index += 1;
      return args[index] ?? '';
    };
    if (name === '--help' || name === '-h') request = { ...request, help: true };
    else if (name === '--fix') request = { ...request, fix: true };
    else if (name === '--all-states') request = { ...request, allStates: true };
    else if (name === '--format') request = { ...request, format: formatOf(value()) };
    else if (name === '--state') request = { ...request, state: stateOf(value()) };
    else if (argument.startsWith('-')) {
      throw new UsageError(
        `${argument} というオプションはありません (--help で一覧) / unknown option ${argument}, see --help`,
      );
    } else files.push(argument);
  }
  if (files.length === 0 && !request.help) {
    throw new UsageError(
      '調べるファイルを指定してください: npm run check -- start.bat stop.bat / name the files to check',
    );
  }
  if (request.format !== 'human' && (request.state !== undefined || request.allStates)) {
    throw new UsageError(
      `--format ${request.format} は指摘だけの形です。--state と --all-states は付けずに、別に実行してください / --format ${request.format} holds findings only: run --state and --all-states without it`,
    );
  }
  return { ...request, files };
}

function formatOf(value: string): Format {
  const found = formats.find((format) => format === value);
  if (found !== undefined) return found;
  throw new UsageError(
    `--format は ${formats.join('、')} のどれかです: ${JSON.stringify(value)} / --format is one of ${formats.join(', ')}`,
  );
}

function stateOf(value: string): string {
  const wanted = value.toUpperCase();
  if (stateNames.includes(wanted)) return wanted;
  throw new UsageError(
    `--state は 起動要因,ディスク,サーバ の形です (例 START,SUCCESS,HOME。起動要因なしは -): ${JSON.stringify(value)} / --state takes one of ${stateNames.join(' ')}`,
  );
}
