import type { Statement } from '../../batch';
import type { SimulatedStep } from '../simulate';
import { describeCommand } from './describe-command';

/** What a passed line does, in sentences: for a condition with the values that it compared. */
export function describeStep(step: SimulatedStep): readonly string[] {
  const { statement, decisions, commands } = step;
  const said = [
    ...decisions.map(
      ({ text, holds }) => `「${text}」は${holds ? '成り立ちます' : '成り立ちません'}`,
    ),
    ...commands.map(({ argv }) => describeCommand(argv)),
  ];
  const jump = jumpOf(statement);
  const jumps = jump !== undefined && decisions.every(({ holds }) => holds);
  if (jumps) said.push(`「${jump}」へ移ります`);
  else if (decisions.length > 0 && commands.length === 0) said.push('次の行へ進みます');
  if (said.length > 0) return said;
  return [plainSentence(statement)];
}

/** The label that a statement, or the one inside its IF, leads to. */
function jumpOf(statement: Statement | undefined): string | undefined {
  if (statement?.kind === 'if') return jumpOf(statement.then);
  if (statement?.kind === 'goto') {
    return statement.endOfFile ? 'ファイルの終わり' : statement.target.text;
  }
  return undefined;
}

function plainSentence(statement: Statement | undefined): string {
  switch (statement?.kind) {
    case 'label':
      return `ラベル「${statement.name.text}」を通ります`;
    case 'set':
      return statement.value.text === ''
        ? `環境変数「${statement.name.text}」を消します`
        : `環境変数「${statement.name.text}」に「${statement.value.text}」を設定します`;
    case 'exit':
      return 'スクリプトを終わります';
    case 'echo':
      return statement.form === 'text'
        ? `「${statement.message.text}」を表示します`
        : 'コマンドの表示を切り替えます';
    case 'call':
      return `「${statement.command.text.trim()}」を呼び出します`;
    default:
      return 'この行を通ります';
  }
}
