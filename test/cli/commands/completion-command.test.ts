import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { sampleOf } from '../../depth.js';
import { folder, liubao } from '../terminal.js';

const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0;
const scriptOf = async (shell: string) => (await liubao(['completion', shell])).out;

describe.runIf(has('bash'))('liubao completion bash', () => {
  /** What bash would offer for words of which the last is being typed. */
  const offered = async (words: readonly string[], before = '') => {
    const script = `${before}${await scriptOf('bash')}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _liubao; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const at = await folder({ 'my loans.json': '', 'loan.json': '' });
    const ran = spawnSync('bash', ['-c', script, 'bash', 'liubao', ...words], { cwd: at, encoding: 'utf8' });
    expect(ran.stderr).toBe('');
    return ran.stdout.split('\n').filter((word) => word !== '');
  };

  it.each(
    sampleOf<readonly [words: readonly string[], offered: readonly string[]]>(
      [
        [['wh'], ['why-not', 'what-if']],
        [['--ver'], ['--version']],
        [['decide', '--fo'], ['--format']],
        [
          ['decide', '--format', ''],
          ['text', 'json', 'ndjson', 'markdown', 'html'],
        ],
        [['decide', '--format', '=', 'm'], ['markdown']],
        [
          ['decide', '--format', '='],
          ['text', 'json', 'ndjson', 'markdown', 'html'],
        ],
        [['--lang', 'zh', 'explain', '--ful'], ['--full']],
        [
          ['graph', '--format', ''],
          ['mermaid', 'dot', 'markdown'],
        ],
        [['decide', 'my'], ['my loans.json']],
        [['decide', '--rulebook', 'l'], ['loan.json']],
        [['explain', '--loan', ''], []],
        [
          ['completion', ''],
          ['bash', 'zsh', 'fish'],
        ],
        [['schema', 'serv'], ['servicing']],
        [
          ['decide', '--reading', 'ceiling.s'],
          ['ceiling.scope=all-limbs', 'ceiling.scope=enterprises'],
        ],
        [
          ['decide', '--reading', 'ceiling.scope', '='],
          ['all-limbs', 'enterprises'],
        ],
        [['decide', '--reading', 'ceiling.scope', '=', 'e'], ['enterprises']],
        [['decide', '--reading', '=', 'ceiling.scope', '=', 'e'], ['enterprises']],
        [['decide', '--parameter', 'deferral.lat'], ['deferral.latestDate=2021-03-31']],
        [['lint', '--parameter-used', 'deferral.lat'], ['deferral.latestDate']],
        [['graph', '--rule-set', 'deferral-tr'], ['deferral-track']],
        [
          ['provisions', 'notice/s2/p1/'],
          ['notice/s2/p1/1', 'notice/s2/p1/2'],
        ],
        [['why-not', 'loan.json', 'shall'], ['shall-defer']],
        [['what-if', 'loan.json', 'waiver', '=', 'u'], ['upon-deferral']],
      ],
      8,
    ),
  )('completes %j', async (words, expected) => {
    expect(await offered(words)).toEqual(expected);
  });

  it('asks the command for the names of another rulebook, and of that alone', async () => {
    const asked = 'liubao() { echo "$*" >&3; echo autumn-outcome; }; exec 3>asked\n';
    const words = ['graph', '--rulebook', 'my-notice', '--rule-set', 'a'];
    expect(await offered(words, asked)).toEqual(['autumn-outcome']);
    expect(await offered(['graph', '--rule-set', 'deferral-tr'], 'liubao() { echo none; }\n')).toEqual(['deferral-track']);
  });

  it('is told the names of a rulebook, one a line', async () => {
    const named = await liubao(['completion', 'bash', '--names', 'rule-set', '--rulebook', 'fixtures/rulebooks/invented-2021']);
    expect(named).toMatchObject({ code: 0, err: '' });
    expect(named.out.split('\n')).toContain('autumn-outcome');
  });
});

describe.each(['bash', 'zsh', 'fish'])('the script for %s', (shell) => {
  it('has every command, its options and their values, in both languages', async () => {
    const script = await scriptOf(shell);
    for (const word of ['why-not', 'rule-set', 'mermaid', 'ndjson', 'completion']) expect(script).toContain(word);
    const { out: zh } = await liubao(['completion', shell, '--lang', 'zh']);
    expect(zh.length).toBeGreaterThan(1000);
  });

  it.runIf(has(shell))('is one that the shell reads', async () => {
    const ran = spawnSync(shell, ['-n'], { input: await scriptOf(shell), encoding: 'utf8' });
    expect([ran.status, ran.stderr]).toEqual([0, '']);
  });
});
