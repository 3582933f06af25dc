import { lineText, type Program, type RenderedText, type Statement } from '../../batch';
import { splitProgramArguments } from '../../batch/interpreter/arguments';
import { plainWords, wordsOf } from '../words';
import type { AlignedCommand } from './align';

/**
 * Statements as words, in the order of the text, for two texts to be compared by what they say: comments,
 * blanks, quotes and the case of labels and keywords do not count.
 */

/** The statements of a parsed text. */
export function statementsOf(program: Program): readonly AlignedCommand[] {
  return program.statements.flatMap(flatten);
}

/** The statements of a rendered text; their words know the parameters that they hold. */
export function publishedStatements(rendered: RenderedText): readonly AlignedCommand[] {
  return rendered.lines.flatMap((line, index) => {
    const [first] = line.segments;
    if (first === undefined || first.role === 'comment') return [];
    const words = wordsOf(line);
    const isControl = first.role === 'label' || /^(if|goto|exit)$/i.test(first.text);
    const name = first.role === 'keyword' ? first.text.toUpperCase() : undefined;
    return [
      {
        line: index + 1,
        words: isControl
          ? plainWords(words.map(({ text }) => text.toUpperCase()))
          : words.map((word, place) =>
              place === 0 && name !== undefined ? { text: name, pieces: [{ text: name }] } : word,
            ),
      },
    ];
  });
}

/** The text of a rendered line, from 1. */
export function publishedLine({ lines }: RenderedText, line: number): string {
  const found = lines[line - 1];
  return found === undefined ? '' : lineText(found);
}

function flatten(statement: Statement): AlignedCommand[] {
  const { line } = statement.range.start;
  const row = (...words: readonly string[]): AlignedCommand => ({ line, words: plainWords(words) });
  switch (statement.kind) {
    case 'comment':
      return [];
    case 'label':
      return [row(`:${statement.name.text.toUpperCase()}`)];
    case 'goto':
      return [row('GOTO', statement.target.text.toUpperCase())];
    case 'set':
      return [row('SET', `${statement.name.text}=${statement.value.text}`)];
    case 'exit':
      return [row('EXIT', ...(statement.code === undefined ? [] : [statement.code.text]))];
    case 'if':
      return [
        ...flattenIf(statement, line),
        ...(statement.otherwise === undefined
          ? []
          : [row('ELSE'), ...flatten(statement.otherwise)]),
      ];
    case 'block':
      return statement.body.flatMap(flatten);
    case 'sequence':
      return [...flatten(statement.left), ...flatten(statement.right)];
    case 'call':
      return [row('CALL', ...splitProgramArguments(statement.command.text))];
    case 'command':
      return [
        row(
          statement.name.text.replaceAll('"', ''),
          ...splitProgramArguments(statement.arguments.text),
        ),
      ];
    case 'echo':
    case 'shift':
    case 'setlocal':
    case 'endlocal':
    case 'unsupported':
    case 'invalid':
      return [row(...splitProgramArguments(statement.text))];
  }
}

/** A condition and the one command behind it are one statement, as in every published script. */
function flattenIf(statement: Statement & { readonly kind: 'if' }, line: number): AlignedCommand[] {
  const { condition, negated, then } = statement;
  const operands =
    condition.kind === 'comparison'
      ? [condition.left.text, condition.operator, condition.right.text]
      : [condition.kind, condition.operand.text];
  const words = ['IF', ...(negated ? ['NOT'] : []), ...operands].map((word) =>
    word.replaceAll('"', '').toUpperCase(),
  );
  const [first, ...rest] = flatten(then);
  if (first !== undefined && first.line === line) {
    return [{ line, words: [...plainWords(words), ...first.words] }, ...rest];
  }
  return [{ line, words: plainWords(words) }, ...(first === undefined ? [] : [first]), ...rest];
}
