import { withLog, withValues, type PublishedScript } from '../../analysis/published-script';
import { subjectOf, type Subject } from '../../analysis/simulate';
import { wordsOf, wordsOfText, type Word } from '../../analysis/words';
import { renderedText, type RenderedText } from '../../batch';
import { databaseLabels, standbyLabels } from '../catalog/labels';

/** A script as the simulator takes it: a text with what is known of where it comes from. */
export interface SimulatorScript {
  /** Unique among the scripts that can be chosen. */
  readonly id: string;
  /** File name. */
  readonly title: string;
  /** What tells it from the others, e.g. 「StarOffice サーバ シングルスタンバイ型 start.bat」. */
  readonly label: string;
  /** Heading under which it is listed. */
  readonly group: string;
  /** Scripts of one failover group have the same folder. */
  readonly folder: string;
  readonly role: 'start' | 'stop';
  readonly kind?: Pick<PublishedScript, 'product' | 'standby' | 'database' | 'group'>;
  readonly rendered: RenderedText;
  /** What a published script has beside, when a cluster wants it. */
  readonly log?: PublishedScript['log'];
  /** For a script with other values: the id of the one that it is a version of. */
  readonly versionOf?: string;
}

/** What a reader's cluster changes in a script. */
export interface YourChanges {
  /** Parameter id → value, checked before. */
  readonly values: ReadonlyMap<string, string>;
  /** Whether its scripts have log entries. */
  readonly armlog: boolean;
}

/** A script with the reader's values in the places of its parameters, and log entries where they want them. */
export function yourVersion(
  script: SimulatorScript,
  { values, armlog }: YourChanges,
): SimulatorScript {
  const { rendered, log = [] } = script;
  return {
    ...script,
    id: `${script.id}#yours`,
    // First: a narrow list of choices shows no more than the beginning.
    label: `あなたの値: ${script.label}`,
    folder: `${script.folder}#yours`,
    rendered: withValues(armlog ? withLog(rendered, log) : rendered, values),
    versionOf: script.id,
  };
}

/** A published script with the guide's values. */
export function publishedSubject(script: PublishedScript): SimulatorScript {
  const { path, product, productName, variant, role, standby, database, group } = script;
  const kind = [
    standbyLabels[standby],
    ...(database === null ? [] : [databaseLabels[database]]),
    ...(group === null ? [] : [group]),
  ].join('・');
  return {
    id: path,
    title: `${role}.bat`,
    label: `${role}.bat ${kind}（${variant}）`,
    group: productName,
    folder: `${product}/${variant}`,
    role,
    kind: { product, standby, database, group },
    rendered: script.rendered,
    log: script.log,
  };
}

/** A text of the reader's, of which nothing but the text is known. */
export function plainSubject(
  script: Pick<SimulatorScript, 'id' | 'title' | 'role'> & { readonly text: string },
): SimulatorScript {
  const { text, ...head } = script;
  const lines = text.split(/\r\n?|\n/);
  if (lines.at(-1) === '') lines.pop();
  return {
    ...head,
    label: `あなたの${head.title}`,
    group: 'あなたのスクリプト',
    folder: 'own',
    rendered: {
      lines: lines.map((line) => ({
        segments: line === '' ? [] : [{ text: line, role: 'plain' }],
      })),
    },
  };
}

const parsed = new WeakMap<SimulatorScript, Subject>();

/** The script, ready to run; parsed once. */
export function runnable(script: SimulatorScript): Subject {
  const known = parsed.get(script);
  if (known !== undefined) return known;
  const subject = subjectOf(renderedText(script.rendered, '\n'), script.title);
  parsed.set(script, subject);
  return subject;
}

/** The words of a command line, with the parameters in them where they are known. */
export function commandWords(
  { rendered }: SimulatorScript,
  command: { readonly line: number; readonly argv: readonly string[] },
): readonly Word[] {
  const line = rendered.lines[command.line - 1];
  const words = line === undefined ? [] : wordsOf(line);
  const isSame =
    words.length === command.argv.length &&
    words.every(({ text }, index) => text === command.argv[index]);
  if (isSame) return words;
  return command.argv.flatMap((word) => wordsOfText(`"${word}"`));
}
