import { fixFiles } from '../../../analysis/check/fix-files';
import { lintFiles } from '../../../analysis/check/lint-files';
import { unreadableReasons } from '../../../analysis/check/messages';
import { scriptFile, type ScriptFile } from '../../../analysis/check/script-file';
import { summary } from '../../../analysis/check/summary';
import { findNearest } from '../../../analysis/compare/nearest';
import { unpackCollection, type PublishedScript } from '../../../analysis/published-script';
import { groupStates } from '../../../analysis/state-groups';
import type { ScriptRole } from '../../../batch/linter';
import { canEncode } from '../../../encoding/characters';
import { encodeCp932 } from '../../../encoding/cp932';
import { readText } from '../../../encoding/read-text';
import {
  mostCommands,
  mostFindings,
  type Analysis,
  type Answers,
  type FileAnalysis,
  type OwnFiles,
  type Question,
} from './protocol';

/** Answers questions about scripts. It holds the published scripts between them, and nothing of the reader's. */
export class Answerer {
  private published: readonly PublishedScript[] = [];

  /**
   * @param question what the page asks
   * @returns the answer to a question of its kind
   */
  answer(question: Question): Answers[keyof Answers] {
    switch (question.kind) {
      case 'prepare':
        this.published = unpackCollection(question.scripts).scripts;
        return undefined;
      case 'read':
        return read(question.bytes);
      case 'analyze':
        return this.analyze(question.files);
      case 'fix':
        return fix(question.files);
      case 'encode':
        return encode(question.text, question.name);
    }
  }

  private analyze(files: OwnFiles): Analysis {
    const reports = lintFiles(scriptFiles(files));
    const own = reports.flatMap(({ file: { script } }) =>
      script.role === undefined
        ? []
        : [
            {
              role: script.role,
              program: script.program,
              runs: script.runs.map(({ result }) => result.trace),
            },
          ],
    );
    return {
      files: reports.map(({ file, diagnostics }): FileAnalysis => {
        const { script } = file;
        return {
          role: script.role ?? 'start',
          findings: diagnostics.slice(0, mostFindings),
          summary: summary(diagnostics),
          groups: groupStates(script.runs).map((group) => ({
            ...group,
            commands: group.commands.slice(0, mostCommands),
            omitted: Math.max(0, group.commands.length - mostCommands),
          })),
          isQuick:
            script.program.source.lines.length < 2000 &&
            script.runs.every(({ result }) => result.outcome !== 'budget'),
        };
      }),
      nearest: findNearest(own, this.published),
    };
  }
}

const roles: readonly ScriptRole[] = ['start', 'stop'];

function scriptFiles(files: OwnFiles): ScriptFile[] {
  return roles.flatMap((role) => {
    const file = files[role];
    if (file === undefined) return [];
    const { name: _name, ...decoded } = file;
    // Both count as files of one folder, whatever they are called.
    return [scriptFile(`${role}.bat`, decoded, role)];
  });
}

function read(bytes: Uint8Array): Answers['read'] {
  const decoded = readText(bytes);
  return typeof decoded === 'string' ? { unreadable: unreadableReasons[decoded] } : decoded;
}

function fix(files: OwnFiles): OwnFiles {
  const fixed = fixFiles(scriptFiles(files));
  return Object.fromEntries(
    fixed.map(
      ({
        file: {
          path,
          decoded,
          script: { role = 'start', text },
        },
      }) => [role, { ...decoded, name: files[role]?.name ?? path, text }],
    ),
  ) as OwnFiles;
}

function encode(text: string, name: string): Answers['encode'] {
  let line = 1;
  for (const character of text) {
    if (character === '\n') line += 1;
    if (!canEncode(character)) return { line, character };
  }
  return new Uint8Array(encodeCp932(text, name));
}
