import type { ComponentProps, ReactNode } from 'react';
import Scroller from './Scroller';
import styles from './MarkdownTable.module.css';

/** A table written in Markdown: it scrolls in itself where the page is narrow. */
export default function MarkdownTable(props: ComponentProps<'table'>): ReactNode {
  return (
    <Scroller label="表" role="group" className={styles.scroller}>
      <table className={styles.table} {...props} />
    </Scroller>
  );
}
