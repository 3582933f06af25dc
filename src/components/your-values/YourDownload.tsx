import { useState, type ReactNode } from 'react';

/**
 * Saves a file with the reader's values. Its bytes are made in the browser, by what is loaded at the first
 * press.
 */
export default function YourDownload({
  href,
  className,
}: {
  /** URL of the guide's bytes, without base URL: `/scripts/<id of the file>`. */
  readonly href: string;
  readonly className?: string | undefined;
}): ReactNode {
  const [problem, setProblem] = useState<string>();
  const save = async (): Promise<void> => {
    const loaded = await import('./save-your-file').catch(() => undefined);
    setProblem(
      loaded === undefined
        ? '読み込めませんでした。ネットワークを確かめて、もう一度押してください。'
        : loaded.saveYourFile(href.replace('/scripts/', '')),
    );
  };
  return (
    <>
      <button
        type="button"
        className={className}
        data-save-yours=""
        title="このブラウザの中で作ります"
        onClick={() => void save()}
      >
        自分の値で保存 CP932<span className="visually-hidden">（{href.replace(/.*\//, '')}）</span>
      </button>
      {problem !== undefined && <span role="alert">{problem}</span>}
    </>
  );
}
