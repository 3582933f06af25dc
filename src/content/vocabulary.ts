import { productSlugs } from '../definitions/products';
import { phases, severities, stepServers } from './blocks';

/**
 * The words that a page can use besides Markdown. One list for the remark plugin, which renders them,
 * and for the knowledge of the whole site, which reads them.
 */

export interface AttributeRule {
  readonly required: boolean;
  /** What it can hold; absent for an id or free text. */
  readonly values?: readonly string[];
  /** Several values, separated by commas. */
  readonly several?: boolean;
}

export interface DirectiveRule {
  readonly form: 'textDirective' | 'leafDirective' | 'containerDirective';
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** Whether a label in brackets is demanded; without it a label is an error. */
  readonly label?: true;
  /** An example for hints. */
  readonly example: string;
}

const id: AttributeRule = { required: true };

export const vocabulary = {
  block: {
    form: 'leafDirective',
    attributes: {
      of: id,
      region: { required: false },
      only: { required: false, values: ['inserted'] },
    },
    example: '::block{of="uxservermanager/single/start.bat" region="start.home"}',
  },
  table: {
    form: 'leafDirective',
    attributes: { of: id },
    example: '::table{of="uxservermanager/nvbase-active"}',
  },
  value: { form: 'textDirective', attributes: { of: id }, example: ':value{of="nvwork"}' },
  cmd: { form: 'textDirective', attributes: { of: id }, example: ':cmd{of="pause-watch"}' },
  erratum: { form: 'textDirective', attributes: { id }, example: ':erratum{#some-erratum}' },
  summary: { form: 'containerDirective', attributes: {}, example: ':::summary' },
  procedure: {
    form: 'containerDirective',
    attributes: { id },
    example: '::::procedure{#set-up}',
  },
  step: {
    form: 'containerDirective',
    attributes: {
      id,
      server: { required: true, values: Object.keys(stepServers) },
      place: { required: false },
    },
    example: ':::step{#stop-services server="active" place="「サービス」ウィンドウ"}',
  },
  'caution-entry': {
    form: 'containerDirective',
    attributes: {
      id,
      severity: { required: true, values: Object.keys(severities) },
      products: { required: true, several: true },
      phase: { required: true, values: phases, several: true },
    },
    label: true,
    example:
      ':::caution-entry[何が起きるか]{#some-caution severity="danger" products="uxservermanager" phase="構築"}',
  },
  'caution-ref': {
    form: 'leafDirective',
    attributes: { of: id },
    example: '::caution-ref{of="some-caution"}',
  },
  'product-cautions': {
    form: 'leafDirective',
    attributes: { of: { required: true, values: productSlugs } },
    example: '::product-cautions{of="uxservermanager"}',
  },
  'product-faq': {
    form: 'leafDirective',
    attributes: { of: { required: true, values: productSlugs } },
    example: '::product-faq{of="uxservermanager"}',
  },
} as const satisfies Record<string, DirectiveRule>;

export type DirectiveName = keyof typeof vocabulary;

/** Whether this is a word of the vocabulary. */
export function isDirectiveName(name: string): name is DirectiveName {
  return Object.hasOwn(vocabulary, name);
}
