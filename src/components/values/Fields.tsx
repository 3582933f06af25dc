import { useState, type ReactNode } from 'react';
import type { FormParameter } from '../../content/form-parameter';
import { productName, productSlugs } from '../../definitions/products';
import {
  derivedValue,
  labelIn,
  ownValue,
  unsetValue,
  valueOf,
  type Cluster,
  type ClusterProblem,
  type Parameter,
  type ParameterSet,
  type Refusal,
} from '../../values';
import { enter } from './enter';
import Field, { type FieldProps } from './Field';
import styles from './Fields.module.css';
import { isUsed, sharedFields, type SharedField } from './groups';

interface FieldsProps {
  readonly cluster: Cluster;
  readonly list: readonly FormParameter[];
  readonly parameters: ParameterSet;
  readonly problems: readonly ClusterProblem[];
  readonly onChange: (cluster: Cluster) => void;
  readonly onRefused: FieldProps['onRefused'];
}

/** All values of a cluster: first those that several products share, then product by product. */
export default function Fields(props: FieldsProps): ReactNode {
  const { cluster, list } = props;
  const chosen = list.filter(
    ({ product }) =>
      product === 'common' ||
      cluster.options.products.length === 0 ||
      cluster.options.products.includes(product),
  );
  const shared = sharedFields(chosen.filter((each) => isUsed(each, cluster.options)));
  return (
    <>
      {shared.length > 0 && (
        <Group
          title="製品に共通の値"
          changed={shared.filter(({ parameters }) => someOwn(cluster, parameters)).length}
        >
          <p className={styles.about}>ここに入れると、それぞれの製品の同じ項目に入ります。</p>
          <div className={styles.fields}>
            {shared.map((field) => (
              <Shared key={field.name} {...props} field={field} />
            ))}
          </div>
        </Group>
      )}
      {([...productSlugs, 'common'] as const).map((slug) => {
        const own = chosen.filter(({ product }) => product === slug);
        const used = own.filter((each) => isUsed(each, cluster.options));
        const unused = own.filter((each) => !isUsed(each, cluster.options));
        if (own.length === 0) return null;
        return (
          <Group
            key={slug}
            title={slug === 'common' ? '共通 (スクリプトのメッセージ)' : productName(slug)}
            changed={own.filter(({ parameter }) => someOwn(cluster, [parameter])).length}
            isOpen={slug !== 'common' && cluster.options.products.includes(slug)}
          >
            <div className={styles.fields}>
              {used.map(({ parameter }) => (
                <One key={parameter.id} {...props} parameter={parameter} />
              ))}
            </div>
            {unused.length > 0 && (
              <details className={styles.unused}>
                <summary>選んだ構成で使わない値 ({unused.length})</summary>
                <div className={styles.fields}>
                  {unused.map(({ parameter }) => (
                    <One key={parameter.id} {...props} parameter={parameter} />
                  ))}
                </div>
              </details>
            )}
          </Group>
        );
      })}
    </>
  );
}

function someOwn(cluster: Cluster, parameters: readonly Parameter[]): boolean {
  return parameters.some(({ id }) => ownValue(cluster, id) !== undefined);
}

function Group(props: {
  readonly title: string;
  readonly changed: number;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { title, changed, isOpen = false, children } = props;
  // Decided once: a group must not close under the reader's hands.
  const [open] = useState(isOpen || changed > 0);
  return (
    <details className={styles.group} open={open}>
      <summary className={styles.title}>
        <h3>{title}</h3>
        {changed > 0 && <span className={styles.changed}>{changed}個を変更</span>}
      </summary>
      {children}
    </details>
  );
}

/** @returns why the text is refused; undefined when it is taken */
function take(
  { cluster, parameters, onChange }: FieldsProps,
  ids: readonly string[],
  text: string,
): Refusal | undefined {
  const result = enter(cluster, parameters, ids, text);
  if (!result.ok) return result;
  onChange(result.cluster);
  return undefined;
}

function One(props: FieldsProps & { readonly parameter: Parameter }): ReactNode {
  const { cluster, parameters, problems, onChange, parameter } = props;
  const { id } = parameter;
  const isOwn = ownValue(cluster, id) !== undefined;
  return (
    <Field
      id={id}
      label={labelIn(parameter, cluster.options)}
      value={!isOwn && parameter.placeholder === true ? '' : valueOf(cluster, parameters, id)}
      isOwn={isOwn}
      fallback={derivedValue(cluster, parameters, id)}
      isPlaceholder={parameter.placeholder === true}
      isPassword={parameter.type === 'password'}
      problems={problems.filter(({ ids }) => ids.includes(id)).map(({ message }) => message)}
      inputMode={inputModeOf(parameter)}
      onEnter={(text) => take(props, [id], text)}
      onReset={() => onChange(unsetValue(cluster, id))}
      onRefused={props.onRefused}
    />
  );
}

/** One field for the same value of several products. */
function Shared(props: FieldsProps & { readonly field: SharedField }): ReactNode {
  const { cluster, parameters, problems, onChange, field } = props;
  const [first] = field.parameters;
  if (first === undefined) return null;
  const ids = field.parameters.map(({ id }) => id);
  const values = new Set(ids.map((id) => ownValue(cluster, id)));
  const [only] = values;
  const isOwn = [...values].some((value) => value !== undefined);
  return (
    <Field
      id={`common/${field.name}`}
      label={`${field.label} (${field.products.join('、')})`}
      value={values.size === 1 ? (only ?? (first.placeholder === true ? '' : first.default)) : ''}
      isOwn={isOwn}
      fallback={derivedValue(cluster, parameters, first.id)}
      isPlaceholder={first.placeholder === true}
      isPassword={first.type === 'password'}
      isMixed={values.size > 1}
      problems={[
        ...new Set(
          problems
            .filter((problem) => problem.ids.some((id) => ids.includes(id)))
            .map(({ message }) => message),
        ),
      ]}
      inputMode={inputModeOf(first)}
      onEnter={(text) => take(props, ids, text)}
      onReset={() => onChange(ids.reduce((next, id) => unsetValue(next, id), cluster))}
      onRefused={props.onRefused}
    />
  );
}

function inputModeOf({ type }: Parameter): 'text' | 'numeric' | 'decimal' {
  if (type === 'port' || type === 'seconds') return 'numeric';
  return type === 'ipv4' ? 'decimal' : 'text';
}
