import { classifyCommandName } from '../../batch/parser/command-names';

/** Words that cmd.exe takes for something of its own at the head of a command, besides its commands. */
const otherWords = ['else', 'do', 'in', 'not', 'exist', 'defined', 'errorlevel'];

/** Whether cmd.exe knows a word without looking for a program: then a program of that name never starts. */
export function isCommandInsideShell(word: string): boolean {
  return classifyCommandName(word).kind !== 'external' || otherWords.includes(word.toLowerCase());
}
