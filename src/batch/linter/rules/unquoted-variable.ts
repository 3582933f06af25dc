import type { ScriptRule } from '../rule';

export const unquotedVariable: ScriptRule = {
  id: 'unquoted-variable',
  scope: 'script',
  level: 'warning',
  title: 'IF の変数が引用符で囲まれていない',
  consequence:
    '変数が未定義のとき構文の誤りになり、スクリプトがそこで終わります。CLUSTERPRO の外で実行すると ARMS_EVENT は未定義です。',
  reason:
    '%ARMS_EVENT% が空になると IF == "START" のように左辺が消えます。ガイドのサンプルは両辺を引用符で囲みます。',
  sources: [{ guide: 'staroffice', section: '1.4.1' }],
  exception: '変数に空白が入らず、必ず定義されているときは、動作します。',
  problem: {
    text: String.raw`IF %ARMS_EVENT% == START GOTO NORMAL
:NORMAL
`,
  },
  correct: {
    text: String.raw`IF "%ARMS_EVENT%" == "START" GOTO NORMAL
:NORMAL
`,
  },
  *check({ statements }) {
    for (const statement of statements) {
      if (statement.kind !== 'if' || statement.condition.kind !== 'comparison') continue;
      for (const operand of [statement.condition.left, statement.condition.right]) {
        if (!operand.dynamic || operand.text.startsWith('"')) continue;
        const other =
          operand === statement.condition.left
            ? statement.condition.right
            : statement.condition.left;
        const quote = (text: typeof operand) => ({ range: text.range, text: `"${text.text}"` });
        yield {
          range: operand.range,
          message: `「${operand.text}」が引用符で囲まれていません`,
          hint: '比較の両辺を " で囲んでください',
          // Both sides change together, or they would no longer be equal.
          fix: [operand, other].filter(({ text }) => !text.startsWith('"')).map(quote),
        };
      }
    }
  },
};
