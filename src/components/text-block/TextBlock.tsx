import clsx from 'clsx';
import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { TextBlockProps } from '../../content/blocks';
import button from '../ui/button.module.css';
import DownloadLink from '../ui/DownloadLink';
import Scroller from '../ui/Scroller';
import Tag from '../ui/Tag';
import SimulatorButton from '../simulator/SimulatorButton';
import { useShown } from '../your-values/shown';
import { yourHtml } from '../your-values/your-text';
import { useLogLines } from '../your-values/use-log-lines';
import YourLegend from '../your-values/YourLegend';
import CopyButton from './CopyButton';
import { numberLines } from './number-lines';
import styles from './TextBlock.module.css';
import { useCopy } from './use-copy';

/**
 * A text of the definitions with what a reader does with it: read, copy, download.
 *
 * `data-script` names the path of a file that is shown whole, and nothing else; a part of a file bears
 * `data-script-region` instead.
 */
export default function TextBlock(props: TextBlockProps): ReactNode {
  const { title, firstLine, insertedCount, insertedOnly, download, pageHref } = props;
  const shown = useShown();
  const html = yourHtml(shown, useLogLines(props, shown?.options.armlog === true));
  const isYours = html !== props.html;
  const code = useRef<HTMLElement>(null);
  const [copyState, copy] = useCopy(code);
  const [wrapped, setWrapped] = useState(false);
  const [marked, setMarked] = useState(true);
  const content = useMemo(() => ({ __html: codeHtml(html, firstLine) }), [html, firstLine]);
  const { pathname } = useLocation();
  const here = pathname.replace(/\/?$/, '/');
  const isElsewhere = useBaseUrl(pageHref) !== here && pageHref !== undefined;
  const canMark = insertedCount > 0 && !insertedOnly;

  return (
    <figure className={styles.block} {...hooks(props)}>
      <figcaption className={styles.head}>
        <div className={styles.name}>
          <span className={styles.file}>{title}</span>
          <Part
            {...props}
            lineCount={isYours ? html.split('\n').length : props.lineCount}
            isYours={isYours}
          />
          {isElsewhere && (
            <Link className={clsx(styles.page)} to={pageHref}>
              関連ファイル
            </Link>
          )}
        </div>
        <div className={styles.actions}>
          {canMark && (
            <button
              type="button"
              className={clsx(button.button, 'needs-script')}
              aria-pressed={marked}
              onClick={() => setMarked(!marked)}
            >
              追加行を強調
            </button>
          )}
          <button
            type="button"
            className={clsx(button.button, 'needs-script')}
            aria-pressed={wrapped}
            onClick={() => setWrapped(!wrapped)}
          >
            折り返し
          </button>
          <CopyButton title={nameOf(props)} state={copyState} onCopy={() => void copy()} />
          {isFailoverScript(props) && <SimulatorButton path={props.path} title={title} />}
          {download && <DownloadLink {...download} />}
        </div>
      </figcaption>
      {copyState === 'failed' && (
        <p role="alert" className={styles.failure}>
          コピーできませんでした。本文を選択してあります。Ctrl+C（Mac では ⌘C）を押してください。
        </p>
      )}
      {props.note !== undefined && <p className={styles.note}>{props.note}</p>}
      <Scroller label={`${nameOf(props)} の内容`} className={styles.scroller}>
        <pre
          className={clsx(
            styles.pre,
            wrapped && styles.wrapped,
            canMark && marked && styles.marked,
          )}
        >
          <code ref={code} dangerouslySetInnerHTML={content} />
        </pre>
      </Scroller>
      {canMark && <Legend count={insertedCount} />}
      {isYours && <YourLegend className={styles.legend} />}
    </figure>
  );
}

/** A start or stop script that is shown whole: what the simulator runs. */
function isFailoverScript(props: TextBlockProps): props is TextBlockProps & { path: string } {
  return props.download !== undefined && /\/(start|stop)\.bat$/.test(props.path ?? '');
}

/** Which part of the file is shown, and how long it is. */
function Part({
  region,
  insertedOnly,
  lineCount,
  download,
  isYours,
}: TextBlockProps & { readonly isYours: boolean }): ReactNode {
  return (
    <>
      {region && <Tag>{region.label}</Tag>}
      {insertedOnly && <Tag tone="accent">追加分の行だけ</Tag>}
      <span className={styles.size}>
        {lineCount} 行{download && !isYours && ` ・ ${download.bytes.toLocaleString('ja')} バイト`}
      </span>
    </>
  );
}

function Legend({ count }: { readonly count: number }): ReactNode {
  return (
    <p className={styles.legend}>
      <span className={styles.plus} aria-hidden="true">
        +
      </span>
      の付いた {count} 行が、既存のファイルに追加する行です。
    </p>
  );
}

/** The text in words, so that two blocks of one page differ. */
function nameOf({ title, region, insertedOnly }: TextBlockProps): string {
  return [title, region?.label, insertedOnly && '追加する行'].filter(Boolean).join(' ');
}

function hooks({ path, region, insertedOnly }: TextBlockProps): Record<string, string> {
  if (path === undefined) return {};
  const part = [region?.id, insertedOnly && 'inserted'].filter(Boolean).join('+');
  return part === '' ? { 'data-script': path } : { 'data-script-region': `${path}#${part}` };
}

/** Ends the last line, too, as in the file: what is copied equals what is downloaded. */
function codeHtml(html: string, firstLine: number): string {
  return numberLines(html, firstLine).replace(/\n?$/, '\n');
}
