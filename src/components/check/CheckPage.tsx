import type { ReactNode } from 'react';
import type { PackedCollection } from '../../analysis/published-script';
import IndexPage from '../ui/IndexPage';
import Section from '../ui/Section';
import FileInputs from './FileInputs';
import Results from './Results';
import styles from './CheckPage.module.css';
import { useCheck } from './use-check';
import { useClosedPage } from './use-closed-page';

interface CheckPageProps {
  readonly scripts: PackedCollection;
  /** The worker's JavaScript. */
  readonly worker: string;
}

/** `/check/`: checks the reader's own scripts, in the browser alone. */
export default function CheckPage({ scripts, worker }: CheckPageProps): ReactNode {
  useClosedPage();
  const check = useCheck(worker, scripts);
  return (
    <IndexPage
      title="自分のスクリプトを検査する"
      lead="お使いのstart.batとstop.batを検査し、直し方、16のクラスタ状態での動き、公開しているスクリプトとの違いを示します。"
    >
      <div className={styles.privacy}>
        <p>
          <b>スクリプトはこのブラウザの外に出ません。</b>
          このページは、どこにも接続しない設定（<code>connect-src 'none'</code>
          ）で動きます。開いた後は、ネットワークから切り離しても使えます。
        </p>
      </div>
      <noscript>
        <p>
          この検査はJavaScriptで動きます。JavaScriptなしでは、リポジトリの
          <code>npm run check -- start.bat stop.bat</code>で同じ検査ができます。
        </p>
      </noscript>
      <Section id="scripts" title="スクリプトを入れる">
        <FileInputs check={check} />
      </Section>
      <Results check={check} scripts={scripts} />
    </IndexPage>
  );
}
