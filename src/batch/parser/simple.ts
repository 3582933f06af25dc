import type { Redirection, Statement } from '../ast';
import { MappedText } from '../lexer/mapped-text';
import { isRedirection, readText } from '../lexer/read-text';
import type { CommandStart } from './command';
import type { CommandName } from './command-names';
import { DELAYED_EXPANSION, DELAYED_EXPANSION_HINT, delayedExpansionIn } from './delayed-expansion';
import {
  parseCall,
  parseEcho,
  parseExit,
  parseGoto,
  parsePlain,
  parseSet,
  type SimpleCommand,
} from './operands';
import type { ParseContext } from './parse-context';
import { parseRedirection } from './redirection';

/**
 * A command that is neither a block nor IF, FOR or REM.
 *
 * @param word the command word
 * @param name what the word names
 * @throws SyntaxFault at a redirection without a target
 */
export function parseSimple(
  context: ParseContext,
  before: CommandStart,
  word: MappedText,
  name: CommandName,
): Statement {
  const tail = readArguments(context, before.redirections);
  const nameLength = name.kind === 'external' ? programLength(word) : name.name.length;
  const glued = MappedText.builder(word.end);
  glued.append(word.slice(nameLength));
  glued.append(tail.text);
  const command: SimpleCommand = {
    start: before.start,
    common: { silent: before.silent, redirections: tail.redirections },
    name: word.slice(0, nameLength),
    operands: glued.build(),
  };

  const delayed = delayedExpansionIn(context, before.start);
  if (delayed !== undefined) {
    const [what, hint] = [DELAYED_EXPANSION, DELAYED_EXPANSION_HINT];
    return context.unsupported(before.start, command.common, what, hint, [], delayed);
  }
  switch (name.kind) {
    case 'modelled':
      return parseModelled(context, command, name.name);
    case 'unsupported':
    case 'grammar':
      return context.unsupported(
        before.start,
        command.common,
        `The command ${name.name} is not supported.`,
        'Use commands that this checker models, or call a program.',
      );
    case 'world':
    case 'external':
      return parseOther(context, command, name.kind === 'world');
  }
}

function parseModelled(context: ParseContext, command: SimpleCommand, name: string): Statement {
  if (/^[\s,;=]*\/\?/.test(command.operands.text)) {
    return context.unsupported(
      command.start,
      command.common,
      `The help of ${name} is not supported.`,
      'Remove the /?.',
    );
  }
  switch (name) {
    case 'GOTO':
      return parseGoto(context, command);
    case 'SET':
      return parseSet(context, command);
    case 'ECHO':
      return parseEcho(context, command);
    case 'CALL':
      return parseCall(context, command);
    case 'EXIT':
      return parseExit(context, command);
    default:
      return parsePlain(context, command, name);
  }
}

function parseOther(context: ParseContext, command: SimpleCommand, internal: boolean): Statement {
  const { start, common, name, operands } = command;
  if (/^[,;=]/.test(operands.text)) {
    return context.unsupported(
      start,
      common,
      `“${operands.text.charAt(0)}” directly behind a command name is not supported.`,
      'Write a blank behind the name.',
    );
  }
  return {
    kind: 'command',
    ...context.common(start, common),
    name: context.text(name),
    arguments: context.text(operands),
    internal,
  };
}

/** Text and redirections up to the end of the command. */
function readArguments(
  context: ParseContext,
  leading: readonly Redirection[],
): { text: MappedText; redirections: Redirection[] } {
  const { stream } = context;
  const text = MappedText.builder(stream.range(stream.index).start.offset);
  const redirections = [...leading];
  for (;;) {
    text.append(readText(stream, { insideBlock: context.insideBlock }).text);
    if (!isRedirection(stream)) return { text: text.build(), redirections };
    redirections.push(parseRedirection(context));
  }
}

/** A `/` outside quotes ends the name of a program: `ipconfig/all`. */
function programLength(word: MappedText): number {
  let quoted = false;
  return word.findIndex((character) => {
    if (character === '"') quoted = !quoted;
    return character === '/' && !quoted;
  });
}
