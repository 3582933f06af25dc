/** What to tell a reader whose file could not be made: bad luck with the network is told where it is loaded. */
export function notMade(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `作れませんでした。値を確かめてください。直らないときは、「JSONに書き出す」の内容を控えてから、ページを読み込み直してください。(${reason})`;
}
