import type { Range } from '../../diagnostic';
import { intendedVariable } from '../names';
import type { ScriptRule } from '../rule';

export const misspeltVariable: ScriptRule = {
  id: 'misspelt-variable',
  scope: 'script',
  level: 'error',
  title: '環境変数名の綴りの誤り',
  consequence:
    '知らない名前の環境変数は空になり、比較が成り立たなくなります。切替パーティションの異常を見逃したり、フェイルオーバーのときの処理が動かなかったりします。',
  reason:
    'CLUSTERPRO がスクリプトに渡す環境変数は、ガイドでは ARMS_EVENT、ARMS_DISK、ARMS_SERVER の3つです。それによく似た別の名前を、綴りの誤りと判断します (推定)。',
  sources: [{ guide: 'staroffice', section: '1.4.1' }],
  exception:
    'よく似た名前の環境変数を、システムで本当に使っているときは、無視してください。スクリプトの中の SET で設定した名前は、調べません。',
  problem: {
    text: String.raw`IF "%ARM_DISK%" == "FAILURE" GOTO ERROR_DISK
:ERROR_DISK
`,
  },
  correct: {
    text: String.raw`IF "%ARMS_DISK%" == "FAILURE" GOTO ERROR_DISK
:ERROR_DISK
`,
  },
  *check({ program, statements }) {
    const own = new Set(
      statements.flatMap((statement) =>
        statement.kind === 'set' ? [statement.name.text.toUpperCase()] : [],
      ),
    );
    const comments = statements.filter(({ kind }) => kind === 'comment' || kind === 'label');
    for (const { expression, range } of program.expressions) {
      if (!('name' in expression) || own.has(expression.name.toUpperCase())) continue;
      if (comments.some((comment) => holds(comment.range, range))) continue;
      const intended = intendedVariable(expression.name);
      if (intended === undefined) continue;
      const place = nameWithin(range, expression.name);
      yield {
        range: place,
        message: `「${expression.name}」という環境変数は、CLUSTERPRO にありません`,
        hint: `${intended} の誤りと考えられます`,
        fix: [{ range: place, text: intended }],
      };
    }
  },
};

function holds(outer: Range, inner: Range): boolean {
  return outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset;
}

/** The name alone: it begins behind the percent sign. */
function nameWithin({ start }: Range, name: string): Range {
  const from = { ...start, column: start.column + 1, offset: start.offset + 1 };
  return {
    start: from,
    end: { ...from, column: from.column + name.length, offset: from.offset + name.length },
  };
}
