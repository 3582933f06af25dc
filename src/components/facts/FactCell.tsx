import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { TableCell } from '../../content/blocks';
import BreakableCode from '../ui/BreakableCode';
import Tag from '../ui/Tag';
import YourText from '../your-values/YourText';

/** What stands in a cell: texts, code, links, and the remarks that qualify them. */
export default function FactCell({ cell }: { readonly cell: TableCell }): ReactNode {
  return cell.map((part, index) => (
    <span key={index}>
      {part.href === undefined ? (
        <Text {...part} />
      ) : (
        <Link to={part.href}>
          <Text {...part} />
        </Link>
      )}
      {part.remark !== undefined && (
        <>
          {' '}
          <Tag tone="outlined">{part.remark}</Tag>
        </>
      )}
    </span>
  ));
}

function Text({ pieces, code }: TableCell[number]): ReactNode {
  if (code) return <BreakableCode pieces={pieces} />;
  return pieces.map((piece, index) => <YourText key={index} {...piece} />);
}
