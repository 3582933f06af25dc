import type { ReactNode } from 'react';
import type { CatalogEntry } from '../../content/pages';
import Section from '../ui/Section';

/** What was run under which interpreter, and what that does not tell. All figures come from the record of the runs. */
export default function Verification({
  entries,
}: {
  readonly entries: readonly CatalogEntry[];
}): ReactNode {
  const scripts = entries.filter(({ file }) => file.endsWith('.bat'));
  const results = scripts.flatMap(({ verified }) => verified ?? []);
  const [first] = results;
  if (first === undefined) return null;
  const { states, by } = first;
  const whole = results.filter(({ matching }) => matching === states).length;
  return (
    <Section id="verification" title="動作の確認">
      <p>
        バッチファイル{scripts.length}個のうち{whole}個を、配布するバイトのまま{by}
        で実行しました。クラスタ状態{states}
        通りのすべてで、実行されるコマンド、引数、環境変数が、このサイトの解釈と一致しています。内容が変わったファイルは、実行し直すまで「未確認」に戻ります。
      </p>
      <ul>
        <li>
          Wineは、Windowsのプログラムを別のOSで動かすソフトウェアです。Windowsのcmd.exeとは別に作られています。Windowsでの動作の保証ではなく、独立した2つの解釈が一致したという確認です。
        </li>
        <li>
          CLUSTERPROのコマンド、net、isqlなどは、呼ばれたことを記録するだけのプログラムに置き換えています。コマンド自体の動作は確かめていません。
        </li>
        <li>
          Wine 8.0のcmd.exeとWindowsのcmd.exeの違いとして、CALLしたファイルの中のexit
          /b、IFの中の構文の誤り、ラベルがないときのERRORLEVEL、&amp;&amp;と||のつながりが知られています。このサイトのスクリプトは、どれも使いません。
        </li>
      </ul>
    </Section>
  );
}
