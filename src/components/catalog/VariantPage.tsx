import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { VariantPageProps } from '../../content/pages';
import { fileAnchor } from '../../content/search/file-anchor';
import CautionArticle from '../indexes/CautionArticle';
import ErratumArticle from '../indexes/ErratumArticle';
import TextBlock from '../text-block/TextBlock';
import IndexPage from '../ui/IndexPage';
import ArchiveLink from './ArchiveLink';
import FileTable from './FileTable';
import { variantLabel } from './labels';
import Section from '../ui/Section';
import TouchingRules from './TouchingRules';
import VariantFacts from './VariantFacts';

/** `/scripts/<product>/<variant>/`: a pair of scripts and all that belongs to it. */
export default function VariantPage(props: VariantPageProps): ReactNode {
  const { product, entries, start, stop, others, inserted, archive } = props;
  const [first] = entries;
  const label = first === undefined ? props.variant : variantLabel(first);
  const content = start ? '開始・終了スクリプトと、一緒に使うファイル' : 'ファイル';
  return (
    <IndexPage
      title={`${product.name} ${label}の${start ? 'スクリプト' : 'ファイル'}`}
      lead={`${product.name} を${label}で二重化するときの${content}です。`}
      trail={[
        { url: '/scripts/', title: 'スクリプトとファイル' },
        { url: `/scripts/${product.slug}/`, title: product.name },
      ]}
    >
      <VariantFacts {...props} />
      {start && (
        <Section id="start" title="開始スクリプト">
          <TextBlock {...start} />
        </Section>
      )}
      {stop && (
        <Section id="stop" title="終了スクリプト">
          <TextBlock {...stop} />
        </Section>
      )}
      {inserted.length > 0 && (
        <Section id="inserted" title="既存のスクリプトに追加する行">
          <p>
            フェイルオーバーグループのスクリプトがすでにあるときは、次の行だけを追加します。左の番号は、上のスクリプトでの行番号です。
          </p>
          {inserted.map((block) => (
            <TextBlock key={`${block.path} ${block.region?.id}`} {...block} />
          ))}
        </Section>
      )}
      {others.length > 0 && (
        <Section id="others" title={start ? 'そのほかのファイル' : 'ファイル'}>
          {others.map((block) => (
            <div key={block.title} id={fileAnchor('other', block.title)}>
              <TextBlock {...block} />
            </div>
          ))}
        </Section>
      )}
      <Section id="files" title="ファイルの一覧">
        <FileTable entries={entries} label="ファイルの一覧" linked={false} />
        {archive && (
          <p>
            <ArchiveLink
              archive={archive}
              label={start ? 'スクリプトと一緒に使うファイル' : 'このページのファイル'}
            />
          </p>
        )}
      </Section>
      <Knowledge {...props} />
    </IndexPage>
  );
}

/** What the guides say about the files. */
function Knowledge({ errata, cautions, faq, rules, usedBy }: VariantPageProps): ReactNode {
  return (
    <>
      {usedBy.length > 0 && (
        <Section id="used-by" title="このファイルを使う手順">
          <ul>
            {usedBy.map(({ url, title }) => (
              <li key={url}>
                <Link to={url}>{title}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {cautions.length > 0 && (
        <Section id="cautions" title="注意事項" count={cautions.length}>
          {cautions.map((entry) => (
            <CautionArticle key={entry.id} entry={entry} />
          ))}
        </Section>
      )}
      {errata.length > 0 && (
        <Section id="errata" title="訂正" count={errata.length}>
          {errata.map((entry) => (
            <ErratumArticle key={entry.id} entry={entry} anchor={`erratum-${entry.id}`} />
          ))}
        </Section>
      )}
      {faq.length > 0 && (
        <Section id="faq" title="よくある質問" count={faq.length}>
          <ul>
            {faq.map(({ url, title }) => (
              <li key={url}>
                <Link to={url}>{title}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {rules.length > 0 && (
        <Section id="rules" title="検査規則" count={rules.length}>
          <TouchingRules rules={rules} />
        </Section>
      )}
    </>
  );
}
