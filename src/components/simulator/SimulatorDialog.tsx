import { useMemo, type ReactNode } from 'react';
import Dialog from '../ui/Dialog';
import { published } from './published';
import Simulator from './Simulator';
import { publishedSubject, yourVersion } from './subject';

export interface SimulatorDialogProps {
  /** The script to begin with, below `/scripts/`. */
  readonly path: string;
  readonly onClose: () => void;
  /** The reader's values, checked; then the script begins with them, and can be compared with the guide's. */
  readonly values?: ReadonlyMap<string, string>;
}

/** The simulator on the published scripts. */
export default function SimulatorDialog({
  path,
  onClose,
  values,
}: SimulatorDialogProps): ReactNode {
  const scripts = useMemo(() => {
    const originals = published.scripts.map(publishedSubject);
    if (values === undefined || values.size === 0) return originals;
    return originals.flatMap((script) => [yourVersion(script, values), script]);
  }, [values]);
  const initial = scripts.find(({ versionOf }) => versionOf === path)?.id ?? path;
  return (
    <Dialog title="スクリプトの動き" onClose={onClose}>
      <Simulator scripts={scripts} initial={initial} parameters={published.parameters} />
    </Dialog>
  );
}
