import type { ReactNode } from 'react';
import { productName, productSlugs } from '../../definitions/products';
import { databaseLabels, standbyLabels } from '../../definitions/variant-labels';
import type { ClusterOptions } from '../../values/cluster';
import { rulesFor } from '../../values/terms/terms';
import choices from './Choices.module.css';
import styles from './Options.module.css';

interface OptionsProps {
  readonly options: ClusterOptions;
  readonly onChange: (options: Partial<ClusterOptions>) => void;
}

/** Choices that change more than a value, and what the guide says about them. */
export default function Options({ options, onChange }: OptionsProps): ReactNode {
  return (
    <>
      <fieldset className={choices.set}>
        <legend>使う製品</legend>
        <p className={styles.hint}>1つも選ばなければ、すべての製品を扱います。</p>
        <div className={styles.choices}>
          {productSlugs.map((slug) => (
            <label key={slug} className={choices.choice}>
              <input
                type="checkbox"
                name="product"
                value={slug}
                checked={options.products.includes(slug)}
                onChange={({ target }) =>
                  onChange({
                    products: productSlugs.filter((other) =>
                      other === slug ? target.checked : options.products.includes(other),
                    ),
                  })
                }
              />
              {productName(slug)}
            </label>
          ))}
        </div>
      </fieldset>
      <div className={styles.sets}>
        <Choice
          name="standby"
          label="型"
          value={options.standby ?? ''}
          choices={[['', '決めていない'], ...Object.entries(standbyLabels)]}
          onChoose={(value) =>
            onChange({ standby: value === '' ? null : (value as 'single' | 'multi') })
          }
        />
        <Choice
          name="database"
          label="データベース"
          value={options.database ?? ''}
          choices={[['', '決めていない'], ...Object.entries(databaseLabels)]}
          onChoose={(value) =>
            onChange({ database: value === '' ? null : (value as 'sqlserver' | 'oracle') })
          }
        />
        <Choice
          name="address"
          label="引き継ぐアドレス"
          value={options.address}
          choices={[
            ['virtual', '仮想 IP アドレス'],
            ['floating', 'フローティング IP アドレス'],
          ]}
          onChoose={(value) => onChange({ address: value as ClusterOptions['address'] })}
        />
        <Choice
          name="productNames"
          label="製品の名前"
          value={options.productNames}
          choices={[
            ['staroffice', 'StarOffice'],
            ['staroffice21', 'StarOffice21'],
          ]}
          onChoose={(value) => onChange({ productNames: value as ClusterOptions['productNames'] })}
        />
        <fieldset className={choices.set}>
          <legend>ログ</legend>
          <label className={choices.choice}>
            <input
              type="checkbox"
              name="armlog"
              checked={options.armlog}
              onChange={({ target }) => onChange({ armlog: target.checked })}
            />
            プロセスを起動・終了する行の前後に、<code>ARMLOG</code>を加える (8章)
          </label>
        </fieldset>
      </div>
      <ul className={styles.rules} aria-live="polite">
        {rulesFor(options).map(({ id, severity, message, source }) => (
          <li key={id} data-severity={severity}>
            {severity === 'forbidden' ? '制限: ' : '注記: '}
            {message}
            <span className={styles.source}>（出典: {source.section}）</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Choice(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}): ReactNode {
  const { name, label, value, onChoose } = props;
  return (
    <fieldset className={choices.set}>
      <legend>{label}</legend>
      {props.choices.map(([choice, text]) => (
        <label key={choice} className={choices.choice}>
          <input
            type="radio"
            name={name}
            value={choice}
            checked={value === choice}
            onChange={() => onChoose(choice)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
