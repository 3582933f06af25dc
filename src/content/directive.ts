import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { Paragraph } from 'mdast';
import type { Diagnostic } from '../batch/diagnostic';
import { errorAt, type Placement } from './place';
import { suggest } from './suggest';
import { isDirectiveName, vocabulary, type AttributeRule, type DirectiveRule } from './vocabulary';

export type Directive = ContainerDirective | LeafDirective | TextDirective;

/** How the forms of directives are written. */
const forms = {
  textDirective: 'one colon, within a line',
  leafDirective: 'two colons, on a line of its own',
  containerDirective: 'three colons or more, around other lines',
} as const satisfies Record<Directive['type'], string>;

/** Whether a node is a directive of any name. */
export function isDirective(node: { readonly type: string }): node is Directive {
  return (
    node.type === 'containerDirective' ||
    node.type === 'leafDirective' ||
    node.type === 'textDirective'
  );
}

/** The label of a directive: what stands in its brackets. */
export function labelOf(directive: Directive): Paragraph | undefined {
  if (directive.type !== 'containerDirective') return undefined;
  const [first] = directive.children;
  return first?.type === 'paragraph' && first.data?.directiveLabel === true ? first : undefined;
}

/** The value of an attribute; empty where it is missing (which {@link checkDirective} reports). */
export function attribute(directive: Directive, name: string): string {
  return directive.attributes?.[name] ?? '';
}

/** The values of an attribute that takes several. */
export function attributeList(directive: Directive, name: string): string[] {
  return attribute(directive, name)
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/**
 * Checks name, form, attributes and label of a directive against the vocabulary.
 *
 * @returns one diagnostic per fault
 */
export function checkDirective(directive: Directive, placement: Placement): Diagnostic[] {
  const { name } = directive;
  const fault = (ruleId: string, message: string, hint: string): Diagnostic =>
    errorAt(directive, placement, ruleId, message, hint);
  if (!isDirectiveName(name)) {
    return [
      fault(
        'unknown-directive',
        `there is no directive ${JSON.stringify(name)}`,
        suggest(name, Object.keys(vocabulary)),
      ),
    ];
  }
  const rule: DirectiveRule = vocabulary[name];
  if (directive.type !== rule.form) {
    return [
      fault(
        'directive-form',
        `${name} is written with ${forms[directive.type]}`,
        `it takes ${forms[rule.form]}: ${rule.example}`,
      ),
    ];
  }
  const faults: Diagnostic[] = [];
  for (const key of Object.keys(directive.attributes ?? {})) {
    if (!Object.hasOwn(rule.attributes, key)) {
      faults.push(
        fault(
          'unknown-attribute',
          `${name} has no attribute ${JSON.stringify(key)}`,
          Object.keys(rule.attributes).length === 0
            ? `write ${rule.example}`
            : suggest(key, Object.keys(rule.attributes)),
        ),
      );
    }
  }
  for (const [key, attributeRule] of Object.entries(rule.attributes)) {
    faults.push(
      ...attributeFaults(directive, key, attributeRule).map(({ message, hint }) =>
        fault('wrong-attribute', message, hint ?? `write ${rule.example}`),
      ),
    );
  }
  const hasLabel =
    labelOf(directive) !== undefined ||
    (directive.type !== 'containerDirective' && directive.children.length > 0);
  if (hasLabel !== (rule.label === true)) {
    faults.push(
      fault(
        'directive-label',
        hasLabel ? `${name} takes no label` : `${name} wants a label in brackets`,
        `write ${rule.example}`,
      ),
    );
  }
  return faults;
}

function attributeFaults(
  directive: Directive,
  key: string,
  rule: AttributeRule,
): { message: string; hint?: string }[] {
  const values =
    rule.several === true
      ? attributeList(directive, key)
      : [attribute(directive, key)].filter((value) => value !== '');
  if (values.length === 0) {
    return rule.required
      ? [{ message: `${directive.name} wants the attribute ${JSON.stringify(key)}` }]
      : [];
  }
  const { values: allowed } = rule;
  if (allowed === undefined) return [];
  return values
    .filter((value) => !allowed.includes(value))
    .map((value) => ({
      message: `${directive.name} has no ${key} ${JSON.stringify(value)}`,
      hint: suggest(value, allowed),
    }));
}
