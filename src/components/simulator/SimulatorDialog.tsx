import { useMemo, type ReactNode } from 'react';
import Dialog from '../ui/Dialog';
import { published } from './published';
import Simulator from './Simulator';
import { publishedSubject, yourVersion, type YourChanges } from './subject';

export interface SimulatorDialogProps {
  /** The script to begin with, below `/scripts/`. */
  readonly path: string;
  readonly onClose: () => void;
  /** What the reader's cluster changes; then the script begins with it, and can be compared with the guide's. */
  readonly yours?: YourChanges;
}

/** The simulator on the published scripts. */
export default function SimulatorDialog({ path, onClose, yours }: SimulatorDialogProps): ReactNode {
  const scripts = useMemo(() => {
    const originals = published.scripts.map(publishedSubject);
    if (yours === undefined) return originals;
    return originals.flatMap((script) => [yourVersion(script, yours), script]);
  }, [yours]);
  const initial = scripts.find(({ versionOf }) => versionOf === path)?.id ?? path;
  return (
    <Dialog title="スクリプトの動き" onClose={onClose}>
      <Simulator scripts={scripts} initial={initial} parameters={published.parameters} />
    </Dialog>
  );
}
