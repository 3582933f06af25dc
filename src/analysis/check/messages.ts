import type { Unreadable } from '../../encoding/read-text';

/** Why bytes are no script, and what to do. */
export const unreadableReasons: Readonly<Record<Unreadable, string>> = {
  'utf-16': 'UTF-16 で保存されています。CP932 (シフト JIS) で保存し直してください',
  binary: 'バイナリファイルです。バッチファイルを指定してください',
  neither: 'CP932 でも UTF-8 でもありません。文字コードを確かめてください',
};

/** What to say of a file that is larger than the limit. */
export function tooLarge(bytes: number, limit: number): string {
  const megabytes = (count: number): string => (count / 1024 / 1024).toFixed(1).replace('.0', '');
  return `${megabytes(bytes)} MB あり、大きすぎます (上限 ${megabytes(limit)} MB)。バッチファイルか確かめてください`;
}
