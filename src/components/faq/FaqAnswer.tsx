import type { ReactNode } from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { AnswerPart } from '../../content/pages';
import CautionReference from '../cautions/CautionReference';
import FactTable from '../facts/FactTable';
import TextBlock from '../text-block/TextBlock';
import YourHtml from '../your-values/YourHtml';
import styles from './FaqAnswer.module.css';

/** The parts of an answer in their order. */
export default function FaqAnswer({ parts }: { readonly parts: readonly AnswerPart[] }): ReactNode {
  return (
    <div className={styles.answer}>
      {parts.map((part, index) => (
        <Part key={index} part={part} />
      ))}
    </div>
  );
}

function Part({ part }: { readonly part: AnswerPart }): ReactNode {
  switch (part.kind) {
    case 'html':
      return <Prose html={part.html} />;
    case 'caution':
      return <CautionReference {...part.props} />;
    case 'table':
      return <FactTable {...part.props} />;
    case 'block':
      return <TextBlock {...part.props} />;
  }
}

/** Prose is no element to React: its links are made known to the check of links here. */
function Prose({ html }: { readonly html: string }): ReactNode {
  const { collectLink } = useBrokenLinks();
  for (const [, href = ''] of html.matchAll(/ href="(\/[^"]*)"/g)) collectLink(href);
  return <YourHtml html={html} />;
}
