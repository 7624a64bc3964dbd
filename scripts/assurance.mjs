import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

// `npm run assurance` makes the tables of docs/assurance.md and docs/assurance.zh.md of the figures that runs keep in `results/`; what was
// not run here keeps the figure that it has. `npm run assurance -- --run` runs all of it first, but for the mutation of the code, which takes hours.

const DEEP = { DEPTH: 'deep' };
const inDepth = (...files) => ['npx', 'vitest', 'run', '--project', 'core', ...files];
const ROOMS = ['evaluate', 'decide', 'audit', 'rulebook', 'facts'];

/** What was run: the file of its figures, the command that shows them, and what they say. */
const ROWS = [
  {
    of: 'reference',
    shown: 'DEPTH=deep npx vitest run --project core test/reference',
    command: inDepth('test/reference'),
    env: DEEP,
    said: ({ loans, readings }) => ({
      en: [
        'random loans decided by a second reading of the text too, which shares no code',
        `${count(loans)}, under ${readings} other readings`,
      ],
      zh: ['另按原文独立重写、不共用代码的判定所判的随机贷款', `${count(loans)}笔,含${readings}种其他解读`],
    }),
  },
  {
    of: 'grid',
    shown: 'DEPTH=deep npx vitest run --project core test/grid',
    command: inDepth('test/grid'),
    env: DEEP,
    said: ({ ruleSets, cells, sql, engine, rules }) => ({
      en: [
        'cells of all rule sets, enumerated whole',
        `${count(cells)} of ${ruleSets} rule sets; alike in SQL in ${count(sql)}, on json-rules-engine in ${count(engine)} and rule by rule in ${count(rules)}`,
      ],
      zh: [
        '全部规则集的单元格,逐一穷举',
        `${ruleSets}个规则集共${count(cells)}格;与SQL一致${count(sql)}格,与json-rules-engine一致${count(engine)}格,逐条规则${count(rules)}格`,
      ],
    }),
  },
  {
    of: 'random',
    shown: 'npm run random -- 20000',
    command: ['npm', 'run', '--silent', 'random', '--', '20000'],
    said: ({ ruleSets, decisions }) => ({
      en: ['random rule sets, decided alike by all executions', `${count(ruleSets)} rule sets, ${count(decisions)} decisions`],
      zh: ['随机规则集,各执行方式判定一致', `${count(ruleSets)}个规则集,${count(decisions)}次判定`],
    }),
  },
  {
    of: 'law-mutants',
    shown: 'npm run mutate:law',
    command: ['npm', 'run', '--silent', 'mutate:law'],
    said: ({ mutants, killed, refused, alike, explained, survived, score }) => ({
      en: [
        'slips in the law, one at a time',
        `${count(mutants)}: ${count(killed)} found out by a case, ${refused} refused, ${alike} proved to decide alike, ${explained} explained, ${survived} not found out (${score} %)`,
      ],
      zh: [
        '规定中的笔误,每次一处',
        `${count(mutants)}处:用例发现${count(killed)}处,拒绝加载${refused}处,证明判定相同${alike}处,已说明${explained}处,未发现${survived}处(${score}%)`,
      ],
    }),
  },
  ...ROOMS.map((room) => ({
    of: `mutate-code-${room}`,
    shown: `ROOM=${room} npm run mutate:code`,
    said: (report) => {
      const { killed, missed } = scoreOf(report);
      const score = ((killed / (killed + missed)) * 100).toFixed(1);
      const names = Object.keys(report.files).map((path) => path.slice(path.lastIndexOf('/') + 1));
      return {
        en: [
          `mutants of the code of \`${room}\` (${names.join(', ')})`,
          `${count(killed)} of ${count(killed + missed)} killed (${score} %)`,
        ],
        zh: [`\`${room}\` 代码的变异体(${names.join('、')})`, `${count(killed + missed)}个中杀死${count(killed)}个(${score}%)`],
      };
    },
  })),
  {
    of: 'killed-writers',
    shown: 'DEPTH=deep npx vitest run --project core test/node/decision-log.test.ts',
    command: inDepth('test/node/decision-log.test.ts'),
    env: DEEP,
    said: ({ killed, acknowledged, lost }) => ({
      en: ['writers of a log killed at work', `${killed} kills, ${count(acknowledged)} records acknowledged, ${lost} lost`],
      zh: ['写日志时被强行终止', `终止${killed}次,已确认记录${count(acknowledged)}条,丢失${lost}条`],
    }),
  },
  {
    of: 'hostile-input',
    shown: 'DEPTH=deep npx vitest run --project core test/hosts/hostile-input.test.ts',
    command: inDepth('test/hosts/hostile-input.test.ts'),
    env: DEEP,
    said: ({ inputs, refused }) => ({
      en: ['inputs made to do harm', `${inputs} tried, ${refused} refused by a typed error`],
      zh: ['蓄意破坏的输入', `试${inputs}种,以类型化错误拒绝${refused}种`],
    }),
  },
  {
    of: 'hostile-values',
    shown: 'DEPTH=deep npx vitest run --project core test/hosts/host-objects.test.ts',
    command: inDepth('test/hosts/host-objects.test.ts'),
    env: DEEP,
    said: ({ functions, values, calls }) => ({
      en: [
        'values that no JSON holds, in any place of any argument',
        `${values} values, ${functions} functions, ${count(calls)} calls`,
      ],
      zh: ['JSON 容不下的值,置于任一参数的任一处', `${values}种值,${functions}个函数,${count(calls)}次调用`],
    }),
  },
  {
    of: 'hosts',
    shown: 'npm run hosts -- --install',
    command: ['npm', 'run', '--silent', 'hosts'],
    said: ({ alike, results }) => {
      const ran = results.filter(({ answer }) => answer !== undefined);
      const alikeCount = alike ? ran.length : 0;
      const versions = ran.map(({ host, version }) => `${host} ${version.split(' (')[0]}`).join(', ');
      return {
        en: ['hosts that came to the same bytes', `${alikeCount} of ${results.length}: ${versions}`],
        zh: ['逐字节结果相同的运行环境', `${results.length}种中${alikeCount}种:${versions}`],
      };
    },
  },
];

