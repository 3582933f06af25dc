import type { Rule } from '../../batch/linter';
import { erratumProduct } from '../erratum-product';
import { faqUrl, type FaqEntry } from '../faq';
import { severities } from '../blocks';
import type { ErratumIndexEntry } from '../pages';
import type { CautionKnowledge } from '../site-knowledge';
import { pageTop, type SearchRecord } from './record';

/** A caution leads to its place in the guide. */
export function cautionRecord(caution: CautionKnowledge): SearchRecord {
  const { title, text, url, products, severity, phases, pageTitle } = caution;
  return {
    id: url,
    kind: 'caution',
    products: products.map(({ slug }) => slug),
    url,
    title,
    path: [`注意事項 (${severities[severity]}、${phases.join('・')})`, pageTitle],
    text: text.slice(title.length).trim(),
    code: '',
    words: [],
  };
}

/** An erratum leads to its entry on `/errata/`: the mark in a guide page holds nothing of it. */
export function erratumRecord(erratum: ErratumIndexEntry): SearchRecord {
  const { id, kindLabel, guideTitle, section, printed, published, reason } = erratum;
  const url = `/errata/#${id}`;
  return {
    id: url,
    kind: 'erratum',
    products: [erratumProduct(id)],
    url,
    title: `${printed} → ${published}`.replace(/\s+/g, ' '),
    path: [`訂正 (${kindLabel})`, `『${guideTitle}』${section}`],
    text: `出典の記載: ${printed}\nこのサイトの記載: ${published}\n理由: ${reason}`,
    code: '',
    words: [],
  };
}

/** A rule of the linter: what goes wrong, why, and how it looks. */
export function ruleRecord(rule: Rule): SearchRecord {
  const url = `/rules/${rule.id}/#${pageTop}`;
  const { problem } = rule;
  return {
    id: url,
    kind: 'rule',
    products: ['common'],
    url,
    title: rule.title,
    path: ['スクリプトの検査規則', rule.id],
    text: `${rule.consequence}\n${rule.reason}\n${rule.exception}`,
    code: 'text' in problem ? problem.text : `${problem.start}\n${problem.stop}`,
    words: [rule.id],
  };
}

/** A question with its answer. */
export function faqRecord(entry: FaqEntry, answer: string): SearchRecord {
  const url = `${faqUrl}#${entry.id}`;
  return {
    id: url,
    kind: 'faq',
    products: entry.products,
    url,
    title: entry.question,
    path: ['よくある質問', entry.category],
    text: answer,
    code: '',
    words: entry.aliases,
  };
}
