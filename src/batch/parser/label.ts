import type { LabelLine, Statement } from '../ast';
import { endsLabel, isDelimiter } from '../lexer/characters';
import type { SourceLine, SourceText } from '../lexer/source-text';
import type { ParseContext } from './parse-context';

/**
 * The label that a line defines, as GOTO sees it. `::` never is a label.
 *
 * @param line the line as it stands, before phase 1
 * @returns start and end of the name as indexes in the line, or undefined
 */
export function labelIn(line: string): LabelPlace | undefined {
  return nameBehind(/^[ \t\v\f,;=]*:[ \t\v\f,;=]*/, line);
}

/**
 * The label of a line with one more character before it. GOTO and CALL find it all the same, whatever
 * the character is; when its turn comes the line is no label.
 */
export function labelBehindCharacter(line: string): string | undefined {
  const place = nameBehind(/^.[ \t\v\f,;=]*:[ \t\v\f,;=]*/, line);
  return place && line.slice(place.start, place.end);
}

interface LabelPlace {
  readonly start: number;
  readonly end: number;
}

function nameBehind(before: RegExp, line: string): LabelPlace | undefined {
  const colon = before.exec(line);
  if (colon === null) return undefined;
  const start = colon[0].length;
  let end = start;
  while (end < line.length && !endsLabel(line.charAt(end))) end += 1;
  return end > start ? { start, end } : undefined;
}

/** All labels of a text, in the order of their lines. */
export function labelsOf(source: SourceText): LabelLine[] {
  return source.lines.flatMap((line: SourceLine) => {
    const found = labelIn(line.text);
    if (found === undefined) return [];
    return [
      {
        name: line.text.slice(found.start, found.end),
        line: line.number,
        range: source.rangeOf(line.offset + found.start, line.offset + found.end),
      },
    ];
  });
}

/** Stands the stream at a label or a `::` comment? Either is the first on its line. */
export function isLabel({ stream }: ParseContext): boolean {
  return stream.peek() === ':' && stream.atLineStart;
}

/** A label line or a `::` comment, passed in the course of a run: nothing happens. */
export function parseLabel(context: ParseContext): Statement {
  const { stream } = context;
  const start = stream.index;
  stream.skipLine();
  const line = stream.slice(start);
  stream.changeProblems(start, (problem) => (problem.kind === 'unsupported' ? undefined : problem));
  if (line.text.endsWith('^')) {
    context.refuseUnsupported(
      'A caret at the end of a label or :: line is not supported.',
      'End the line with another character.',
      stream.range(stream.index - 1),
    );
  }
  if (context.insideBlock) refuseInsideBlock(context, start, line.text);

  const common = context.common(start, { silent: false, redirections: [] });
  const name = labelIn(line.text);
  if (name === undefined) {
    return { kind: 'comment', ...common, style: '::', comment: line.text.slice(2).trim() };
  }
  return { kind: 'label', ...common, name: context.text(line.slice(name.start, name.end)) };
}

/**
 * Inside a block cmd.exe joins a label with the line below: the block breaks when that line is
 * another label or closes the block. What an operator in the label does there is not modelled.
 */
function refuseInsideBlock(context: ParseContext, start: number, line: string): void {
  const { stream } = context;
  const end = stream.index;
  stream.index += 1;
  if (stream.peek() === '') stream.pullLine();
  stream.skipWhile(isDelimiter);
  const followedByCommand = !stream.atLineEnd && !':)'.includes(stream.peek());
  stream.index = end;
  if (followedByCommand && !/[&|<>()^]/.test(line)) return;
  context.refuseUnsupported(
    'A label or :: comment in this place of a block is not supported; it can break the block.',
    'Use REM for a comment; put a label outside of parentheses.',
    stream.range(start),
  );
}
