import { useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { usePluginData } from '@docusaurus/useGlobalData';
import type { ReactNode } from 'react';
import type { MovedAnchor } from '../../content/ledger/redirects';
import MovedPlaces from './MovedPlaces';
import styles from './MovedFromHere.module.css';

/** What was once a place of this page and is elsewhere now: seen by those only whom an old link brings. */
export default function MovedFromHere(): ReactNode {
  const { pathname } = useLocation();
  const root = useBaseUrl('/');
  const moved = usePluginData('ledger') as Readonly<Record<string, readonly MovedAnchor[]>>;
  return (
    <MovedPlaces
      anchors={moved[`/${pathname.slice(root.length)}`] ?? []}
      className={styles.place}
    />
  );
}
