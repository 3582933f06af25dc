import type { ReactNode } from 'react';
import Heading from '@theme/Heading';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A heading that can be linked to, and what stands below it. */
export default function Section({ id, title, children }: SectionProps): ReactNode {
  return (
    <section>
      <Heading as="h2" id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
