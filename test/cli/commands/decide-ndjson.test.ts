import { EventEmitter } from 'node:events';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run-command.js';
import { LINE_LIMIT } from '../../../src/files/byte-lines.js';
import { decide } from '../../../src/index.js';
import { itAtTimes } from '../../depth.js';
import { beyondTheCap, lines, notCovered } from '../loans.js';
import { liubao, Screen } from '../terminal.js';

const stream = async (...stdin: readonly (string | Uint8Array)[]) => {
  const { code, out, err } = await liubao(['decide', '-', '--format', 'ndjson'], { stdin });
  return {
    code,
    err,
    results: out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  };
};
const plain = (data: unknown) => JSON.parse(JSON.stringify(data));
const decided = (...ids: readonly string[]) => ids.map((loanId) => expect.objectContaining({ loanId }));

/** The one problem of a line that is wrong as a whole. */
const whole = (place: object) => ({
  path: '',
  message: expect.any(String),
  zh: { message: expect.stringMatching(/\p{Script=Han}/u) },
  ...place,
});

describe('liubao decide - --format ndjson', () => {
  it('writes the decision on each line', async () => {
    const [one, other] = [beyondTheCap('A'), notCovered('B')];
    const { code, err, results } = await stream(lines(one, other));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(results).toEqual([plain(decide(one)), plain(decide(other))]);
  });

  it('writes nothing for nothing', async () => {
    expect(await stream()).toEqual({ code: 0, err: '', results: [] });
    expect(await stream('\n\n')).toEqual({ code: 0, err: '', results: [] });
  });

  it('does not need a line break at the end, nor chunks that end with lines', async () => {
    const text = lines(beyondTheCap('A'), beyondTheCap('乙')).trimEnd();
    const bytes = Buffer.from(text);
    const { code, results } = await stream(...Array.from(bytes, (byte) => Uint8Array.of(byte)));
    expect(code).toBe(0);
    expect(results).toEqual(decided('A', '乙'));
  });

  it('passes over blank lines, and counts them', async () => {
    const { code, results } = await stream(`\n  \t\n${lines(beyondTheCap('A'))}\r\n{}\n`);
    expect(code).toBe(2);
    expect(results).toEqual([...decided('A'), expect.objectContaining({ line: 5 })]);
  });

  it('takes CRLF and a byte order mark at the start', async () => {
    const text = lines(beyondTheCap('A'), beyondTheCap('B')).replaceAll('\n', '\r\n');
    expect(await stream(`\ufeff${text}`)).toMatchObject({ code: 0, results: decided('A', 'B') });
  });

  it.each([
    [
      'not UTF-8',
      Buffer.from([0x7b, 0xff, 0xfe, 0x7d]),
      { name: 'InvalidUtf8Error', message: 'not UTF-8', problems: [whole({ line: 2 })] },
    ],
    [
      'cut off',
      '{"id":"X","schedule":[{"dueDate":"2020-0',
      {
        name: 'InvalidJsonError',
        message: expect.stringContaining('not JSON: '),
        column: expect.any(Number),
        problems: [whole({ line: 2, column: expect.any(Number) })],
      },
    ],
    [
      'a byte order mark inside',
      '\ufeff{}',
      { name: 'InvalidJsonError', message: expect.any(String), column: 1, problems: [whole({ line: 2, column: 1 })] },
    ],
    [
      'two loans',
      '{} {}',
      {
        name: 'InvalidJsonError',
        message: 'not JSON: end of file expected',
        column: 4,
        problems: [whole({ line: 2, column: 4 })],
      },
    ],
    [
      'an array',
      '[{"id":"X"}]',
      {
        name: 'InvalidLoanError',
        message: expect.any(String),
        problems: [expect.objectContaining({ path: '', expected: 'an object' })],
      },
    ],
    [
      'a misspelt key',
      '{"id":"X","schedule":[{"duedate":"2020-08-15"}]}',
      {
        name: 'InvalidLoanError',
        message: 'invalid loan: schedule[0].duedate: unknown key; did you mean "dueDate"?',
        problems: [expect.objectContaining({ path: 'schedule[0].duedate', value: '2020-08-15', nearest: 'dueDate' })],
      },
    ],
    [
      'the prototype',
      '{"id":"X","__proto__":{"annualRate":"0.05"},"schedule":[{}]}',
      { name: 'InvalidLoanError', message: expect.any(String), problems: [expect.objectContaining({ path: '__proto__' })] },
    ],
  ])('goes on after a line that is not a loan: %s', async (_, line, error) => {
    const { code, err, results } = await stream(lines(beyondTheCap('A')), line, '\n', lines(beyondTheCap('B')));
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(results).toEqual([
      ...decided('A'),
      { line: 2, error: { code: expect.any(String), zh: expect.stringMatching(/\p{Script=Han}/u), ...error } },
      ...decided('B'),
    ]);
  });

  it('reads a line of 10 MB', async () => {
    const long = { ...beyondTheCap('long'), extensions: { note: '长'.repeat(3_500_000) } };
    expect(await stream(lines(long, beyondTheCap('B')))).toMatchObject({ code: 0, results: decided('long', 'B') });
  });

  itAtTimes('refuses a line that is too long, without holding it', async () => {
    const piece = Buffer.alloc(LINE_LIMIT / 4, 'x');
    const { code, results } = await stream(lines(beyondTheCap('A')), piece, piece, piece, piece, 'x\n', lines(beyondTheCap('B')));
    expect(code).toBe(2);
    expect(results).toEqual([
      ...decided('A'),
      {
        line: 2,
        error: {
          name: 'TooLongError',
          code: 'too-long',
          message: `the line has ${LINE_LIMIT + 1} bytes; at most ${LINE_LIMIT} are read`,
          zh: `该行有${LINE_LIMIT + 1}字节,最多读取${LINE_LIMIT}字节`,
          problems: [whole({ line: 2 })],
        },
      },
      ...decided('B'),
    ]);
  });

  it('answers a line before the next has come', async () => {
    const stdout = new Screen();
    const answers: number[] = [];
    async function* stdin() {
      for (const id of ['A', 'B', 'C']) {
        yield Buffer.from(lines(beyondTheCap(id)));
        answers.push(stdout.text.split('\n').length - 1);
      }
    }
    await run(['decide', '-', '--format', 'ndjson'], { stdin: stdin(), stdout, stderr: new Screen(), env: {} });
    expect(answers).toEqual([1, 2, 3]);
  });

  it('writes no faster than it is read', async () => {
    class Slow extends Screen {
      most = 0;
      override _write(chunk: Buffer, encoding: string, done: () => void): void {
        this.most = Math.max(this.most, this.writableLength);
        setImmediate(() => super._write(chunk, encoding, done));
      }
    }
    const stdout = new Slow();
    const loans = Array.from({ length: 200 }, (_, index) => beyondTheCap(`L-${index}`));
    const stdin = Readable.from([Buffer.from(lines(...loans))]);
    expect(await run(['decide', '-', '--format', 'ndjson'], { stdin, stdout, stderr: new Screen(), env: {} })).toBe(0);
    expect(stdout.text.split('\n')).toHaveLength(201);
    // One line beyond what the stream will buffer.
    expect(stdout.most).toBeLessThan(stdout.writableHighWaterMark + 20_000);
  });

  it('stops quietly when its reader has gone', async () => {
    class Closing extends Screen {
      override _write(_chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
        setImmediate(() => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })));
      }
    }
    const stdin = Readable.from(
      (function* () {
        for (;;) yield Buffer.from(lines(beyondTheCap('A')));
      })(),
    );
    const stderr = new Screen();
    expect(await run(['decide', '-', '--format', 'ndjson'], { stdin, stdout: new Closing(), stderr, env: {} })).toBe(0);
    expect(stderr.text).toBe('');
    expect(stdin.destroyed).toBe(true);
  });

  it('says when the output cannot be written', async () => {
    class Full extends Screen {
      override _write(_chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
        setImmediate(() => done(Object.assign(new Error('full'), { code: 'ENOSPC' })));
      }
    }
    const stderr = new Screen();
    const stdin = Readable.from(Array.from({ length: 100 }, () => Buffer.from(lines(beyondTheCap('A')))));
    expect(await run(['decide', '-', '--format', 'ndjson'], { stdin, stdout: new Full(), stderr, env: {} })).toBe(3);
    expect(stderr.text).toBe('liubao: cannot write standard output: no space left\n');
  });

  it('leaves no listener behind on a stream that it waited for', async () => {
    const stdout = new Screen();
    await run(['decide', '-', '--format', 'ndjson'], {
      stdin: Readable.from([Buffer.from(lines(...new Array(50).fill(beyondTheCap('A'))))]),
      stdout,
      stderr: new Screen(),
      env: {},
    });
    expect(EventEmitter.listenerCount(stdout, 'drain') + EventEmitter.listenerCount(stdout, 'close')).toBe(0);
  });

  it('ends with the summary where one is asked for', async () => {
    const { out } = await liubao(['decide', '-', '--format', 'ndjson', '--summary'], { stdin: [lines(beyondTheCap('A'))] });
    expect(JSON.parse(out)).toMatchObject({ summary: { loans: 1, invalid: 0, penaltyInterest: { amount: '4750.00' } } });
  });
});
