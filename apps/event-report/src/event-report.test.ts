import { expect, test } from 'vitest';
import { countEvents, printCounts } from './event-report.ts';

const event = (_dlt_id: string, kind: string | null, is_bot: boolean | null = null) => ({ _dlt_id, kind, is_bot });
const tag = (events__dlt_id: string, value: string | null) => ({ events__dlt_id, value });

test('no event gives no line', () => {
  expect(printCounts(countEvents([], [tag('a', 'x')]))).toBe('');
});

test('bots are left out, with their tags; an unknown bot is a person', () => {
  const events = [event('a', 'view', true), event('b', 'view', false), event('c', 'view')];
  expect(printCounts(countEvents(events, [tag('a', 'new'), tag('b', 'new')]))).toBe('view 2 (new 1)\n');
});

test('most frequent first, then by name; a tag twice on one event counts once', () => {
  const events = [event('a', 'view'), event('b', 'click'), event('c', null), event('d', 'view')];
  const tags = [tag('a', 'x'), tag('a', 'x'), tag('d', 'y'), tag('d', 'x'), tag('b', null)];
  expect(printCounts(countEvents(events, tags))).toBe('view 2 (x 2, y 1)\nclick 1\nunknown 1\n');
});
