import type { ReactNode } from 'react';
import DefaultNavbarItem, { type Props } from '@theme/NavbarItem/DefaultNavbarItem';
import { useShown } from '../your-values/shown';
import styles from './ValuesPageItem.module.css';

/** The entry of the bar that leads to the reader's values, and tells when pages show them. */
export default function ValuesPageItem({ label, ...props }: Props): ReactNode {
  const shown = useShown();
  return (
    <DefaultNavbarItem
      {...props}
      label={
        shown ? (
          <>
            <span className={styles.on}>{label}</span>
            <span className="visually-hidden">（表示中）</span>
          </>
        ) : (
          label
        )
      }
    />
  );
}
