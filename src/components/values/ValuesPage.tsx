import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import IndexPage from '../ui/IndexPage';

type State =
  | { readonly kind: 'loading' | 'failed' }
  | { readonly kind: 'ready'; readonly Workbench: ComponentType };

/** `/values/`: the values of the reader's clusters. The form itself is loaded when the page is open. */
export default function ValuesPage(): ReactNode {
  const [state, setState] = useState<State>({ kind: 'loading' });
  useEffect(() => {
    let isHere = true;
    import('./Workbench').then(
      ({ default: Workbench }) => {
        if (isHere) setState({ kind: 'ready', Workbench });
      },
      () => {
        if (isHere) setState({ kind: 'failed' });
      },
    );
    return () => {
      isHere = false;
    };
  }, []);
  return (
    <IndexPage
      title="自分の値"
      lead="お使いのクラスタの値を一度入力すると、このサイトのスクリプト、ファイル、表、コマンド、手順の文章が、その値に変わります。値はこのブラウザにだけ保存し、どこにも送りません。"
    >
      <noscript>
        <p>
          値の入力にはJavaScriptが必要です。JavaScriptがないとき、すべてのページはガイドの値を表示します。
        </p>
      </noscript>
      {state.kind === 'loading' && <p className="needs-script">入力欄を読み込んでいます。</p>}
      {state.kind === 'failed' && (
        <p role="alert">
          入力欄を読み込めませんでした。ネットワークを確かめて、ページを再読み込みしてください。
        </p>
      )}
      {state.kind === 'ready' && (
        <div data-controls="">
          <state.Workbench />
        </div>
      )}
    </IndexPage>
  );
}
