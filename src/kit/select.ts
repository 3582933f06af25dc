import { isFor, type Cluster, type Kinds } from '../values';
import type { KitChecklist, KitData, KitFile } from './kit-data';

/** What of the data belongs to a cluster. */
export interface KitSelection {
  readonly files: readonly KitFile[];
  readonly checklists: readonly KitChecklist[];
}

/** Files of the single standby that server 1 of a multi standby uses as they are: their titles say so. */
const alsoMulti: readonly string[] = ['server/single/opcntrl.reg', 'server/single/standalone.reg'];

/**
 * Chooses what a cluster needs: of its products those variants that its reader chose (see isFor). Files that a
 * chosen procedure uses come along, wherever they lie.
 */
export function selectKit({ files, checklists }: KitData, { options }: Cluster): KitSelection {
  const isChosen = ({ product }: { readonly product: string }): boolean =>
    options.products.length === 0 || options.products.some((chosen) => chosen === product);
  const fits = (text: Kinds & { readonly product: string }): boolean =>
    isFor(
      text,
      files.filter(({ product }) => product === text.product),
      options,
    );
  const chosenLists = checklists.filter((list) => isChosen(list) && fits(list));
  // Only pages of the chosen type count: one for both types shows the files of both.
  const used = new Set(
    chosenLists
      .filter(({ standby }) => standby !== undefined)
      .flatMap(({ sections }) =>
        sections.flatMap(({ steps }) => steps.flatMap((step) => step.files)),
      ),
  );
  return {
    files: files.filter(
      (file) =>
        isChosen(file) &&
        (fits(file) ||
          ((used.has(file.id) || alsoMulti.includes(file.id)) && fitsDatabase(file, options))),
    ),
    checklists: chosenLists,
  };
}

/** One page shows the SQL files of both types of standby, never those of the other database. */
function fitsDatabase(
  { database }: Pick<KitFile, 'database'>,
  options: Cluster['options'],
): boolean {
  return database === null || options.database === null || database === options.database;
}
