import type { ReactNode } from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import type { HomeLink, TaskCard } from '../../content/home';
import SeverityLabel from '../cautions/SeverityLabel';
import page from './HomePage.module.css';
import styles from './TaskCards.module.css';

interface TaskCardsProps {
  readonly tasks: readonly TaskCard[];
  /** The page of questions, where there is one: it helps when something has gone wrong. */
  readonly faq: HomeLink | undefined;
}

/** The ways in by what is to be done: one card for each task, with its pages by product. */
export default function TaskCards({ tasks, faq }: TaskCardsProps): ReactNode {
  return (
    <ul className={styles.cards}>
      {tasks.map((task) => (
        <li key={task.name} className={styles.card} data-task={task.name}>
          <h3 className={styles.name}>{task.name}</h3>
          {task.products.length > 0 && <Products {...task} />}
          {task.urgent.length > 0 && <Urgent {...task} />}
          <More links={moreLinks(task, faq)} />
        </li>
      ))}
    </ul>
  );
}

/** What goes across the products for a task. */
function moreLinks({ name, cautions }: TaskCard, faq: HomeLink | undefined): HomeLink[] {
  return [
    ...(name === '障害時' && faq ? [faq] : []),
    ...(cautions.count === 0
      ? []
      : [{ label: `${name}の注意事項 (${cautions.count})`, to: cautions.to }]),
  ];
}

function More({ links }: { readonly links: readonly HomeLink[] }): ReactNode {
  if (links.length === 0) return null;
  return (
    <ul className={clsx(page.links, styles.more)}>
      {links.map(({ label, to }) => (
        <li key={to}>
          <Link to={to}>{label}</Link>
        </li>
      ))}
    </ul>
  );
}

function Products({ products }: TaskCard): ReactNode {
  return (
    <dl className={styles.products}>
      {products.map(({ name, links }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {links.map(({ label, to }) => (
              <Link key={to} to={to}>
                {label}
              </Link>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Cautions that are looked for in a hurry, gravest first. */
function Urgent({ urgent }: TaskCard): ReactNode {
  return (
    <ul className={styles.urgent}>
      {urgent.map(({ label, to, severity, products }) => (
        <li key={to}>
          <SeverityLabel severity={severity} />
          <span>
            <Link to={to}>{label}</Link>
            <span className={styles.concerned}>{products.join('、')}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
