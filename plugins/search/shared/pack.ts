/**
 * Numbers as text that stands in a script without escapes and that gzip shortens well: one character for
 * those below 46, two below 2,116, and so on, lowest digits first.
 */
const base = 46;
const last = 35;
const more = last + base;
/** U+005C would need an escape. */
const backslash = 92;
const instead = 127;

/** @param numbers whole and not negative */
export function pack(numbers: Iterable<number>): string {
  let text = '';
  for (let number of numbers) {
    while (number >= base) {
      text += character(more + (number % base));
      number = Math.floor(number / base);
    }
    text += character(last + number);
  }
  return text;
}

export function unpack(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let scale = 1;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const code = unit === instead ? backslash : unit;
    if (code >= more) {
      number += (code - more) * scale;
      scale *= base;
    } else {
      numbers.push(number + (code - last) * scale);
      number = 0;
      scale = 1;
    }
  }
  return numbers;
}

function character(code: number): string {
  return String.fromCharCode(code === backslash ? instead : code);
}