const count = (figure) => figure.toLocaleString('en-US');

/** What a report of Stryker comes to. What breaks no test because no test reaches it counts as missed. */
function scoreOf({ files }) {
  const all = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const of = (...statuses) => all.filter((status) => statuses.includes(status)).length;
  return { killed: of('Killed', 'Timeout'), missed: of('Survived', 'NoCoverage') };
}

if (process.argv.includes('--run'))
  for (const { of, command, env } of ROWS) {
    if (command === undefined) continue;
    const [binary, ...args] = command;
    const { status } = spawnSync(binary, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    if (status !== 0) {
      console.log(`${of}: FAILED`);
      process.exitCode = 1;
    }
  }

const HEADS = { en: '| what | figure | shown by |\n|---|---|---|', zh: '| 内容 | 数字 | 命令 |\n|---|---|---|' };
for (const [lang, page] of [
  ['en', 'docs/assurance.md'],
  ['zh', 'docs/assurance.zh.md'],
]) {
  const text = readFileSync(page, 'utf8');
  const rows = ROWS.flatMap(({ of, shown, said }) => {
    const file = `results/${of}.json`;
    // `text` is the page as it was.
    if (!existsSync(file)) return text.split('\n').filter((line) => line.endsWith(`\`${shown}\` |`));
    const [what, figure] = said(JSON.parse(readFileSync(file, 'utf8')))[lang];
    return [`| ${what} | ${figure} | \`${shown}\` |`];
  });
  const table = `<!-- figures -->\n\n${[HEADS[lang], ...rows].join('\n')}\n\n<!-- /figures -->`;
  writeFileSync(page, text.replace(/<!-- figures -->[\s\S]*<!-- \/figures -->/, table));
}
