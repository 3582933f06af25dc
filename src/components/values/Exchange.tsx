import { useId, useRef, useState, type ReactNode } from 'react';
import {
  addCopy,
  encodeLink,
  exportClusters,
  importClusters,
  linkKey,
  type Cluster,
  type ParameterSet,
  type Shelf,
} from '../../values';
import { copyText } from '../text-block/copy-text';
import button from '../ui/button.module.css';
import Section from '../ui/Section';
import { saveBytes } from '../ui/save-bytes';
import styles from './Exchange.module.css';

interface ExchangeProps {
  readonly shelf: Shelf;
  readonly cluster?: Cluster;
  readonly parameters: ParameterSet;
  readonly onChange: (shelf: Shelf) => void;
}

/** Takes clusters out of the browser and in again: as a file, or as a link. */
export default function Exchange(props: ExchangeProps): ReactNode {
  const { shelf, cluster } = props;
  return (
    <Section id="exchange" title="書き出し、読み込み、共有">
      <div className={styles.actions}>
        {shelf.clusters.length > 0 && (
          <button
            type="button"
            className={button.button}
            data-export=""
            onClick={() => {
              const clusters = cluster === undefined ? shelf.clusters : [cluster];
              saveBytes(new TextEncoder().encode(exportClusters(clusters)), 'clusters.json');
            }}
          >
            {cluster === undefined ? 'すべてのクラスタをJSONに書き出す' : 'JSONに書き出す'}
          </button>
        )}
        <Import {...props} />
      </div>
      {cluster !== undefined && <Link key={cluster.id} cluster={cluster} />}
    </Section>
  );
}

function Import({ shelf, parameters, onChange }: ExchangeProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const [messages, setMessages] = useState<readonly string[]>([]);
  const read = async (file: File): Promise<void> => {
    const result = importClusters(await file.text(), parameters, (index) => `import-${index + 1}`);
    if (!result.ok) {
      setMessages([result.message]);
      return;
    }
    let next = shelf;
    for (const { cluster } of result.clusters) next = addCopy(next, cluster);
    onChange(next);
    setMessages([
      `${result.clusters.map(({ cluster }) => `「${cluster.name}」`).join('、')}を加えました。元からあるクラスタはそのままです。`,
      ...result.clusters.flatMap(({ problems }) => problems.map(({ message }) => message)),
    ]);
  };
  return (
    <>
      <button type="button" className={button.button} onClick={() => input.current?.click()}>
        JSONを読み込む
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        data-import=""
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file !== undefined) void read(file);
        }}
      />
      <div role="status" className={styles.messages}>
        {messages.map((message, index) => (
          <p key={index}>{message}</p>
        ))}
      </div>
    </>
  );
}

/** A link that holds the values; made only when the reader asks for it. */
function Link({ cluster }: { readonly cluster: Cluster }): ReactNode {
  const [isAsked, setAsked] = useState(false);
  const [copied, setCopied] = useState<boolean>();
  const inputId = useId();
  const address = `${location.origin}${location.pathname}#${linkKey}=${encodeLink(cluster)}`;
  if (!isAsked) {
    return (
      <p>
        <button
          type="button"
          className={button.button}
          data-share=""
          onClick={() => setAsked(true)}
        >
          共有リンクを作る
        </button>
      </p>
    );
  }
  return (
    <div className={styles.link}>
      <label htmlFor={inputId}>
        クラスタ「{cluster.name}
        」のリンク。値はすべて、このリンクの「#」の後ろに入ります。開いた人に、取り込むかどうかをたずねます。
      </label>
      <div className={styles.row}>
        <input
          id={inputId}
          readOnly
          value={address}
          data-share-link=""
          onFocus={({ target }) => target.select()}
        />
        <button
          type="button"
          className={button.button}
          onClick={() => void copyText(address).then(setCopied)}
        >
          コピー
        </button>
      </div>
      <p role="status">
        {copied === true && 'コピーしました。'}
        {copied === false && 'コピーできませんでした。欄を選択して、Ctrl+C でコピーしてください。'}
      </p>
    </div>
  );
}
