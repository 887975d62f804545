import { expect, test } from 'vitest';
import { remainingText } from './remaining-text.ts';

const text = `# head
- name: a.b # one
  columns: {x: int}

# about c
-
  name: c.d
- name: e.f`;

test.each([
  [['/0'], '# head\n- name: a.b # one\n  columns: {x: int}\n\n'],
  [['/1'], '# about c\n-\n  name: c.d\n'],
  [['/0', '/2'], '# head\n- name: a.b # one\n  columns: {x: int}\n\n- name: e.f\n'],
])('what is left of %j', (pointers, remaining) => {
  expect(remainingText(text, pointers)).toBe(remaining);
});

test.each(['[{name: a.b}, {name: c.d}]', '- &x {name: a.b}\n- *x\n'])('entries that cannot be parted: %j', (list) => {
  expect(remainingText(list, ['/1'])).toBe(undefined);
});
