import type { ReactNode } from 'react';
import type { CatalogEntry } from '../../content/pages';
import { databaseLabels, standbyLabels } from './labels';

/** Type of standby and database, which may stand on two lines. */
export default function KindLabel({
  kind,
}: {
  readonly kind: Pick<CatalogEntry, 'standby' | 'database'>;
}): ReactNode {
  return (
    <>
      {standbyLabels[kind.standby]}
      {kind.database !== null && (
        <>
          <br />
          {databaseLabels[kind.database]}
        </>
      )}
    </>
  );
}
