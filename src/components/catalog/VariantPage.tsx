import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { VariantPageProps } from '../../content/pages';
import CautionArticle from '../indexes/CautionArticle';
import ErratumArticle from '../indexes/ErratumArticle';
import TextBlock from '../text-block/TextBlock';
import Heading from '@theme/Heading';
import IndexPage from '../ui/IndexPage';
import FileTable from './FileTable';
import { variantLabel } from './labels';
import VariantFacts from './VariantFacts';
import styles from './VariantPage.module.css';

/** `/scripts/<product>/<variant>/`: a pair of scripts and all that belongs to it. */
export default function VariantPage(props: VariantPageProps): ReactNode {
  const { product, entries, start, stop, others, inserted, errata, cautions, usedBy } = props;
  const pair = entries.find(({ role }) => role === 'start');
  const label = pair === undefined ? props.variant : variantLabel(pair);
  return (
    <IndexPage
      title={`${product.name} ${label}のスクリプト`}
      lead={`${product.name} を${label}で二重化するフェイルオーバーグループの開始・終了スクリプトと、一緒に使うファイルです。`}
      trail={[
        { url: '/scripts/', title: 'スクリプトとファイル' },
        { url: `/scripts/${product.slug}/`, title: product.name },
      ]}
    >
      <VariantFacts {...props} />
      <Heading as="h2" id="start">
        開始スクリプト
      </Heading>
      <TextBlock {...start} />
      <Heading as="h2" id="stop">
        終了スクリプト
      </Heading>
      <TextBlock {...stop} />
      {inserted.length > 0 && (
        <>
          <Heading as="h2" id="inserted">
            既存のスクリプトに追加する行
          </Heading>
          <p>
            フェイルオーバーグループのスクリプトがすでにあるときは、次の行だけを追加します。左の番号は、上のスクリプトでの行番号です。
          </p>
          {inserted.map((block) => (
            <TextBlock key={`${block.path} ${block.region?.id}`} {...block} />
          ))}
        </>
      )}
      {others.length > 0 && (
        <>
          <Heading as="h2" id="others">
            そのほかのファイル
          </Heading>
          {others.map((block) => (
            <TextBlock key={block.title} {...block} />
          ))}
        </>
      )}
      <Heading as="h2" id="files">
        ファイルの一覧
      </Heading>
      <FileTable entries={entries} label="この組のファイル" linked={false} />
      {cautions.length > 0 && (
        <>
          <Heading as="h2" id="cautions">
            注意事項
          </Heading>
          {cautions.map((entry) => (
            <CautionArticle key={entry.id} entry={entry} />
          ))}
        </>
      )}
      {errata.length > 0 && (
        <>
          <Heading as="h2" id="errata">
            訂正
          </Heading>
          {errata.map((entry) => (
            <ErratumArticle key={entry.id} entry={entry} />
          ))}
        </>
      )}
      {usedBy.length > 0 && (
        <>
          <Heading as="h2" id="used-by">
            このファイルを使う手順
          </Heading>
          <ul className={styles.pages}>
            {usedBy.map(({ url, title }) => (
              <li key={url}>
                <Link to={url}>{title}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </IndexPage>
  );
}
