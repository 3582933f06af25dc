import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import clsx from 'clsx';
import type { SimulatedStep } from '../../analysis/simulate';
import { isInserted, type RenderedText, type Segment } from '../../batch';
import Scroller from '../ui/Scroller';
import styles from './Listing.module.css';

interface ListingProps {
  readonly label: string;
  readonly rendered: RenderedText;
  readonly steps: readonly SimulatedStep[];
  /** Index of the current step. */
  readonly position: number;
  /** Lines on which a command fails. */
  readonly failing: ReadonlySet<number>;
  readonly onChoose: (position: number) => void;
}

type Mark = 'current' | 'passed' | 'coming';

const marks: Readonly<Record<Mark, { readonly sign: string; readonly words: string }>> = {
  current: { sign: '▶', words: '今の行' },
  passed: { sign: '●', words: '通った行' },
  coming: { sign: '○', words: 'これから通る行' },
};

/** The text with the way that a run takes through it, marked by shape as well as by colour. */
export default function Listing(props: ListingProps): ReactNode {
  const { label, rendered, steps, position, failing, onChoose } = props;
  const current = useRef<HTMLDivElement>(null);
  const marked = useMemo(() => marksOf(steps, position), [steps, position]);
  const line = steps[position]?.line;

  useEffect(() => {
    const element = current.current;
    const box = element?.closest<HTMLElement>('[role="region"]');
    if (!element || !box) return;
    // Only the box scrolls: the page stays where it is.
    const above = element.offsetTop - box.scrollTop;
    if (above < 40 || above > box.clientHeight - 60) {
      box.scrollTop = element.offsetTop - box.clientHeight / 3;
    }
  }, [line]);

  return (
    <div className={styles.listing}>
      <p className={styles.legend}>
        {Object.values(marks).map(({ sign, words }) => (
          <span key={sign}>
            <span aria-hidden="true" className={styles.sign}>
              {sign}
            </span>
            {words}
          </span>
        ))}
      </p>
      <Scroller label={label} className={styles.scroller}>
        <div className={styles.code}>
          {rendered.lines.map((renderedLine, index) => {
            const number = index + 1;
            const mark = marked.get(number);
            const step = steps.findLast((candidate) => candidate.line === number);
            return (
              <div
                key={number}
                ref={number === line ? current : undefined}
                className={clsx(
                  styles.line,
                  mark && styles[mark],
                  failing.has(number) && styles.failing,
                )}
                data-line={number}
                data-mark={mark}
                aria-current={mark === 'current' ? 'step' : undefined}
                onClick={step === undefined ? undefined : () => onChoose(step.index)}
              >
                <span className={styles.number} aria-hidden="true">
                  {number}
                </span>
                <span className={styles.mark}>
                  {mark && (
                    <>
                      <span aria-hidden="true">{marks[mark].sign}</span>
                      <span className="visually-hidden">{`${number}行目 ${marks[mark].words} `}</span>
                    </>
                  )}
                  {isInserted(renderedLine) && <span className="visually-hidden">追加行 </span>}
                </span>
                <code>
                  {renderedLine.segments.map((segment, place) => (
                    <SegmentText key={place} {...segment} />
                  ))}
                </code>
                {failing.has(number) && <span className={styles.fault}>× 失敗</span>}
              </div>
            );
          })}
        </div>
      </Scroller>
    </div>
  );
}

const classes: Partial<Record<Segment['role'], string>> = {
  comment: 'tok-comment',
  keyword: 'tok-keyword',
  command: 'tok-command',
  label: 'tok-label',
  message: 'tok-message',
  variable: 'tok-variable',
  key: 'tok-key',
};

function SegmentText({ text, role, param }: Segment): ReactNode {
  return (
    <span className={classes[role]} data-param={param}>
      {text}
    </span>
  );
}

/** Each line's mark: of what was passed and what will be, the present counts most. */
function marksOf(steps: readonly SimulatedStep[], position: number): ReadonlyMap<number, Mark> {
  const marked = new Map<number, Mark>();
  for (const { index, line } of steps) {
    if (index > position && !marked.has(line)) marked.set(line, 'coming');
    if (index < position) marked.set(line, 'passed');
  }
  const now = steps[position];
  if (now !== undefined) marked.set(now.line, 'current');
  return marked;
}
