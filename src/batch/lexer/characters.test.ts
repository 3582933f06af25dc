import { describe, expect, it } from 'vitest';
import { endsLabel, endsLabelUse, foldCase, isBlank, isDelimiter, isDigit } from './characters';

const classes = { isBlank, isDelimiter, endsLabel, endsLabelUse, isDigit };

describe('character classes', () => {
  it.each([
    ['isBlank', ' \t\v\f', ',;=a0:'],
    ['isDelimiter', ' \t\v\f,;=', 'a0:/"('],
    ['endsLabelUse', ' \t,;=:+&|<>', 'a0/"._-()'],
    ['endsLabel', ' \t:+&|<>', 'a0/"._-(),;='],
    ['isDigit', '0123456789', 'a ,%'],
  ] as const)('%s takes %j and not %j', (name, members, others) => {
    expect([...members].map(classes[name])).not.toContain(false);
    expect([...others].map(classes[name])).not.toContain(true);
    expect(classes[name]('')).toBe(false);
  });
});

describe('foldCase', () => {
  it.each([
    ['Path', 'PATH'],
    ['arms_event', 'ARMS_EVENT'],
    ['straße', 'STRAßE'],
    ['ａé業', 'ＡÉ業'],
  ])('folds %s to %s, keeping the length', (text, folded) => {
    expect(foldCase(text)).toBe(folded);
    expect(folded).toHaveLength(text.length);
  });
});
