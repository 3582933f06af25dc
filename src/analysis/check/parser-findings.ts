import type { Diagnostic } from '../../batch';
import { japaneseHint, japaneseMessage } from './parser-phrases';

/** What is said of a finding of the parser or the interpreter whose own words have no translation. */
const general: Readonly<Record<string, Pick<Diagnostic, 'message' | 'hint'>>> = {
  'syntax-error': {
    message: '文法の誤りです。cmd.exeは、ここでバッチファイルを終わります',
    hint: 'この行の記号と語順を確かめてください',
  },
  'unmatched-parenthesis': {
    message: 'この「)」は何も閉じていません。cmd.exeは、行の残りを読み飛ばします',
    hint: '消すか、対応する「(」を書いてください',
  },
  unsupported: {
    message: 'この検査が対応していない書き方です。ここから先の動きは調べられません',
    hint: 'IF、GOTO、CALL、SETだけで書けないか検討してください',
  },
  'missing-label': {
    message: 'ラベルがありません',
    hint: 'ラベルを加えるか、名前を直してください',
  },
  'step-budget': {
    message: '実行が終わりません',
    hint: '同じところへ戻り続けるGOTOかCALLがないか、確かめてください',
  },
};

/** The rules of the parser and the interpreter have no page. */
export function isParserFinding({ ruleId }: Pick<Diagnostic, 'ruleId'>): boolean {
  return Object.hasOwn(general, ruleId);
}

/**
 * A finding in Japanese.
 *
 * @returns rules of the linter are in Japanese already and come back as they are
 */
export function readable<Finding extends Diagnostic>(finding: Finding): Finding {
  const words = general[finding.ruleId];
  if (words === undefined) return finding;
  return {
    ...finding,
    message: japaneseMessage(finding.message) ?? words.message,
    hint: japaneseHint(finding.hint) ?? words.hint,
  };
}
