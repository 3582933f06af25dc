import type { KitFile } from './kit-data';

/**
 * Where a text lies in the kit. A whole file keeps its id as its path, ready to be put on the server. Lines for
 * a file that a server has already must not pass for that file: they lie as `….lines.txt`, a name that also
 * Windows' Explorer shows and opens.
 *
 * | In: id                            | isWhole | Out                                     |
 * | --------------------------------- | ------- | --------------------------------------- |
 * | `server/single/start.bat`         | true    | `server/single/start.bat`               |
 * | `workflow/multi/server2/services` | false   | `workflow/multi/server2/services.lines.txt` |
 * | `uxservermanager/single/.rhosts`  | false   | `uxservermanager/single/rhosts.lines.txt` |
 * | `webinterface/workflow/a.txt`     | false   | `webinterface/workflow/a.lines.txt`     |
 */
export function kitPath({ id, isWhole }: Pick<KitFile, 'id' | 'isWhole'>): string {
  if (isWhole) return id;
  const folder = id.slice(0, id.lastIndexOf('/') + 1);
  const file = id.slice(folder.length);
  return `${folder}${nameOfLines(file)}.lines.txt`;
}

function nameOfLines(file: string): string {
  if (file.startsWith('.')) return file.slice(1);
  if (file.endsWith('.txt')) return file.slice(0, -'.txt'.length);
  return file;
}
