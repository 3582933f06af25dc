import type { ReactNode } from 'react';
import IndexPage from '../ui/IndexPage';

/** `/values/`: the values of the reader's clusters. */
export default function ValuesPage(): ReactNode {
  return (
    <IndexPage
      title="自分の値"
      lead="お使いのクラスタの値を一度だけ入力すると、このサイトのスクリプト、ファイル、表、コマンド、手順の文章が、その値に変わります。値はこのブラウザにだけ保存し、どこにも送りません。"
    >
      <p>…</p>
    </IndexPage>
  );
}
