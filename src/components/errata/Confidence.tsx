import type { ReactNode } from 'react';
import Tag from '../ui/Tag';

/** How sure a correction is: the guides themselves show it, or we infer it. */
export default function Confidence({ inferred }: { readonly inferred: boolean }): ReactNode {
  return inferred ? <Tag tone="outlined">推定</Tag> : <Tag>出典のほかの箇所で確認</Tag>;
}
