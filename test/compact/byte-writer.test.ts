import fc from 'fast-check';
import { expect } from 'vitest';
import { ByteWriter } from '../../src/compact/byte-writer.js';
import { itAtTimes } from '../depth.js';

itAtTimes('writes lists of any texts as JSON does, and returns what was written since the last time', () => {
  const out = new ByteWriter(1);
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', 'schedule[0].dueDate', '"', '\\', '\u007f', '\ud800'),
  );
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 5 }), (list) => {
      out.jsonList(list);
      expect(new TextDecoder().decode(out.take())).toBe(JSON.stringify(list));
    }),
  );
});
